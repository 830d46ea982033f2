import type { Body, Fix, Mark, TagMark } from '../model.ts'
import { compareMarks } from './compare-marks.ts'
import { isHtmlElement } from './html-elements.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'unescaped-placeholder',
  description: 'What stands between angle brackets is text wherever it is text in English',
  severity: 'warning',
  kinds: ['markdown'],
  needs: ['body', 'counterpart'],
  messages: {
    unescaped: {
      says: 'Unexpected HTML tag `{found}`, expected text that readers see: English has no such tag',
      help: 'Put a backslash before the opening angle bracket, or write the placeholder as English writes it. Browsers take it for an unknown tag and show nothing.',
    },
  },
  check({ body, counterpart: { body: english } }, report) {
    const visible = new Set(english.marks.placeholders.filter(({ kind }) => kind === 'angle').flatMap(nameIn))
    const placeholders = ({ marks }: Body): readonly TagMark[] =>
      marks.tags.filter(({ text }) => !isHtmlElement(text) || visible.has(text))
    const originals = placeholders(english)
    const known = new Set(originals.map(({ text }) => text))
    // where English lacks the backslash too, its tag is translated like text
    const { added } = compareMarks(placeholders(body), originals)
    for (const tag of added.filter(({ text }) => !known.has(text)))
      report('unescaped', { found: tag.written }, { place: tag.place, about: [tag.written], fix: fixOf(tag) })
  },
})

const nameIn = ({ text }: Mark): readonly string[] => {
  const name = /^<([a-z][a-z0-9-]*)/i.exec(text)?.[1]
  return name === undefined ? [] : [name.toLowerCase()]
}

/** In a block of HTML a backslash is text. */
const fixOf = ({ place, written, isInline }: TagMark): Fix => ({
  place,
  text: isInline ? `\\${written}` : `&lt;${written.slice(1, -1)}&gt;`,
})
