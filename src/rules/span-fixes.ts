import type { Fix, Page, SpanFault } from '../model.ts'
import { type LineIndex, lineIndex } from '../parse/line-index.ts'

const CLOSED = '</span>'

/** UTF-16 units looked at behind a tag: paragraphs are shorter, and a page may hold thousands of tags. */
const FURTHEST = 10_000

/** Writes the `</span>` that a half of the page lacks; only where the half holds no other span, so that its end can be told. */
export function closingFixes({ text }: Page): (fault: SpanFault) => Fix | undefined {
  let lines: LineIndex | undefined
  return ({ kind, id, place }) => {
    const from = place.end.offset
    const [line = ''] = /^[^\r\n]*/.exec(text.slice(from, from + FURTHEST)) ?? []
    const end =
      kind === 'unclosed-translation'
        ? beforeEnglish(line, id)
        : kind === 'unclosed-english'
          ? behindEnglish(line)
          : undefined
    if (end === undefined) return undefined
    lines ??= lineIndex(text)
    return { place: lines.place(from + end, from + end), text: CLOSED }
  }
}

/** The English of the same pair follows, and ends what is open. */
function beforeEnglish(line: string, id: string): number | undefined {
  const at = line.search(SPAN)
  return at >= 0 && line.startsWith(`<span class="sxs-lookup"><span data-stu-id="${id}">`, at) ? at : undefined
}

/** One of the two is there, and nothing but the next pair or the end of the line behind it. */
function behindEnglish(line: string): number | undefined {
  const at = line.search(SPAN)
  const behind = at + CLOSED.length
  if (at < 0 || !line.startsWith(CLOSED, at)) return undefined
  return /^\s*(?:$|<span data-ttu-id=)/.test(line.slice(behind)) ? behind : undefined
}

const SPAN = /<\/?span\b/i
