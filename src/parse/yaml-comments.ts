import { Lexer } from 'yaml'
import type { IgnoreComment } from '../model.ts'
import { IGNORE_MARK, readIgnoreComment } from './ignore-comments.ts'
import type { LineIndex } from './line-index.ts'

/** Signs of the lexer that are not in the text: a document, a scalar, the end of a flow. */
const SIGNS: readonly string[] = ['\x02', '\x1f', '\x18']

/** Reads the ignore comments of YAML, which stands at `from` of the page; they are for the page as a whole. */
export function readYamlComments(yaml: string, from: number, lines: LineIndex): readonly IgnoreComment[] {
  if (!yaml.includes(IGNORE_MARK)) return []
  const found: IgnoreComment[] = []
  let at = from
  let before = ''
  for (const token of new Lexer().lex(yaml)) {
    const isSign = SIGNS.includes(token)
    // behind the sign of a scalar it is its text
    if (!isSign && before !== '\x1f' && token.startsWith('#')) {
      const text = token.replace(/^#+/, '')
      const start = at + token.length - text.length
      const place = lines.place(at, at + token.trimEnd().length)
      const ignore = readIgnoreComment({ text, pageOffset: (offset) => start + offset, place }, 'none', lines)
      if (ignore !== undefined) found.push(ignore)
    }
    if (!isSign) at += token.length
    before = token
  }
  return found
}
