import { open, stat } from 'node:fs/promises'
import { shownValue } from '../shown-value.ts'
import { CannotRun } from './cannot-run.ts'

/** What a patch by git begins with. */
const BEGINNING = 'diff --git '

/**
 * Makes sure that a patch takes the place of nothing but an earlier one: a page named by mistake would be lost.
 * @throws CannotRun where the file holds something else.
 */
export async function refuseOtherThanPatch(path: string): Promise<void> {
  // one that may not be read holds something, too
  const found = await beginningOf(path).catch(() => undefined)
  if (found === '' || found === BEGINNING) return
  throw new CannotRun(
    `Unexpected file ${shownValue(path)} for \`--patch\`, expected none, an empty one or a patch`,
    'Name another file, or remove this one.',
  )
}

/** The first characters of a plain file; none where there is none. */
async function beginningOf(path: string): Promise<string> {
  // what cannot be looked up is told when the patch is written
  const there = await stat(path).catch(() => undefined)
  // who opened a pipe would wait
  if (!there?.isFile()) return ''
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING.length), 0, BEGINNING.length, 0)
    return buffer.toString('latin1', 0, bytesRead)
  } finally {
    await file.close()
  }
}
