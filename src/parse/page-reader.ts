import type { Body, Page } from '../model.ts'
import { readBody } from './body.ts'
import { readEnglishBeside } from './english-beside.ts'
import { type MarkdownParser, parseMarkdown } from './markdown.ts'
import { quickMarkdown } from './quick/markdown.ts'

/** Reads what pages hold, by blob id: the same one again costs nothing while it is among the last that were read. */
export interface PageReader {
  /** As of `readBody`. */
  bodyOf(page: Page): Body | undefined
  /** As of `readEnglishBeside`. */
  besideOf(page: Page, body: Body): Body | undefined
}

/** Bodies that are kept: memory follows this number and not that of the pages read. */
const MOST_KEPT = 160

function pageReader(parse: MarkdownParser): PageReader {
  const bodies = new Map<string, Body | undefined>()
  return {
    bodyOf: (page) => {
      const key = `${page.kind} ${page.id}`
      if (bodies.has(key)) return bodies.get(key)
      const body = readBody(page, parse)
      const [oldest] = bodies.keys()
      if (bodies.size >= MOST_KEPT && oldest !== undefined) bodies.delete(oldest)
      bodies.set(key, body)
      return body
    },
    besideOf: (page, body) => readEnglishBeside(page, body, parse),
  }
}

/** Reads every page with the exact parser. */
export const exactReader = (): PageReader => pageReader(parseMarkdown)

/** Reads most pages many times faster, and those that the quick reader does not vouch for exactly. */
export const quickReader = (): PageReader => pageReader((text) => quickMarkdown(text) ?? parseMarkdown(text))
