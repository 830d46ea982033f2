import { realpath } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'

/** Whether the way to an absolute path leads into a folder, as written or by symbolic links; it need not exist. */
export async function liesWithin(path: string, folder: string): Promise<boolean> {
  const real = await realpath(folder)
  for (let step = path; step !== dirname(step); step = dirname(step)) {
    if (isBelow(step, folder) || isBelow(await realOf(step), real)) return true
  }
  return false
}

/** Whether a path that is written as one in a folder leads out of it by symbolic links; it need not exist. */
export async function leadsOut(path: string, folder: string): Promise<boolean> {
  if (!isBelow(path, folder)) return false
  const real = await realpath(folder)
  for (let step = path; step !== folder; step = dirname(step)) {
    // one that is not there yet is no link either
    const there = await realpath(step).catch(() => undefined)
    if (there !== undefined) return !isBelow(there, real)
  }
  return false
}

/** Whether a path in a folder is there, and no symbolic link is on the way from the folder to it, nor the path itself one. */
export async function liesPlainly(path: string, folder: string): Promise<boolean> {
  const [there, real] = [await realOf(path), await realpath(folder)]
  return path !== folder && isBelow(path, folder) && there === resolve(real, relative(folder, path))
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}

/** Where a path really is; one that cannot be looked at, as it is written. */
const realOf = (path: string): Promise<string> => realpath(path).catch(() => path)
