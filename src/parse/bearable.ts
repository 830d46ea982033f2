import { MOST_COST, readingCost } from './reading-cost.ts'

const LF = 10
const CR = 13

const LAST_MARK = 95

/** By code: 1 for what `readingCost` counts as a mark, or as the end of one. */
const MARKS = new Uint8Array(LAST_MARK + 1)
for (const mark of ']*_<>+-.)') MARKS[mark.charCodeAt(0)] = 1

/** Whether Markdown costs no more to read than it may; most pages can be told from the number of their lines and marks, however these lie. */
export const isBearable = (text: string): boolean => highestCost(text) <= MOST_COST || readingCost(text) <= MOST_COST

/** What no text with as many lines and marks costs more than, as of `readingCost`: all of it one paragraph, in one nesting. */
export function highestCost(text: string): number {
  let lines = 1
  let marks = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    // most of a text are small letters
    if (code > LAST_MARK) continue
    if (code === LF || code === CR) lines += 1
    else marks += MARKS[code] ?? 0
  }
  return 1000 * lines + 11 * marks ** 2 + 2 * text.length * marks + 13 * lines ** 2
}
