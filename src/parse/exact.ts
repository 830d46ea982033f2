import type { Body, Page } from '../model.ts'
import { readBody } from './body.ts'
import { readEnglishBeside } from './english-beside.ts'
import { parseMarkdown } from './markdown.ts'

/** As of `readBody`, with the parser that counts. */
export const readExactly = (page: Page): Body | undefined => readBody(page, parseMarkdown)

/** As of `readEnglishBeside`, with the parser that counts. */
export const readBesideExactly = (page: Page, body: Body): Body | undefined =>
  readEnglishBeside(page, body, parseMarkdown)
