import { lstatSync, mkdirSync, realpathSync } from 'node:fs'
import module from 'node:module'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import { NAME } from '../project.ts'

/** Write permission of the group and of others. */
const FOR_OTHERS = 0o022
/** In such a folder nobody moves what belongs to another. */
const STICKY = 0o1000

/**
 * Lets Node keep what it compiled for the next run, in a folder of the user alone: what lies there is run unread, so that the folder that Node
 * takes by itself, which all users of a machine share, will not do. Nothing is kept where there is no folder that is safe.
 */
export function keepCompiledCode(env: Readonly<Record<string, string | undefined>>): void {
  const folder = ownFolder(env.XDG_CACHE_HOME)
  // Node 22.8 is the first that has it
  if (folder !== undefined) module.enableCompileCache?.(folder)
}

/**
 * A folder that the user alone can write to or move, made where it is missing; `undefined` where there is none, and where the system has no
 * such numbers as `user`.
 */
export function ownFolder(caches: string | undefined, user = process.getuid?.() ?? null): string | undefined {
  if (user === null) return undefined
  try {
    const asked = join(caches !== undefined && isAbsolute(caches) ? caches : join(homedir(), '.cache'), NAME)
    mkdirSync(asked, { recursive: true, mode: 0o700 })
    const folder = realpathSync(asked)
    const { uid, mode } = lstatSync(folder)
    return uid === user && (mode & FOR_OTHERS) === 0 && isBelowSafe(folder, user) ? folder : undefined
  } catch {
    // no home, or none to write to: each run compiles anew
    return undefined
  }
}

/** Whether no other user but root could put another folder in its place. */
function isBelowSafe(folder: string, user: number): boolean {
  for (let inner = folder, outer = dirname(folder); outer !== inner; inner = outer, outer = dirname(outer)) {
    const { uid, mode } = lstatSync(outer)
    if ((uid !== user && uid !== 0) || ((mode & FOR_OTHERS) !== 0 && (mode & STICKY) === 0)) return false
  }
  return true
}
