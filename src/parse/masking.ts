import type { Point } from '../model.ts'

/** An include as written: `[!INCLUDE [title](path)]`. */
export interface IncludeMatch {
  readonly start: number
  readonly url: string
  readonly urlStart: number
}

/** Page text in which what CommonMark would misread is blanked out, every offset as before. */
export interface MaskedText {
  readonly text: string
  readonly includes: readonly IncludeMatch[]
}

/** Stands for each character of an include: a private one, that CommonMark treats like a letter and that no reader counts as one. */
const FILLER = '\uE000'

/** Text of a masked page as a reader sees it, whatever the includes bring. */
export const withoutFiller = (text: string): string => (text.includes(FILLER) ? text.replaceAll(FILLER, '') : text)

const INCLUDE_START = /\[!include/i
const INCLUDE =
  /(\[!include[ \t]*\[(?:[^[\]\r\n]|\[[^[\]\r\n]*\])*\][ \t]*\([ \t]*<?)([^)\s>]{0,1000})(>?(?:[ \t]+"[^"\r\n]*")?[ \t]*\)[ \t]*\])/gi

/**
 * Blanks the front matter (which ends at `bodyStart`) and puts filler in place of includes: a link around an include is no link
 * to CommonMark, but is one to the docs build.
 */
export function maskPage(page: string, bodyStart: Point): MaskedText {
  const end = bodyStart.offset
  const head = page.slice(0, end).replace(/[^\r\n]+/g, (line) => ' '.repeat(line.length))
  const includes: IncludeMatch[] = []
  const body = page.slice(end)
  if (!INCLUDE_START.test(body)) return { text: head + body, includes }
  const masked = body.replace(INCLUDE, (whole, before: string, url: string, _after: string, offset: number) => {
    includes.push({ start: end + offset, url, urlStart: end + offset + before.length })
    return FILLER.repeat(whole.length)
  })
  return { text: head + masked, includes }
}
