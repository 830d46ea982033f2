/** What lines may stand in that are not read as text, and what ends it. */
type State =
  | { readonly in: 'text' }
  /** Certainly raw, up to and with the line that `ends` it; where blank lines do, these are text again. */
  | { readonly in: 'raw'; readonly ends: (line: string) => boolean }
  /** A fence of the page, or of an item: raw either way as long as no line stands further left, which would end one of them alone. */
  | { readonly in: 'indented fence'; readonly ends: (line: string) => boolean; readonly indent: number }
  /** A paragraph or a block of HTML. */
  | { readonly in: 'paragraph or html' }
  /** A fence or HTML within a quote or an item, which end at a line that begins at the first column. */
  | { readonly in: 'nested' }
  | { readonly in: 'doubt' }

const TEXT: State = { in: 'text' }
const DOUBT: State = { in: 'doubt' }
const NESTED: State = { in: 'nested' }
const PARAGRAPH_OR_HTML: State = { in: 'paragraph or html' }

/** Backticks behind its mark make a line of text of it. */
const FENCE = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/
const BACKTICKS_OR_FENCE = /^ {0,3}`{3}/
const CLOSING_FENCE = /^( {0,3})(`{3,}|~{3,})[ \t]*[\r\n]*$/
const BLANK = /^[ \t]*[\r\n]*$/
const TAG = /^ {0,3}<[A-Za-z/]/
const ENDED_HTML = /^( {0,3})<(?:(script|pre|style|textarea)(?=[\s>])|(!--)|(\?)|(![A-Za-z])|(!\[))/i
const NESTED_START = /^(?:[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*)+|(?: {4}| {0,3}\t)[ \t]*)(?:`{3}|~{3}|<[A-Za-z/!?])/
const BLOCK = /^<\/?(?:table|thead|tbody|tr|td|th|div|details|ul|ol|li|dl|p|center|section|iframe)(?=[\s>]|\/>)/i
const ENDS = [/<\/(?:script|pre|style|textarea)>/i, /-->/, /\?>/, />/]
/** What is masked before a page is read. */
const INCLUDE = /\[!include/i

const endsFence = (mark: string) => (line: string) => {
  const closing = CLOSING_FENCE.exec(line)?.[2]
  return closing !== undefined && closing[0] === mark[0] && closing.length >= mark.length
}
const isBlank = (line: string): boolean => BLANK.test(line)

/**
 * Told the lines of Markdown one after the other, says of each whether it is for certain read as no text: in a fence, a comment or a block of
 * HTML that begins at the first column, where nothing goes on that began before. Whatever may be read in two ways is text.
 */
export function rawLines(): (line: string) => boolean {
  let state: State = TEXT
  return (line) => {
    if (state.in === 'raw') {
      if (state.ends(line)) state = TEXT
      return !isBlank(line)
    }
    if (state.in === 'doubt') return false
    const wasFenced = state.in === 'indented fence'
    state = state.in === 'text' ? opened(line) : continued(state, line)
    if (state.in === 'indented fence' || (wasFenced && state === TEXT)) return !isBlank(line)
    if (state.in !== 'raw') return false
    const { ends } = state
    // a comment may end where it begins, a fence may not
    if (!FENCE.test(line) && ends(line)) state = TEXT
    return true
  }
}

const starts = (line: string): boolean => BACKTICKS_OR_FENCE.test(line) || FENCE.test(line) || ENDED_HTML.test(line)

function continued(state: Exclude<State, { in: 'raw' | 'text' | 'doubt' }>, line: string): State {
  if (state.in === 'paragraph or html') {
    if (isBlank(line)) return TEXT
    return starts(line) ? DOUBT : state
  }
  if (state.in === 'nested') {
    if (!/^[ \t\r\n]/.test(line)) return opened(line)
    return starts(line) || TAG.test(line) ? DOUBT : state
  }
  if (isBlank(line)) return state
  const indent = /^[ \t]*/.exec(line)?.[0] ?? ''
  if (!indent.includes('\t') && indent.length < state.indent) return DOUBT
  if (state.ends(line)) return TEXT
  // by its indent the end of one of them alone
  return state.ends(line.trimStart()) ? DOUBT : state
}

function opened(line: string): State {
  const [, indent = '', mark] = FENCE.exec(line) ?? []
  if (mark !== undefined)
    return indent === ''
      ? { in: 'raw', ends: endsFence(mark) }
      : { in: 'indented fence', ends: endsFence(mark), indent: indent.length }
  if (BACKTICKS_OR_FENCE.test(line)) return INCLUDE.test(line) ? DOUBT : TEXT
  const [, before, ...kinds] = ENDED_HTML.exec(line) ?? []
  if (before !== undefined) {
    const end = ENDS[kinds.findIndex((kind) => kind !== undefined)]
    if (end === undefined || INCLUDE.test(line)) return DOUBT
    if (before === '') return { in: 'raw', ends: (one) => end.test(one) }
    return end.test(line) ? TEXT : DOUBT
  }
  if (BLOCK.test(line)) return { in: 'raw', ends: isBlank }
  if (NESTED_START.test(line)) return NESTED
  return TAG.test(line) ? PARAGRAPH_OR_HTML : TEXT
}
