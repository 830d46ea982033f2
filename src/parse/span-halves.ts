import type { SpanTag } from './span-tags.ts'
import type { Stretch } from './stretches.ts'

/** One half as far as it can be told, whatever is damaged in it. */
export interface ReadHalf {
  /** The tag that carries the id. */
  readonly tag: SpanTag
  readonly whole: Stretch
  readonly inner: Stretch
  /** Its opening tags. */
  readonly opening: Stretch
  readonly isClosed: boolean
  /** Of English: has both of its opening tags. */
  readonly isWrapped: boolean
  /** The first span tag in it that lacks its partner. */
  readonly loose?: SpanTag
  /** Index of the first tag behind it. */
  readonly next: number
}

/** Index of the next tag from `from` on that begins a half or a part of one; that of the end where there is none. */
export function nextMarker(tags: readonly SpanTag[], from: number): number {
  let index = from
  while (index < tags.length && isOwn(tags[index])) index += 1
  return index
}

const isOwn = (tag: SpanTag | undefined): boolean => tag?.role === 'other' || tag?.role === 'close'

/** The translation that begins at `index`. It ends at the `</span>` before its English, else where its own spans are closed. */
export function readTranslation(tags: readonly SpanTag[], index: number): ReadHalf | undefined {
  const tag = tags[index]
  if (tag?.role !== 'translation') return undefined
  const behind = nextMarker(tags, index + 1)
  const before = behind - 1
  const isSeam = before > index && tags[before]?.role === 'close' && tags[before]?.end === tags[behind]?.start
  const seam = isSeam && tags[behind]?.role !== 'translation' ? before : undefined
  return halfOf(tag, tag, tags, index + 1, seam ?? closing(tags, index + 1, behind), behind)
}

/** The English that begins at `index`. Where it holds stray tags, it ends at the last two `</span>` that stand side by side. */
export function readEnglish(tags: readonly SpanTag[], index: number): ReadHalf | undefined {
  const first = tags[index]
  if (first?.role !== 'wrapper' && first?.role !== 'original') return undefined
  const second = tags[index + 1]
  const isWrapped = first.role === 'wrapper' && second?.role === 'original'
  const tag = isWrapped ? second : first
  const from = index + (isWrapped ? 2 : 1)
  const behind = nextMarker(tags, from)
  const opening = { start: first.start, end: tag.end }
  const close = closing(tags, from, behind)
  if (isDouble(tags, close, behind)) return { ...halfOf(tag, opening, tags, from, close, behind, 2), isWrapped }
  if (!isWrapped) return { ...halfOf(tag, opening, tags, from, close, behind), isWrapped }
  let last = behind - 2
  while (last >= from && !isDouble(tags, last, behind)) last -= 1
  if (last >= from) return halfOf(tag, opening, tags, from, last, behind, 2)
  return { ...halfOf(tag, opening, tags, from, close, behind), isClosed: false }
}

function halfOf(
  tag: SpanTag,
  opening: Stretch,
  tags: readonly SpanTag[],
  from: number,
  close: number | undefined,
  behind: number,
  closings = 1,
): ReadHalf {
  const limit = Math.min(tags[behind]?.start ?? tag.blockEnd, Math.max(tag.blockEnd, tag.end))
  const inner = { start: tag.end, end: (close === undefined ? undefined : tags[close]?.start) ?? limit }
  const end = (close === undefined ? undefined : tags[close + closings - 1]?.end) ?? limit
  const loose = close === undefined ? undefined : looseTag(tags, from, close)
  return {
    tag,
    opening: { start: opening.start, end: opening.end },
    whole: { start: opening.start, end },
    inner,
    isClosed: close !== undefined,
    isWrapped: true,
    ...(loose ? { loose } : {}),
    next: close === undefined ? behind : close + closings,
  }
}

/** Index of the `</span>` that closes a span opened before `from`, each span in between closed. */
function closing(tags: readonly SpanTag[], from: number, to: number): number | undefined {
  let depth = 0
  for (let index = from; index < to; index += 1) {
    if (tags[index]?.role === 'other') depth += 1
    else if (depth === 0) return index
    else depth -= 1
  }
  return undefined
}

/** Whether two `</span>` stand side by side, the first of them at `index`. */
function isDouble(tags: readonly SpanTag[], index: number | undefined, to: number): boolean {
  if (index === undefined || index + 1 >= to) return false
  const [one, two] = [tags[index], tags[index + 1]]
  return one?.role === 'close' && two?.role === 'close' && one.end === two.start
}

function looseTag(tags: readonly SpanTag[], from: number, to: number): SpanTag | undefined {
  const open: SpanTag[] = []
  for (const tag of tags.slice(from, to)) {
    if (tag.role === 'other') open.push(tag)
    else if (open.pop() === undefined) return tag
  }
  return open[0]
}
