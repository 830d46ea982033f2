import type { Body, Page } from '../model.ts'
import { readBody } from './body.ts'
import { readEnglishBeside } from './english-beside.ts'
import type { MarkdownParser } from './markdown.ts'
import { quickMarkdown } from './quick/markdown.ts'
import { giveUp, Unsure } from './quick/unsure.ts'

/** Reads what pages hold, here or elsewhere. */
export interface PageReader {
  /** As of `readBody`. */
  bodyOf(page: Page): Promise<Body | undefined>
  /** As of `readEnglishBeside`. */
  besideOf(page: Page, body: Body): Promise<Body | undefined>
}

/** Bodies that are kept: memory follows this number and not that of the pages read. */
const MOST_KEPT = 64

/** Does not ask again for a page, by blob id, while it is among the last that were read. */
export function keepingBodies(reader: PageReader): PageReader {
  const bodies = new Map<string, Promise<Body | undefined>>()
  return {
    bodyOf: (page) => {
      const key = `${page.kind} ${page.id}`
      const known = bodies.get(key)
      if (known !== undefined) return known
      const body = reader.bodyOf(page)
      const [oldest] = bodies.keys()
      if (bodies.size >= MOST_KEPT && oldest !== undefined) bodies.delete(oldest)
      bodies.set(key, body)
      return body
    },
    besideOf: (page, body) => reader.besideOf(page, body),
  }
}

/** Reads every page with the exact parser, in this thread; what it takes is loaded when it is first asked. */
export const exactReader = (): PageReader => ({
  bodyOf: async (page) => (await import('./exact.ts')).readExactly(page),
  besideOf: async (page, body) => (await import('./exact.ts')).readBesideExactly(page, body),
})

/** The tree that the exact parser gives; throws Unsure on text that the quick one does not vouch for. */
const vouchedFor: MarkdownParser = (text) => quickMarkdown(text) ?? giveUp()

/** Reads most pages many times faster, and leaves those that the quick parser does not vouch for to an exact reader. */
export const quickReader = (exact: PageReader): PageReader => ({
  bodyOf: async (page) => {
    const body = unlessUnsure(() => readBody(page, vouchedFor))
    return body === 'unsure' ? exact.bodyOf(page) : body
  },
  besideOf: async (page, body) => {
    const english = unlessUnsure(() => readEnglishBeside(page, body, vouchedFor))
    return english === 'unsure' ? exact.besideOf(page, body) : english
  },
})

function unlessUnsure<T>(read: () => T): T | 'unsure' {
  try {
    return read()
  } catch (error) {
    if (error instanceof Unsure) return 'unsure'
    throw error
  }
}
