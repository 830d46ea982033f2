import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../model.ts'
import { joinParts, type PartFile } from '../report/join-parts.ts'
import { PART_NAME, readPart } from '../report/part.ts'
import { RULES } from '../rules/index.ts'
import { shownValue } from '../shown-value.ts'
import { CannotRun } from './cannot-run.ts'
import { readHostileFile } from './hostile-file.ts'

/** Files looked at below a folder: artifacts of a matrix have one folder each. */
const MOST_ENTRIES = 10_000

/**
 * The one report that the parts in a folder are.
 * @throws CannotRun where they are not one whole.
 */
export async function readParts(folder: string): Promise<Report> {
  const paths = await partsIn(folder)
  const ruleIds = new Set(RULES.map(({ id }) => id))
  const files: PartFile[] = []
  const faults: string[] = []
  for (const path of paths) {
    const read = readPart(await readHostileFile(join(folder, path)), ruleIds)
    if ('part' in read) files.push({ file: path, part: read.part })
    else faults.push(`${shownValue(path)}: ${read.fault}`)
  }
  const joined = faults.length > 0 ? { faults } : joinParts(files)
  if ('report' in joined) return joined.report
  throw new CannotRun(
    `The parts in ${shownValue(folder)} are not one check`,
    'Every job of the matrix leaves one part; run those again that could not run.',
    joined.faults,
  )
}

async function partsIn(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder, { recursive: true })
    return names
      .slice(0, MOST_ENTRIES)
      .filter((path) => PART_NAME.test(path.split(/[\\/]/).at(-1) ?? ''))
      .sort()
  } catch (error) {
    throw new CannotRun(
      `Unexpected ${shownValue(folder)}, expected the folder with the parts of a check`,
      'Name the folder that the artifacts were downloaded to.',
      [(error as NodeJS.ErrnoException).code ?? 'unknown fault'],
    )
  }
}
