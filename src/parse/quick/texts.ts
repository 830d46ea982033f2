import type { PhrasingContent, Text } from 'mdast'
import type { Point } from '../../model.ts'
import { decodeReferences } from '../html.ts'
import { stretchAt } from '../stretches.ts'
import type { LeafText } from './leaf-text.ts'
import { trimBlanks } from './line-shape.ts'

const WRITTEN_OTHERWISE = /\\([!-/:-@[-`{-~])|(&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});)/gi

/** Text as it reads, without escapes and character references. */
export const plainText = (written: string): string =>
  written.includes('\\') || written.includes('&')
    ? written.replace(WRITTEN_OTHERWISE, (_, escaped?: string, reference?: string) =>
        reference === undefined ? (escaped ?? '') : decodeReferences(reference),
      )
    : written

/** The nodes of a stretch of text without markup: texts and, between lines, breaks. White space at its lines' ends is nothing. */
export function textNodes(leaf: LeafText, from: number, to: number): PhrasingContent[] {
  const written = leaf.text.slice(from, to)
  if (!written.includes('\n')) return written === '' ? [] : [textNode(leaf, from, to, plainText(written))]
  const nodes: PhrasingContent[] = []
  // of the text node that is being put together
  let value = ''
  let start = -1
  let end = -1
  const add = (text: string, at: number): void => {
    if (text === '') return
    if (start < 0) start = at
    value += text
    end = at + text.length
  }
  const finish = (): void => {
    if (start >= 0) nodes.push(textNode(leaf, start, end, plainText(value)))
    value = ''
    start = -1
  }
  let at = 0
  for (let feed = written.indexOf('\n'); feed >= 0; feed = written.indexOf('\n', at)) {
    const behind = written.charAt(feed - 1) === '\r' ? feed - 1 : feed
    const line = trimBlanks(written.slice(at, behind))
    const blanks = written.slice(at + line.length, behind)
    const isEscaped = blanks === '' && endsInEscape(line)
    const text = isEscaped ? line.slice(0, -1) : line
    add(text, from + at)
    if (isEscaped || /^ {2,}$/.test(blanks)) {
      finish()
      const position = { start: leaf.point(from + at + text.length), end: behindEnding(leaf, from + feed + 1) }
      nodes.push({ type: 'break', position })
    } else {
      add(written.slice(behind, feed + 1), from + behind)
    }
    at = skipBlanks(written, feed + 1)
  }
  add(written.slice(at), from + at)
  finish()
  return nodes
}

/** Whether a line's last character is a backslash that none before it escapes. */
function endsInEscape(line: string): boolean {
  let start = line.length
  while (start > 0 && line.charAt(start - 1) === '\\') start -= 1
  return (line.length - start) % 2 === 1
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at += 1
  return at
}

const textNode = (leaf: LeafText, from: number, to: number, value: string): Text => ({
  type: 'text',
  value,
  position: {
    start: leaf.point(from),
    end: leaf.text.charAt(to - 1) === '\n' ? behindEnding(leaf, to) : leaf.point(to),
  },
})

/** The start of a line: before what containers write there, and behind it where the exact reader has been there before. */
function behindEnding(leaf: LeafText, to: number): Point {
  if (stretchAt(leaf.misread, to - 1) !== undefined) return leaf.point(to)
  const { line, offset } = leaf.point(to - 1)
  return { line: line + 1, column: 1, offset: offset + 1 }
}
