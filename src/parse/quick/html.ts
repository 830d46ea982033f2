/** How HTML begins and ends in Markdown: tags and comments; the rarer forms are left to the exact reader. */

const TAG =
  /<(?:[a-z][a-z0-9-]*(?:[ \t\r\n]+[a-z_:][\w.:-]*(?:[ \t\r\n]*=[ \t\r\n]*(?:[^ \t\r\n"'=<>`/]+|'[^']*'|"[^"]*"))?)*[ \t\r\n]*\/?|\/[a-z][a-z0-9-]*[ \t\r\n]*)>/iy

/** The end of the tag that begins at `start`, -1 where none does. */
export function tagEnd(text: string, start: number): number {
  TAG.lastIndex = start
  return TAG.test(text) ? TAG.lastIndex : -1
}

/** All that a tag may begin with on one line, and more: attributes, then an unfinished one. */
const BEGINNING =
  /<\/?[a-z][a-z0-9-]*(?:[ \t]+[a-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^ \t\r\n"'=<>`]+|'[^'\r\n]*'|"[^"\r\n]*"))?)*[ \t]*(?:[a-z_:][\w.:-]*)?[ \t]*(?:=[ \t]*(?:'[^'\r\n]*|"[^"\r\n]*|[^ \t\r\n"'=<>`]*))?\/?/iy

/** Whether what begins at `start` may be a tag as far as its line goes, so that only the next one tells. */
export function mayGoOn(text: string, start: number): boolean {
  BEGINNING.lastIndex = start
  return BEGINNING.test(text) && /[\r\n]/.test(text.charAt(BEGINNING.lastIndex))
}

const BLOCKS = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link ' +
    'main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead ' +
    'title tr track ul'
  ).split(' '),
)

const BLOCK_NAME = /<\/?([a-z][a-z0-9-]*)(?=[ \t>]|\/>|$)/iy
const RAW = /<(?:script|pre|style|textarea)(?=[ \t>]|$)/iy

/** What kind of HTML block a line begins at `start`: one up to a blank line, a comment, or one that is for the exact reader. */
export type HtmlBlock = 'until-blank' | 'comment' | 'other'

/** `isOpen`: a paragraph is, which not all HTML ends. */
export function htmlBlock(line: string, isOpen: boolean): HtmlBlock | undefined {
  if (line.startsWith('<!--')) return 'comment'
  if (line.startsWith('<!') || line.startsWith('<?')) return 'other'
  RAW.lastIndex = 0
  if (RAW.test(line)) return 'other'
  BLOCK_NAME.lastIndex = 0
  const name = BLOCK_NAME.exec(line)?.[1]
  if (name !== undefined && BLOCKS.has(name.toLowerCase())) return 'until-blank'
  if (isOpen) return undefined
  const end = tagEnd(line, 0)
  return end >= 0 && /^[ \t]*$/.test(line.slice(end)) ? 'until-blank' : undefined
}
