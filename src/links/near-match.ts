import { distance } from 'fastest-levenshtein'

/** The one candidate that differs least from `wanted`, by at most a quarter of its length and six characters; `undefined` where none or several do. */
export function nearMatch(wanted: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(1, Math.min(6, Math.floor(wanted.length / 4))) + 1
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

/** An existing path that `missing` probably means: the only one with its file name, else a near match. */
export function nearPath(missing: string, paths: Iterable<string>): string | undefined {
  const name = nameOf(missing)
  const all = [...paths]
  const namesakes = all.filter((path) => nameOf(path) === name)
  if (namesakes.length === 1) return namesakes[0]
  return nearMatch(missing, namesakes.length > 1 ? namesakes : all)
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase()
