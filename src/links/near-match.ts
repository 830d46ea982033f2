import { distance } from 'fastest-levenshtein'
import { folderOf } from './target.ts'

/** Edits within which a name is taken for a misspelling of another: one for each four letters, two at most. */
const MISSPELLING = { letters: 4, most: 2 } as const

/** Comparisons that one finder makes: a stranger's page may miss thousands of names among thousands. */
const MOST_COMPARISONS = 5_000_000

/** UTF-16 units; a longer text is no name with a slip in it, and to compare two takes quadratic time. */
const LONGEST = 300

/** The one candidate that differs least from `wanted`, by at most `furthest` edits and a quarter of its length; `undefined` where none or several do. */
export function nearMatch(wanted: string, candidates: Iterable<string>, furthest: number): string | undefined {
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

/**
 * Says which of `names` a missing one was meant to be: the one in other letter case, else the one it is a misspelling of. Remembers what
 * it was asked, and finds nothing more when its comparisons are spent.
 */
export function nameFinder(): (missing: string, names: ReadonlySet<string>) => string | undefined {
  const spend = budget()
  const found = new Map<ReadonlySet<string>, Map<string, string | undefined>>()
  return (missing, names) => {
    const known = found.get(names) ?? new Map<string, string | undefined>()
    found.set(names, known)
    if (!known.has(missing) && spend(missing, names.size)) known.set(missing, nearName(missing, names))
    return known.get(missing)
  }
}

function nearName(missing: string, names: Iterable<string>): string | undefined {
  const folded = missing.toLowerCase()
  const cased: string[] = []
  for (const name of names) if (name.length === missing.length && name.toLowerCase() === folded) cased.push(name)
  if (cased.length > 0) return cased.length === 1 ? cased[0] : undefined
  const furthest = misspelling(missing)
  return furthest === 0 ? undefined : nearMatch(missing, names, furthest)
}

/**
 * Says which of `paths` a link of the page `own` to a missing one probably means: the only one with its file name, else one that it is a
 * misspelling of, among its namesakes or neighbours. Remembers and ends as `nameFinder` does.
 */
export function pathFinder(paths: Iterable<string>): (missing: string, own: string) => string | undefined {
  const all = [...paths]
  const byName = Map.groupBy(all, nameOf)
  const byFolder = Map.groupBy(all, folderOf)
  const spend = budget()
  const found = new Map<string, string | undefined>()
  return (missing, own) => {
    const key = `${own}\0${missing}`
    const namesakes = byName.get(nameOf(missing)) ?? []
    const candidates = namesakes.some((path) => path !== own) ? namesakes : (byFolder.get(folderOf(missing)) ?? [])
    if (!found.has(key) && spend(missing, candidates.length)) {
      const others = candidates.filter((path) => path !== own)
      found.set(key, others.length === 1 && candidates === namesakes ? others[0] : nearPath(missing, others))
    }
    return found.get(key)
  }
}

function nearPath(missing: string, paths: readonly string[]): string | undefined {
  const near = nearMatch(missing, paths, MISSPELLING.most)
  return near !== undefined && distance(missing, near) <= misspelling(difference(missing, near)) ? near : undefined
}

/** Whether `missing` is `near` but for one character: at two, `-ios` and `-log` are taken for each other. */
export const isMisspelling = (missing: string, near: string): boolean =>
  distance(missing, near) === 1 && misspelling(difference(missing, near)) > 0

const misspelling = (name: string): number =>
  Math.min(MISSPELLING.most, Math.floor((name.match(/\p{L}/gu)?.length ?? 0) / MISSPELLING.letters))

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase()

/** The folders and the name that `other` does not have, without the extension. */
function difference(path: string, other: string): string {
  const segments = other.split('/')
  return path
    .split('/')
    .filter((segment) => !segments.includes(segment))
    .join('')
    .replace(/\.[^.]*$/, '')
}

/** Takes what looking for `missing` among so many costs, where there is enough left. */
function budget(): (missing: string, candidates: number) => boolean {
  let left = MOST_COMPARISONS
  return (missing, candidates) => {
    if (missing.length > LONGEST || candidates > left) return false
    left -= candidates
    return true
  }
}
