import { distance } from 'fastest-levenshtein'
import { folderOf } from './target.ts'

/** Edits within which a name is taken for a misspelling of another. */
const MISSPELLING = 2

/** The one candidate that differs least from `wanted`, by at most `furthest` edits and a quarter of its length; `undefined` where none or several do. */
export function nearMatch(wanted: string, candidates: Iterable<string>, furthest = MISSPELLING): string | undefined {
  let best: string | undefined
  let least = Math.max(1, Math.min(furthest, Math.floor(wanted.length / 4))) + 1
  let tied = false
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > least) continue
    const difference = distance(wanted, candidate)
    if (difference < least) {
      best = candidate
      least = difference
      tied = false
    } else if (difference === least && best !== undefined) tied = true
  }
  return tied ? undefined : best
}

/** Paths by file name, lower case, and by folder: a repository may hold too many to compare each with each missing one. */
export interface PathIndex {
  readonly byName: ReadonlyMap<string, readonly string[]>
  readonly byFolder: ReadonlyMap<string, readonly string[]>
}

export function indexPaths(paths: Iterable<string>): PathIndex {
  const all = [...paths]
  return { byName: Map.groupBy(all, nameOf), byFolder: Map.groupBy(all, folderOf) }
}

/** An existing path that `missing` probably means: the only one with its file name, else a near match among its namesakes or neighbours. */
export function nearPath(missing: string, { byName, byFolder }: PathIndex): string | undefined {
  const namesakes = byName.get(nameOf(missing)) ?? []
  if (namesakes.length === 1) return namesakes[0]
  return nearMatch(missing, namesakes.length > 1 ? namesakes : (byFolder.get(folderOf(missing)) ?? []))
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase()

/** Whether `missing` is `near` but for one character: at two, `-ios` and `-log` are taken for each other. */
export const isMisspelling = (missing: string, near: string): boolean => distance(missing, near) === 1
