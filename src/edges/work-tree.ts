import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FixedPage } from '../fix/fix-pages.ts'
import { CannotRun } from './cannot-run.ts'
import { git } from './git.ts'
import { liesPlainly } from './lies-within.ts'
import { replaceFile } from './whole-file.ts'

const ABSENT = 'the work tree does not hold it'
const LINKED = 'in the work tree a symbolic link is in its place'
const DIFFERENT = 'in the work tree it is not what was judged'

/** @throws CannotRun where a repository has no work tree. */
export async function needWorkTree(directory: string): Promise<void> {
  const inside = (await git(directory, ['rev-parse', '--is-inside-work-tree'])).toString('utf8').trim()
  if (inside === 'true') return
  throw new CannotRun(
    `Unexpected repository \`${directory}\` without a work tree, expected one that fixes can be written to`,
    'Ask for a patch, `--patch FILE`, or see what would be written, `--dry-run`.',
  )
}

/** Of pages as they were judged, those that cannot be written where they lie in a work tree, and why. */
export async function closedPages(
  top: string,
  pages: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, string>> {
  const closed = new Map<string, string>()
  for (const [path, judged] of pages) {
    const there = await readPlain(top, path)
    if (typeof there === 'string') closed.set(path, there)
    else if (endingsOf(there, judged) === undefined) closed.set(path, DIFFERENT)
  }
  return closed
}

/**
 * Writes a page as its fixes leave it, whole or not at all, with the line endings that its checkout has.
 * @throws CannotRun where it became another since it was looked at, or cannot be written.
 */
export async function writePage(top: string, { path, before, after }: FixedPage): Promise<void> {
  const there = await readPlain(top, path)
  const endings = typeof there === 'string' ? undefined : endingsOf(there, before)
  if (endings === undefined)
    throw new CannotRun(`The page \`${path}\` changed while its fixes were made`, 'Run it again.')
  const file = join(top, path)
  try {
    await replaceFile(file, endings === 'CRLF' ? withCrlf(after) : after, (await stat(file)).mode)
  } catch (error) {
    throw new CannotRun(
      `The page \`${path}\` could not be written`,
      'Make it writable, or ask for a patch: `--patch FILE`.',
      [(error as Error).message],
    )
  }
}

/** The bytes of a plain file, or why there are none. */
async function readPlain(top: string, path: string): Promise<Uint8Array | string> {
  const file = join(top, path)
  try {
    if (!(await stat(file)).isFile()) return ABSENT
    return (await liesPlainly(file, top)) ? await readFile(file) : LINKED
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '')) return ABSENT
    throw error
  }
}

/** How a file of a checkout relates to what git holds: the same, or with the line endings that git writes on Windows. */
function endingsOf(there: Uint8Array, held: Uint8Array): 'same' | 'CRLF' | undefined {
  const bytes = Buffer.from(held)
  if (bytes.equals(there)) return 'same'
  return !bytes.includes('\r') && withCrlf(held).equals(there) ? 'CRLF' : undefined
}

const withCrlf = (bytes: Uint8Array): Buffer =>
  Buffer.from(Buffer.from(bytes).toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1')
