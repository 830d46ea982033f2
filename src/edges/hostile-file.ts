import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { shownValue } from '../shown-value.ts'
import { CannotRun } from './cannot-run.ts'

/** Bytes of the largest report that is read: a check of 10,000 findings writes some 10 MB. */
const LARGEST = 32 * 1024 * 1024

/** No link is followed, and no pipe or device waited for. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/**
 * The text of a file that a stranger wrote.
 * @throws CannotRun where it is no plain file of a bearable size, without a word of what it holds.
 */
export async function readHostileFile(path: string): Promise<string> {
  const expected = `Unexpected report ${shownValue(path)}, expected a file of at most ${LARGEST / 1024 / 1024} MiB that can be read`
  const advice = 'Name the JSON report that the check wrote: its output `report-path`.'
  try {
    const file = await open(path, FLAGS)
    try {
      const stat = await file.stat()
      if (!stat.isFile() || stat.size > LARGEST) throw new CannotRun(expected, advice)
      const bytes = Buffer.alloc(stat.size)
      const { bytesRead } = await file.read(bytes, 0, stat.size, 0)
      return bytes.toString('utf8', 0, bytesRead)
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof CannotRun) throw error
    throw new CannotRun(expected, advice, [(error as NodeJS.ErrnoException).code ?? 'unknown fault'])
  }
}
