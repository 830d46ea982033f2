import { readFile } from 'node:fs/promises'
import type { Repository } from '../repository.ts'
import { RULES } from '../rules/index.ts'
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts'
import { parseSettings } from '../settings-file.ts'
import { CannotRun } from './cannot-run.ts'

/** Where a repository keeps its settings. */
export const SETTINGS_PATH = '.github/handback-check.yml'

/**
 * The settings in a file on disk, or without one those that the base commit holds, so that a change cannot loosen its own gate.
 * @throws CannotRun where the file is not there or wrong.
 */
export async function settingsOf(repository: Repository, base: string, file: string | undefined): Promise<Settings> {
  const text = file === undefined ? await textAt(repository, base) : await textOf(file)
  if (text === undefined) return DEFAULT_SETTINGS
  const path = file ?? SETTINGS_PATH
  const parsed = parseSettings(
    text,
    path,
    RULES.map(({ id }) => id),
  )
  if ('settings' in parsed) return parsed.settings
  throw new CannotRun(
    'The settings cannot be read',
    file === undefined
      ? `They are those of the base commit ${base.slice(0, 12)}: correct them there.`
      : 'Correct them.',
    parsed.faults.map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`),
  )
}

async function textAt(repository: Repository, base: string): Promise<string | undefined> {
  const [id] = await repository.find([{ commit: base, path: SETTINGS_PATH }])
  if (id === undefined) return undefined
  const bytes = (await repository.read([id])).get(id)
  if (bytes === undefined)
    throw new CannotRun(
      `The base commit holds \`${SETTINGS_PATH}\`, but this clone not its contents`,
      'Fetch them (`git fetch --refetch` in a partial clone), or name a file with `--config`.',
    )
  return Buffer.from(bytes).toString('utf8')
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new CannotRun(
      `Unexpected \`${file}\`, expected a settings file that can be read`,
      'Name one that exists, or leave `--config` out.',
      [(error as Error).message],
    )
  }
}
