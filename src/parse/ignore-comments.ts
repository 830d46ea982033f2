import type { Html, Nodes, Root } from 'mdast'
import type { CommentFault, IgnoreComment, NamedRule, Place } from '../model.ts'
import { readMarkup } from './html-markup.ts'
import { offsetsInPage } from './html-offsets.ts'
import type { LineIndex } from './line-index.ts'

/** What every ignore comment begins with. */
export const IGNORE_MARK = 'handback-check-ignore'

const FORM = /^\s*(handback-check-ignore[\w-]*)(?=\s|$)/

/** UTF-16 units of a reason that is kept: it is repeated with every finding that it ignores. */
const LONGEST_REASON = 500

/** Rules that a comment can name; there are fewer. */
const MOST_RULES = 200

/** A comment, without what makes it one. */
export interface WrittenComment {
  readonly text: string
  /** Where on the page an offset of the text lies. */
  readonly pageOffset: (offset: number) => number
  readonly place: Place
}

/**
 * Reads what a comment asks for; `undefined` where it is none of ours. `covers` is the block that it stands before, `'none'` where
 * pages of its kind have no blocks.
 */
export function readIgnoreComment(
  { text, pageOffset, place }: WrittenComment,
  covers: Place | 'none' | undefined,
  lines: LineIndex,
): IgnoreComment | undefined {
  const [whole, form] = FORM.exec(text) ?? []
  if (whole === undefined) return undefined
  const rest = text.slice(whole.length)
  const separator = /(?:^|\s)--(?=\s|$)/.exec(rest)
  const listed = separator === null ? rest : rest.slice(0, separator.index)
  const reason = separator === null ? '' : oneLine(rest.slice(separator.index + separator[0].length))
  const rules = namedRules(listed, (offset) => pageOffset(whole.length + offset), lines)
  const scope = form === 'handback-check-ignore-file' ? 'file' : 'block'
  const fault = faultOf()
  return {
    scope,
    rules,
    reason,
    place,
    ...(scope === 'block' && typeof covers === 'object' ? { covers } : {}),
    ...(fault === undefined ? {} : { fault }),
  }

  function faultOf(): CommentFault | undefined {
    if (scope === 'block' && (form !== IGNORE_MARK || covers === 'none')) return 'unknown-form'
    if (rules.length === 0) return 'no-rule'
    if (reason === '') return 'no-reason'
    return scope === 'block' && covers === undefined ? 'no-block' : undefined
  }
}

function namedRules(listed: string, pageOffset: (offset: number) => number, lines: LineIndex): readonly NamedRule[] {
  const rules = new Map<string, NamedRule>()
  for (const { 0: written, index } of listed.matchAll(/[^,]+/g)) {
    const name = written.trim()
    if (name === '' || rules.has(name)) continue
    if (rules.size === MOST_RULES) break
    const start = index + written.length - written.trimStart().length
    rules.set(name, { name, place: lines.place(pageOffset(start), pageOffset(start + name.length)) })
  }
  return [...rules.values()]
}

function oneLine(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  return flat.length > LONGEST_REASON ? `${flat.slice(0, LONGEST_REASON).toWellFormed()}…` : flat
}

/** The blocks whose text may hold a comment within a line. */
const BLOCKS_OF_TEXT: readonly Nodes['type'][] = ['paragraph', 'heading', 'tableCell']

/**
 * Reads the ignore comments of Markdown, in page order; `text` is the page, masked. One on lines of its own is meant for the next block
 * in what it stands in, one within a line for the block around it, one within HTML for the rest of that.
 */
export function readIgnoreComments(root: Root, text: string, lines: LineIndex): readonly IgnoreComment[] {
  if (!text.includes(IGNORE_MARK)) return []
  const found: IgnoreComment[] = []
  const pending: { readonly node: Nodes; readonly around?: Nodes }[] = [{ node: root }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node } = next
    if (!('children' in node)) continue
    const around = BLOCKS_OF_TEXT.includes(node.type) ? node : next.around
    // from behind, so that a pile of comments is passed once
    let behind: Nodes | undefined
    for (const child of [...node.children].reverse()) {
      pending.push({ node: child, ...(around ? { around } : {}) })
      if (child.type !== 'html') {
        behind = child
        continue
      }
      const comments = commentsIn(child, text, lines)
      const end = endOfContent(child)
      for (const { comment, to } of comments) {
        const covers = around ?? (to < end ? undefined : behind)
        const within = covers === undefined ? restOf(child, comment.place, to < end, lines) : lines.placeOf(covers)
        const ignore = readIgnoreComment(comment, within, lines)
        if (ignore !== undefined) found.push(ignore)
      }
      if (end > 0) behind = child
    }
  }
  return found.sort((a, b) => a.place.start.offset - b.place.start.offset)
}

/** The comments of HTML, each with where it ends in the node's value. */
function commentsIn(
  node: Html,
  text: string,
  lines: LineIndex,
): readonly { readonly comment: WrittenComment; readonly to: number }[] {
  if (!node.value.includes(IGNORE_MARK)) return []
  const pageOffset = offsetsInPage(node, text)
  return readMarkup(node.value).flatMap(({ text: written, start, end }) => {
    if (!written.startsWith('<!--')) return []
    const inner = written.slice(4, written.endsWith('-->') ? Math.max(4, written.length - 3) : undefined)
    const place = lines.place(pageOffset(start), pageOffset(end))
    return [{ comment: { text: inner, pageOffset: (offset) => pageOffset(start + 4 + offset), place }, to: end }]
  })
}

/** Where in the node's value that ends which is no comment; 0 where it holds nothing else. */
function endOfContent({ value }: Html): number {
  const comments = readMarkup(value).filter(({ text }) => text.startsWith('<!--'))
  let end = value.length
  for (const comment of comments.reverse()) {
    if (value.slice(comment.end, end).trim() !== '') return end
    end = comment.start
  }
  return value.slice(0, end).trim() === '' ? 0 : end
}

function restOf(node: Html, comment: Place, isMore: boolean, lines: LineIndex): Place | undefined {
  return isMore ? lines.place(comment.end.offset, node.position?.end.offset ?? comment.end.offset) : undefined
}
