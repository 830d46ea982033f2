import { open } from 'node:fs/promises'
import { LARGEST_BASELINE, parseBaseline } from '../baseline-file.ts'
import type { Baseline } from '../hold-against-baseline.ts'
import { NAME } from '../project.ts'
import type { Repository } from '../repository.ts'
import { shownValue } from '../shown-value.ts'
import { CannotRun } from './cannot-run.ts'

/** A baseline to hold findings against, where one counts, and what is to be said of it. */
export interface FoundBaseline {
  readonly baseline?: Baseline
  readonly remarks: readonly string[]
}

const NO_BASELINE: FoundBaseline = { remarks: [] }

/** The commits that are compared; the same one where a whole commit is judged. */
interface Commits {
  readonly base: string
  readonly head: string
}

/**
 * The baseline that the base commit holds at `path`, so that a change cannot put its own findings on record. One that comes with the change
 * counts from the next on.
 * @throws CannotRun where neither commit holds it, the clone lacks its contents, or it cannot be read.
 */
export async function committedBaseline(
  repository: Repository,
  { base, head }: Commits,
  path: string | undefined,
): Promise<FoundBaseline> {
  if (path === undefined) return NO_BASELINE
  const [id, written] = await repository.find([base, head].map((commit) => ({ commit, path })))
  if (id === undefined && written === undefined)
    throw new CannotRun(
      `Unexpected \`baseline\` ${shownValue(path)}, expected a file that the base commit ${base.slice(0, 12)} holds`,
      `Name it by its path from the root of the repository; \`${NAME} baseline --write FILE\` writes one.`,
    )
  if (id === undefined)
    return { remarks: [`This change adds the baseline ${shownValue(path)}: it counts once the base holds it`] }
  const bytes = (await repository.read([id])).get(id)
  if (bytes === undefined)
    throw new CannotRun(
      `The base commit holds ${shownValue(path)}, but this clone not its contents`,
      'Fetch them (`git fetch --refetch` in a partial clone).',
    )
  const advice = `It is that of the base commit ${base.slice(0, 12)}: correct it there, or take the setting \`baseline\` out.`
  return {
    baseline: read(bytes, path, advice),
    remarks:
      written === id
        ? []
        : [
            `This change ${written === undefined ? 'removes' : 'writes'} the baseline ${shownValue(path)}: that of the base counts`,
          ],
  }
}

/**
 * The baseline in a file on disk.
 * @throws CannotRun where it cannot be read.
 */
export async function baselineOnDisk(file: string): Promise<Baseline> {
  try {
    const handle = await open(file)
    try {
      const { size } = await handle.stat()
      if (size > LARGEST_BASELINE) throw tooLarge(file, size)
      return read(await handle.readFile(), file, WRITE_ANEW)
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (error instanceof CannotRun) throw error
    throw new CannotRun(
      `Unexpected \`--baseline\` ${shownValue(file)}, expected a baseline that can be read`,
      `Name one that exists; \`${NAME} baseline --write FILE\` writes one.`,
      [(error as Error).message],
    )
  }
}

const WRITE_ANEW = `\`${NAME} baseline --write FILE\` writes it anew.`

function read(bytes: Uint8Array, file: string, advice: string): Baseline {
  if (bytes.length > LARGEST_BASELINE) throw tooLarge(file, bytes.length)
  const parsed = parseBaseline(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'))
  if ('records' in parsed) return { file, records: parsed.records }
  throw new CannotRun('The baseline cannot be read', advice, [
    `${file}:${/^\d/.test(parsed.fault) ? '' : ' '}${parsed.fault}`,
  ])
}

const tooLarge = (file: string, bytes: number): CannotRun =>
  new CannotRun(
    `Unexpected baseline ${shownValue(file)} of ${bytes} bytes, expected at most ${LARGEST_BASELINE}`,
    WRITE_ANEW,
  )
