import type { Root } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Place } from '../model.ts'

declare module 'mdast' {
  interface Data {
    /** Where the target of a link, an image or a definition stands: mdast itself keeps no place for it. */
    urlPlace?: Place
  }
}

interface Token {
  readonly start: Place['start']
  readonly end: Place['end']
}

interface CompileContext {
  readonly stack: { data?: { urlPlace?: Place }; url?: string }[]
  resume(): string
}

function keepUrlPlace(this: CompileContext, { start, end }: Token): void {
  const url = this.resume()
  const node = this.stack.at(-1)
  if (node === undefined) return
  node.url = url
  node.data = {
    urlPlace: {
      start: { line: start.line, column: start.column, offset: start.offset },
      end: { line: end.line, column: end.column, offset: end.offset },
    },
  }
}

/** GFM tables but no other GFM: bare addresses are never compared (samples get localized), and finding them doubles the time. */
const processor = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable()])
  .data('fromMarkdownExtensions', [
    gfmTableFromMarkdown(),
    { exit: { resourceDestinationString: keepUrlPlace, definitionDestinationString: keepUrlPlace } as never },
  ])
  .freeze()

/** Text to its tree; what reads a tree takes none but that of `parseMarkdown`. */
export type MarkdownParser = (text: string) => Root

/** Parses CommonMark with tables. Never throws on any text; offsets are those of `text`. */
export const parseMarkdown: MarkdownParser = (text) => processor.parse(text)
