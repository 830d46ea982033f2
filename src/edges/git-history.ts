import { StringDecoder } from 'node:string_decoder'
import type { FileVersion, Relation } from '../model.ts'
import { GitError } from './git.ts'
import { isRegular } from './git-tree.ts'

/** Takes the output of a git command as it comes. */
interface VersionReader {
  read(chunk: Buffer): void
  /** The versions of each wanted path, newest first, once the output has ended; throws GitError where it breaks off. */
  versions(): ReadonlyMap<string, readonly FileVersion[]>
}

/** The form in which commits stand in the log. */
export const LOG_FORMAT = '--format=%x01%H %ct'

/**
 * Reads `git log --raw -z --no-abbrev` with `LOG_FORMAT` piece by piece: the log of all of history may be longer than memory. Throws
 * GitError on an output of another form.
 */
export function versionReader(isWanted: (path: string) => boolean): VersionReader {
  const versions = new Map<string, FileVersion[]>()
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let commit: Pick<FileVersion, 'commit' | 'date'> | undefined
  let entry: string | undefined
  const take = (part: string): void => {
    const [, id, seconds] = entry === undefined ? (/^\x01([0-9a-f]+) (-?\d+)$/.exec(part) ?? []) : []
    if (id !== undefined) commit = { commit: id, date: new Date(Number(seconds) * 1000).toISOString() }
    else if (entry !== undefined) {
      if (isWanted(part)) keep(part, entry)
      entry = undefined
    } else if (part !== '') entry = part
  }
  const keep = (path: string, raw: string): void => {
    const [, mode, id] = /^\n?:\d{6} (\d{6}) [0-9a-f]+ ([0-9a-f]+) [A-Z]\d*$/.exec(raw) ?? []
    if (commit === undefined || mode === undefined || id === undefined)
      throw new GitError(`git log answered ${JSON.stringify(raw.slice(0, 200))}`, '')
    const known = versions.get(path)
    const version = isRegular(mode) ? { ...commit, id } : commit
    if (known === undefined) versions.set(path, [version])
    else known.push(version)
  }
  return {
    read: (chunk) => {
      const parts = (rest + decoder.write(chunk)).split('\0')
      rest = parts.pop() ?? ''
      for (const part of parts) take(part)
    },
    versions: () => {
      if (rest + decoder.end() !== '' || entry !== undefined)
        throw new GitError('git log gave an answer that breaks off', '')
      return versions
    },
  }
}

/** Parents by commit, as `git rev-list --parents` lists them; commits beyond what was listed are no keys. */
export type Parents = ReadonlyMap<string, readonly string[]>

/** @throws GitError on an answer that breaks off. */
export function readParents(answer: Buffer): Parents {
  const lines = answer.toString('utf8').split('\n')
  if (lines.pop() !== '') throw new GitError('git rev-list gave an answer that breaks off', '')
  return new Map(
    lines.map((line) => {
      const [commit = '', ...parents] = line.split(' ')
      return [commit, parents] as const
    }),
  )
}

/** Answers `Repository.relate` from the parents of every commit between those asked about and one that all descend from. */
export function relateBy(
  parents: Parents,
  pairs: readonly (readonly [string, string])[],
  isHeld: (commit: string) => boolean,
  isCut: (commit: string) => boolean,
): readonly Relation[] {
  const walks = new Map<string, { readonly seen: ReadonlySet<string>; readonly cut: boolean }>()
  const walk = (from: string) => {
    const known = walks.get(from)
    if (known) return known
    const seen = new Set([from])
    const open = [from]
    let cut = false
    for (let commit = open.pop(); commit !== undefined; commit = open.pop()) {
      if (isCut(commit)) cut = true
      for (const parent of parents.get(commit) ?? []) {
        if (seen.has(parent)) continue
        seen.add(parent)
        open.push(parent)
      }
    }
    const walked = { seen, cut }
    walks.set(from, walked)
    return walked
  }
  return pairs.map(([from, to]) => {
    if (from === to) return 'same'
    if (!isHeld(from) || !isHeld(to)) return 'unknown'
    const [before, after] = [walk(from), walk(to)]
    if (after.seen.has(from)) return 'later'
    if (before.seen.has(to)) return 'earlier'
    return before.cut || after.cut ? 'unknown' : 'apart'
  })
}
