/** What of HTML no reader sees: comments, scripts and styles, instructions, declarations, tags. */
const MARKUP =
  /<!--[\s\S]*?(?:-->|$)|<(script|style)(?=[\s>])[\s\S]*?(?:<\/\1\s*>|$)|<\?[\s\S]*?(?:\?>|$)|<![a-z[][^<>]*>|<\/?[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>/gi

/** A piece of markup as written, `end` exclusive, in offsets of the HTML read. */
export interface Markup {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Every piece of HTML that no reader sees, in order: each tag, each comment, each script and style as a whole. */
export function readMarkup(html: string): readonly Markup[] {
  const found: Markup[] = []
  for (const { 0: text, index } of html.matchAll(MARKUP)) found.push({ text, start: index, end: index + text.length })
  return found
}

const TAG = /^<\/?[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>$/i

/** Whether HTML is one tag and nothing else, as nearly all is that stands within text. */
export const isOneTag = (html: string): boolean => TAG.test(html)
