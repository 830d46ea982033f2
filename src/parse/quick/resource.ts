import { giveUp } from './unsure.ts'

/** Target and title behind the text of a link, offsets in the text read. */
export interface Resource {
  readonly urlStart: number
  readonly urlEnd: number
  readonly title: string | null
  /** Behind the closing parenthesis. */
  readonly end: number
}

/** Parentheses within one another in a target. */
const DEEPEST = 30

const TITLE = /[ \t\r\n]+(?:"((?:[^"\\\r\n]|\\[^\r\n])*)"|'((?:[^'\\\r\n]|\\[^\r\n])*)')/y
const BLANKS = /[ \t\r\n]*/y

/**
 * Reads `(target "title")` at `start`; where there is none, the offset at which that shows.
 * @throws Unsure
 */
export function readResource(text: string, start: number): Resource | number {
  if (text[start] !== '(') return start
  let at = skipBlanks(text, start + 1)
  const isBracketed = text[at] === '<'
  const urlStart = isBracketed ? at + 1 : at
  const { end: urlEnd, isWhole } = isBracketed ? bracketedEnd(text, urlStart) : bareEnd(text, urlStart)
  if (!isWhole) return urlEnd
  at = isBracketed ? urlEnd + 1 : urlEnd
  TITLE.lastIndex = at
  const title = urlEnd === urlStart ? null : TITLE.exec(text)
  if (title !== null) at = TITLE.lastIndex
  at = skipBlanks(text, at)
  if (text[at] === ')') return { urlStart, urlEnd, title: title?.[1] ?? title?.[2] ?? null, end: at + 1 }
  // titles in several lines, or in parentheses
  if (title === null && /["'(]/.test(text.charAt(at))) giveUp()
  return at
}

function skipBlanks(text: string, from: number): number {
  BLANKS.lastIndex = from
  BLANKS.test(text)
  return BLANKS.lastIndex
}

/** Where a target ends, or is seen to be none. */
interface TargetEnd {
  readonly end: number
  readonly isWhole: boolean
}

function bracketedEnd(text: string, start: number): TargetEnd {
  const end = text.indexOf('>', start)
  if (end <= start || /[<\\\r\n]/.test(text.slice(start, end))) giveUp()
  return { end, isWhole: true }
}

function bareEnd(text: string, start: number): TargetEnd {
  let depth = 0
  let at = start
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code <= 32 || code === 127) return { end: at, isWhole: depth === 0 }
    if (code === 40) {
      depth += 1
      if (depth > DEEPEST) giveUp()
    } else if (code === 41) {
      if (depth === 0) return { end: at, isWhole: true }
      depth -= 1
    } else if (code === 92 && /[()\\]/.test(text.charAt(at + 1))) at += 1
  }
  return { end: at, isWhole: false }
}
