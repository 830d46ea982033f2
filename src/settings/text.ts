/** A setting's value as one line of YAML, as the file would have it; `undefined` for none. */
export function shownSetting(key: string, value: unknown): string | undefined {
  return value === undefined ? undefined : flow(writtenForm(key, value), false)
}

/** A setting's value under the keys of the file. */
export function writtenForm(key: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => writtenForm(key, key === 'docsets' && item === '' ? '.' : item))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  // the first pattern that fits counts, so that their order is what was meant
  if (key !== 'source-path') entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(
    entries.map(([name, inner]) => [
      key === 'site' ? name || '.' : key === 'source-path' ? name : keyOf(name),
      writtenForm('', inner),
    ]),
  )
}

/** `failOn` is `fail-on` in the file. */
const keyOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

function flow(value: unknown, isInner: boolean): string {
  if (Array.isArray(value)) return `[${value.map((item) => flow(item, true)).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, inner]) => `${flow(key, true)}: ${flow(inner, true)}`)
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
  }
  const text = String(value)
  return isInner && !/^[A-Za-z0-9][A-Za-z0-9./_-]*$/.test(text) ? JSON.stringify(text) : text
}
