import { type Line, pointOn } from './leaf-text.ts'
import { isBlank, passMark, skipSpaces } from './line-shape.ts'
import type { Container, Reading } from './open-blocks.ts'
import { giveUp } from './unsure.ts'

/** Follows the containers that go on in a line: how many do, and where what belongs to the last of them begins. */
export function enterContainers(
  { page, stack }: Reading,
  line: Line,
): { readonly depth: number; readonly from: number } {
  let from = line.start
  let depth = 0
  for (const container of stack) {
    const at = skipSpaces(page, from, line.end)
    if (container.node.type === 'blockquote') {
      if (at - from > 3 || page.charCodeAt(at) !== 62) {
        if (page.charCodeAt(at) === 9) giveUp()
        break
      }
      from = passMark(page, line, at)
      container.markEnd = pointOn(line, isBlank(page, from, line.end) ? line.end : from)
    } else if (at - from >= container.indent) from += container.indent
    else if (isBlank(page, at, line.end)) from = at
    else {
      if (page.charCodeAt(at) === 9) giveUp()
      break
    }
    depth += 1
  }
  // where quotes end within quotes is for the exact reader to say
  if (depth > 0 && depth < stack.length && stack.slice(depth).some(isQuote) && stack.slice(0, depth).some(isQuote))
    giveUp()
  return { depth, from }
}

const isQuote = ({ node }: Container): boolean => node.type === 'blockquote'
