import { isScalar } from 'yaml'

/** Comparisons of keys: those of ten thousand keys in one mapping. */
const MOST_COMPARISONS = 50_000_000

/** Tags and anchors that are taken: the parser goes over all of those of one node for each. */
const MOST_PROPERTIES = 20_000

/** Thrown by the parser, through what `uniqueKeys` gives, where a mapping has too many keys. */
export class TooManyKeys extends Error {}

/** Holds two keys against each other as the parser does by itself, and gives up in time: it compares each key with all before it. */
export function uniqueKeys(): (one: unknown, other: unknown) => boolean {
  let left = MOST_COMPARISONS
  return (one, other) => {
    left -= 1
    if (left < 0) throw new TooManyKeys('too many keys')
    return one === other || (isScalar(one) && isScalar(other) && one.value === other.value)
  }
}

/** Whether YAML has more tags and anchors than are read in bearable time; signs within text are counted, too. */
export function hasTooManyProperties(yaml: string): boolean {
  let count = 0
  for (const _ of yaml.matchAll(/(?<![^\s[{,])[!&]/g)) if (++count > MOST_PROPERTIES) return true
  return false
}
