import type { Edit } from '../../src/fix/edits.ts'

/** The text after all edits, which are applied where they stand in the text before. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let edited = ''
  let done = 0
  for (const { start, end, text: written } of inOrder(edits)) {
    edited += text.slice(done, start) + written
    done = Math.max(done, end)
  }
  return edited + text.slice(done)
}

/** Where an offset of the text before lies after the edits; what is written at the offset itself comes behind it. */
export function offsetAfter(offset: number, edits: readonly Edit[]): number {
  let moved = offset
  for (const { start, end, text } of edits) {
    if (start < offset) moved += end <= offset ? text.length - (end - start) : start - offset
  }
  return moved
}

const inOrder = (edits: readonly Edit[]): readonly Edit[] => edits.toSorted((a, b) => a.start - b.start)
