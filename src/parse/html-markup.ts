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
export const readMarkup = (html: string): readonly Markup[] =>
  [...html.matchAll(MARKUP)].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }))
