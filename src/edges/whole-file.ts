import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { atExit } from './at-exit.ts'

/** Codes with which a file that may be written refuses to be replaced: in a folder that may not, or mounted by itself. */
const FIXED = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY'])

/**
 * Writes a file whole or not at all where its folder lets it: until it is, what was there before stays, with its mode, and a run that is
 * ended leaves no half of it. A link is followed; what is no plain file, such as a pipe or a device, is written through.
 */
export async function writeWholeFile(path: string, contents: string | Uint8Array): Promise<void> {
  const there = await stat(path).catch(absent)
  if (there === undefined) return replaceFile(path, contents)
  if (!there.isFile()) return writeFile(path, contents)
  try {
    await replaceFile(await realpath(path), contents, there.mode)
  } catch (error) {
    if (!FIXED.has((error as NodeJS.ErrnoException).code ?? '')) throw error
    await writeFile(path, contents)
  }
}

/** Puts a file, whole or not at all, in the place of what is there, be it a link: nothing is written through it. */
export async function replaceFile(path: string, contents: string | Uint8Array, mode?: number): Promise<void> {
  const beside = join(dirname(path), `.${randomUUID()}.tmp`)
  const forget = atExit(() => rmSync(beside, { force: true }))
  try {
    const file = await open(beside, 'wx', mode)
    try {
      if (mode !== undefined) await file.chmod(mode)
      await file.writeFile(contents)
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  } finally {
    forget()
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
