import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { RULES } from '../src/rules/index.ts'
import { defaultSeverity } from '../src/rules/rule.ts'
import { settingsJsonSchema } from './settings-json-schema.ts'

export const PROJECT = resolve(import.meta.dirname, '..')

/** The files that are made from the rules: path from the project's root to the text they must have. */
export function derivedFiles(): Readonly<Record<string, string>> {
  const readme = readFileSync(join(PROJECT, 'README.md'), 'utf8')
  return {
    'schemas/settings.schema.json': settingsJsonSchema(RULES),
    'README.md': readme.replace(
      /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/,
      (_, before, after) => `${before}${rulesTable('docs/rules/')}${after}`,
    ),
    'docs/rules/README.md': `# Rules\n\n${rulesTable('')}`,
  }
}

/** `folder` leads to the rules' pages. */
function rulesTable(folder: string): string {
  const rows = RULES.map(
    (rule) => `| [\`${rule.id}\`](${folder}${rule.id}.md) | ${defaultSeverity(rule)} | ${rule.description} |\n`,
  )
  return `| rule | severity | what holds of a right page |\n| --- | --- | --- |\n${rows.join('')}`
}
