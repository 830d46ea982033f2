import type { Html, InlineCode, Root } from 'mdast'
import { readAttributes } from './html.ts'
import { readMarkup } from './html-markup.ts'
import { offsetsInPage } from './html-offsets.ts'
import type { Stretch } from './stretches.ts'
import { walk } from './walk.ts'

/** A `<span>` or `</span>` of a page; offsets are those of the page. */
export interface SpanTag extends Stretch {
  /** What it opens: the translation, the wrapper of the English half, the English in it, something else; or `close`. */
  readonly role: 'translation' | 'wrapper' | 'original' | 'other' | 'close'
  /** Of translation and original. */
  readonly id: string
  /** The id alone; the whole tag where it has none. */
  readonly idStretch: Stretch
  /** Where the block ends that the tag stands in. */
  readonly blockEnd: number
  /** Stands in code within text: that of a page that writes about spans, or what lies between two backticks that are no pair. */
  readonly inCode: boolean
}

const MARKER = /\bdata-[st]tu-id\b|\bsxs-lookup\b/i

/**
 * Every span tag of a page that holds some of a bilingual page; `text` is the page, masked. Code blocks and comments hold none, and code
 * within text those that are marked as such.
 */
export function readSpanTags(root: Root, text: string): readonly SpanTag[] {
  if (!MARKER.test(text)) return []
  const tags: SpanTag[] = []
  let blockEnd = 0
  walk(root, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      blockEnd = node.position?.end.offset ?? blockEnd
    if (node.type !== 'html' && node.type !== 'inlineCode') return
    const end = Math.max(blockEnd, node.position?.end.offset ?? 0)
    for (const tag of tagsIn(node, text, end)) tags.push(tag)
  })
  return tags.some(({ role }) => role !== 'other' && role !== 'close') ? tags : []
}

function tagsIn(node: Html | InlineCode, text: string, blockEnd: number): readonly SpanTag[] {
  if (!/<\/?span/i.test(node.value)) return []
  const inCode = node.type === 'inlineCode'
  const html = inCode ? asWritten(node, text) : node
  const spans = readMarkup(html.value).filter(({ text: tag }) => /^<\/?span(?=[\s>])/i.test(tag) && !tag.endsWith('/>'))
  if (spans.length === 0) return []
  const pageOffset = offsetsInPage(html, text)
  return spans.map((markup) => {
    const whole = { start: pageOffset(markup.start), end: pageOffset(markup.end) }
    const { role, attribute } = roleOf(markup.text)
    const from = markup.start
    const idStretch = attribute && { start: pageOffset(from + attribute.start), end: pageOffset(from + attribute.end) }
    return { ...whole, role, id: attribute?.value ?? '', idStretch: idStretch ?? whole, blockEnd, inCode }
  })
}

const asWritten = ({ position }: InlineCode, text: string): Html => ({
  type: 'html',
  value: text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0),
  ...(position ? { position } : {}),
})

function roleOf(tag: string): Pick<SpanTag, 'role'> & { attribute?: ReturnType<typeof readAttributes>[number] } {
  if (tag.startsWith('</')) return { role: 'close' }
  const attributes = readAttributes(tag)
  const named = (wanted: string) => attributes.find(({ name }) => name === wanted)
  const translation = named('data-ttu-id')
  if (translation) return { role: 'translation', attribute: translation }
  const original = named('data-stu-id')
  if (original) return { role: 'original', attribute: original }
  return { role: named('class')?.value === 'sxs-lookup' ? 'wrapper' : 'other' }
}
