import type { Fix, Link } from '../model.ts'

/** Puts another target in place of a link's, where there is one and both read as they are written: without blanks, brackets, entities, escapes. */
export function targetFix({ url, place }: Link, target: string | undefined): { readonly fix?: Fix } {
  const isPlain = place.end.offset - place.start.offset === url.length
  if (target === undefined || !isPlain || NOT_AS_WRITTEN.test(target) || NOT_AS_WRITTEN.test(url)) return {}
  return { fix: { place, text: target } }
}

const NOT_AS_WRITTEN = /[\s()<>&\\"']/
