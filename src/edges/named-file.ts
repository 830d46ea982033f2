import { shownValue } from '../shown-value.ts'
import { CannotRun } from './cannot-run.ts'
import { writeWholeFile } from './whole-file.ts'

/**
 * Writes a file that an option names; `what` is what goes into it.
 * @throws CannotRun where it cannot be written.
 */
export async function writeNamed(
  what: 'baseline' | 'patch' | 'report',
  path: string,
  contents: string | Uint8Array,
): Promise<void> {
  try {
    await writeWholeFile(path, contents)
  } catch (error) {
    throw new CannotRun(`The ${what} could not be written to ${shownValue(path)}`, 'Name a file that can be written.', [
      (error as Error).message,
    ])
  }
}
