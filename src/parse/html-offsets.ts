import type { Html } from 'mdast'
import { lineIndex } from './line-index.ts'

/**
 * Where on the page `text` an offset of the node's value lies: in a list or a quote each line of the value lacks what begins the page's,
 * and ends where the page's ends.
 */
export function offsetsInPage({ value, position }: Html, text: string): (offset: number) => number {
  const from = position?.start.offset ?? 0
  const to = position?.end.offset ?? from
  if (!/[\r\n]/.test(value) && !/[\r\n]/.test(text.slice(from, to)))
    return (offset) => Math.max(from, to - value.length + offset)
  const ends = lineEnds(text.slice(from, to))
  const valueEnds = lineEnds(value)
  const { point } = lineIndex(value)
  return (offset) => {
    const line = point(offset).line - 1
    return from + Math.max(0, (ends[line] ?? 0) - ((valueEnds[line] ?? 0) - offset))
  }
}

const lineEnds = (text: string): readonly number[] => [...text.matchAll(/\r\n|\n|\r|$/g)].map(({ index }) => index)
