import { distance } from 'fastest-levenshtein'

/**
 * The one name that `written` can have meant: equal but for case and word breaks, begun and not finished, or one or a few
 * letters off; `undefined` where none or several are as near.
 */
export function nearName(written: string, names: readonly string[]): string | undefined {
  // a longer text is no name with a slip in it, and the distance takes quadratic time
  if (written.length > 64) return undefined
  const wanted = kebab(written)
  if (names.includes(wanted)) return wanted
  const begun = wanted.length < 3 ? [] : names.filter((name) => name.startsWith(wanted))
  if (begun.length === 1) return begun[0]
  const near = names
    .map((name) => ({ name, off: distance(wanted, name) }))
    .filter(({ name, off }) => off <= Math.max(1, Math.floor(Math.min(name.length, wanted.length) / 2.5)))
    .sort((a, b) => a.off - b.off)
  return near[0]?.off === near[1]?.off ? undefined : near[0]?.name
}

const kebab = (name: string): string =>
  name
    .trim()
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\s_.-]+/g, '-')

/** `a`, `b` or `c`. */
export function namesListed(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``)
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`
}
