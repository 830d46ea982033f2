import { replacedNames } from './replaced-names.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'lost-heading-anchor',
  description: 'A page made from the same English version as before keeps all its heading anchors',
  severity: 'error',
  kinds: ['markdown'],
  needs: ['body', 'sameSource'],
  may: ['englishHeadings'],
  messages: {
    lost: {
      says: 'Unexpected anchor `{found}`, expected `{name}` as before: the English version is the same',
      help: 'Links from every language use the name. Restore it; names change only when the English heading does.',
    },
  },
  check({ body, sameSource, englishHeadings }, report) {
    // with English at hand the names are held against it
    if (englishHeadings.state === 'known') return
    for (const { anchor, name } of replacedNames(body.headings, sameSource.headings)) {
      const fix = { place: anchor.namePlace, text: name }
      report('lost', { found: anchor.name, name }, { place: anchor.namePlace, fix })
    }
  },
})
