import { visible } from './visible.ts'

/** Between backticks nothing is read but these, and spaces at the ends. */
const PLAIN_CODE = /^[^\s`|\\](?:[^`|\\]*[^\s`|\\])?$/

/** What GitHub makes into a link, a mention, an emoji or a reference to an issue or commit. */
const COMES_ALIVE = /[@#]|:(?!$)|\/\/|\bwww\.|GH-\d|\b[0-9a-f]{7,64}\b/i

/** Foreign text as a code span that also holds inside a table cell and inside a link. Nothing in code becomes a link or a mention. */
export function code(text: string): string {
  const shown = visible(text)
  if (PLAIN_CODE.test(shown)) return `\`${shown}\``
  return `<code>${shown === '' ? '&nbsp;' : escapeAll(shown)}</code>`
}

/** Our own sentence with foreign text in it: backticked values as code, and nothing else of it as Markdown, HTML, a link or a mention. */
export const sentence = (text: string): string =>
  text
    .split(/`([^`]*)`/)
    .map((part, index) => (index % 2 === 1 ? code(part) : prose(part)))
    .join('')

const prose = (text: string): string =>
  visible(text)
    .split(/( +)/)
    .map((word) => {
      const bare = word.replace(/(?<![.,;:!?)])[.,;:!?)]+$/, '')
      return COMES_ALIVE.test(bare) ? code(bare) + escapeAll(word.slice(bare.length)) : escapeMarkup(word)
    })
    .join('')

const escapeMarkup = (text: string): string => text.replace(/[&<>\\*_`[\]~$|#]/g, entity)

/** Entities are read after the structure of a page and of its tables, so what they stand for is never markup. */
const escapeAll = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, entity)

const entity = (character: string): string => `&#${character.charCodeAt(0)};`

/** A path or address as the target of a Markdown link. */
export const encodePath = (path: string): string => path.split('/').map(encodePart).join('/')

const encodePart = (part: string): string =>
  encodeURIComponent(part.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
