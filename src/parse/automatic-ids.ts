import type { Heading } from '../model.ts'

/**
 * The ids that the docs build gives headings without an anchor of their own: lower case; letters, digits, `-` and `_` kept, spaces
 * made `-`, all else dropped; repeats numbered `-1`, `-2`.
 */
export function automaticIds(headings: readonly Heading[]): readonly string[] {
  const seen = new Map<string, number>()
  const ids: string[] = []
  for (const { anchors, plain } of headings) {
    if (anchors.length > 0) continue
    const id = automaticId(plain)
    if (id === '') continue
    const repeats = seen.get(id) ?? 0
    seen.set(id, repeats + 1)
    ids.push(repeats === 0 ? id : `${id}-${repeats}`)
  }
  return ids
}

/** The automatic id of a heading that reads `plain`, before repeats are numbered. */
export const automaticId = (plain: string): string =>
  plain
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\-_ ]/gu, '')
    .replaceAll(' ', '-')
