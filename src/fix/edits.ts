import { encodingOf } from '../parse/decode-text.ts'
import { byteOffsets } from './byte-offsets.ts'

/** Writes `text` over what stands from `start` to `end`, offsets in UTF-16 units of the text before any edit. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Those edits that overlap none before them, in the order of their places; of two insertions at one place the first. */
export function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = []
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1)
    if (last === undefined || last.end < edit.start || (last.end === edit.start && last.start < edit.start))
      kept.push(edit)
  }
  return kept
}

/** The edit without what it writes as it was; `undefined` where nothing is left, or where it would write what could not be read. */
export function narrowed(text: string, { start, end, text: written }: Edit): Edit | undefined {
  const replaced = text.slice(start, end)
  const most = Math.min(replaced.length, written.length)
  let before = 0
  while (before < most && replaced[before] === written[before]) before += 1
  if (isLow(replaced.charCodeAt(before)) || isLow(written.charCodeAt(before))) before = Math.max(before - 1, 0)
  let after = 0
  while (after < most - before && replaced.at(-1 - after) === written.at(-1 - after)) after += 1
  if (after > 0 && isLow(replaced.charCodeAt(replaced.length - after))) after -= 1
  const left = written.slice(before, written.length - after)
  if (left.includes('\ufffd') || (left === '' && start + before === end - after)) return undefined
  return { start: start + before, end: end - after, text: left }
}

/** The second half of a character outside of the basic plane. */
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** A page's bytes after edits that do not overlap, in the order of their places; every byte outside of them stays. */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const offsets = byteOffsets(
    bytes,
    edits.flatMap(({ start, end }) => [start, end]),
  )
  const parts: Uint8Array[] = []
  let done = 0
  for (const [index, { text }] of edits.entries()) {
    parts.push(bytes.subarray(done, offsets[index * 2]), encode(text, encodingOf(bytes)))
    done = offsets[index * 2 + 1] ?? done
  }
  return Buffer.concat([...parts, bytes.subarray(done)])
}

function encode(text: string, encoding: ReturnType<typeof encodingOf>): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8')
  const bytes = Buffer.from(text, 'utf16le')
  return encoding === 'utf-16le' ? bytes : bytes.swap16()
}
