import type { Line } from './leaf-text.ts'
import { giveUp } from './unsure.ts'

/** Behind the `>` at an offset and the one blank that belongs to it. */
export function passMark(page: string, line: Line, at: number): number {
  const next = page.charCodeAt(at + 1)
  if (at + 1 < line.end && next === 9) giveUp()
  return at + 1 < line.end && next === 32 ? at + 2 : at + 1
}

/** The first offset from `from` on that is no space. Tabs are left to the exact reader where it matters. */
export function skipSpaces(page: string, from: number, end: number): number {
  let at = from
  while (at < end && page.charCodeAt(at) === 32) at += 1
  return at
}

/** Whether nothing but blanks is left of a line. */
export function isBlank(page: string, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    const code = page.charCodeAt(at)
    if (code !== 32 && code !== 9) return false
  }
  return true
}

/** Text without the blanks at its end, in linear time whatever stands before them. */
export function trimBlanks(text: string): string {
  let end = text.length
  while (end > 0 && (text.charCodeAt(end - 1) === 32 || text.charCodeAt(end - 1) === 9)) end -= 1
  return text.slice(0, end)
}
