import { readFile } from 'node:fs/promises'
import { nearName } from '../../near-name.ts'
import { NAME, rulePage } from '../../project.ts'
import { RULES } from '../../rules/index.ts'
import { shownValue } from '../../shown-value.ts'
import { CannotRun } from '../cannot-run.ts'

/**
 * The page of a rule, Markdown.
 * @throws CannotRun where there is no such rule, or no such page in this installation.
 */
export async function explainRule(wanted: string, pages: URL): Promise<string> {
  const rule = RULES.find(({ id }) => id === wanted)
  if (rule === undefined) {
    const near = nearName(
      wanted,
      RULES.map(({ id }) => id),
    )
    throw new CannotRun(
      `Unexpected rule ${shownValue(wanted)}, expected one that \`${NAME} rules\` lists`,
      near === undefined ? `Choose one of them.` : `Did you mean \`${near}\`?`,
    )
  }
  try {
    return await readFile(new URL(`${rule.id}.md`, pages), 'utf8')
  } catch (error) {
    throw new CannotRun(`The page of \`${rule.id}\` is not in this installation`, `Read it at ${rulePage(rule.id)}`, [
      (error as Error).message,
    ])
  }
}
