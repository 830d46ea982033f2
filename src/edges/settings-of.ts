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
  return file === undefined
    ? committedSettings(repository, base, SETTINGS_PATH)
    : read(await textOf(file), file, 'Correct them.')
}

/**
 * The settings that the base commit holds at `path`; the defaults where it holds none.
 * @throws CannotRun where they are wrong, or the clone lacks them.
 */
export async function committedSettings(repository: Repository, base: string, path: string): Promise<Settings> {
  const text = await textAt(repository, base, path)
  const advice = `They are those of the base commit ${base.slice(0, 12)}: correct them there.`
  return text === undefined ? DEFAULT_SETTINGS : read(text, path, advice)
}

function read(text: string, path: string, advice: string): Settings {
  const parsed = parseSettings(
    text,
    path,
    RULES.map(({ id }) => id),
  )
  if ('settings' in parsed) return parsed.settings
  throw new CannotRun(
    'The settings cannot be read',
    advice,
    parsed.faults.map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`),
  )
}

async function textAt(repository: Repository, base: string, path: string): Promise<string | undefined> {
  const [id] = await repository.find([{ commit: base, path }])
  if (id === undefined) return undefined
  const bytes = (await repository.read([id])).get(id)
  if (bytes === undefined)
    throw new CannotRun(
      `The base commit holds \`${path}\`, but this clone not its contents`,
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
