import { readFile } from 'node:fs/promises'
import type { Repository } from '../repository.ts'
import { RULES } from '../rules/index.ts'
import { readSettingsChain } from '../settings/chain.ts'
import { settingsDifference } from '../settings/difference.ts'
import { type Layer, settingRows, settingsOfLayers } from '../settings/layers.ts'
import type { Settings } from '../settings.ts'
import { shownValue } from '../shown-value.ts'
import { CannotRun } from './cannot-run.ts'

/** Where a repository keeps its settings. */
export const SETTINGS_PATH = '.github/handback-check.yml'

/** The settings of a check. */
export interface SettingsRead {
  readonly settings: Settings
  /** What they come from. */
  readonly layers: readonly Layer[]
  /** What the report is to say of them, one sentence each. */
  readonly remarks: readonly string[]
}

/** The commits that settings are read from, and the path of their file there. */
export interface Committed {
  readonly base: string
  readonly head: string
  readonly path: string
}

/**
 * The settings that the base commit holds, with those that are `given` over them, so that a change cannot loosen its own gate. The remark says what
 * would be otherwise with those of the head.
 * @throws CannotRun where they are wrong, or the clone lacks them.
 */
export async function committedSettings(
  repository: Repository,
  { base, head, path }: Committed,
  given: Layer,
): Promise<SettingsRead> {
  const layers = [...(await committedLayers(repository, base, path)), given]
  const remark = await headRemark(repository, { base, head, path }, layers, given)
  return { settings: settingsOfLayers(layers), layers, remarks: remark === undefined ? [] : [remark] }
}

/**
 * The settings in a file on disk, with those that are `given` over them. What it extends is read from the base commit.
 * @throws CannotRun where the file is not there or wrong.
 */
export async function namedSettings(
  repository: Repository,
  base: string,
  file: string,
  given: Layer,
): Promise<SettingsRead> {
  const text = await textOf(file)
  const layers = [...(await layersOf(repository, base, file, text, 'Correct them.')), given]
  return { settings: settingsOfLayers(layers), layers, remarks: [] }
}

async function committedLayers(repository: Repository, commit: string, path: string): Promise<readonly Layer[]> {
  const text = await textAt(repository, commit, path)
  const advice = `They are those of the base commit ${commit.slice(0, 12)}: correct them there.`
  return text === undefined ? [] : layersOf(repository, commit, path, text, advice)
}

async function layersOf(
  repository: Repository,
  commit: string,
  path: string,
  text: string,
  advice: string,
): Promise<readonly Layer[]> {
  const ids = RULES.map(({ id }) => id)
  const read = await readSettingsChain(path, text, ids, (extended) => textAt(repository, commit, extended))
  if ('faults' in read)
    throw new CannotRun(
      'The settings cannot be read',
      advice,
      read.faults.map(({ path, line, column, message }) => `${path}:${line}:${column}: ${message}`),
    )
  return read.files.map(({ path, settings, places }) => ({
    settings,
    from: (key) => {
      const place = places.get(key)
      return place === undefined ? path : `${path}:${place.line}`
    },
  }))
}

const AFTER =
  'settings are read from the base commit, so that a change cannot loosen its own gate, and these count after the merge'

async function headRemark(
  repository: Repository,
  { base, head, path }: Committed,
  layers: readonly Layer[],
  given: Layer,
): Promise<string | undefined> {
  if (base === head) return undefined
  try {
    const ofHead = [...(await committedLayers(repository, head, path)), given]
    const difference = settingsDifference(settingRows(layers, RULES), settingRows(ofHead, RULES))
    return difference === undefined ? undefined : `With the settings of this change ${difference}: ${AFTER}`
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error
    const [first, ...more] = error.details
    const faults = first === undefined ? '' : `: ${first}${more.length > 0 ? `, and ${more.length} more` : ''}`
    return `The settings of this change in ${shownValue(path)} could not be read, and after the merge no check would run: ${error.message}${faults}`
  }
}

async function textAt(repository: Repository, commit: string, path: string): Promise<string | undefined> {
  const [id] = await repository.find([{ commit, path }])
  if (id === undefined) return undefined
  const bytes = (await repository.read([id])).get(id)
  if (bytes === undefined)
    throw new CannotRun(
      `The commit ${commit.slice(0, 12)} holds ${shownValue(path)}, but this clone not its contents`,
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
