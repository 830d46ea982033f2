import { defineRule } from './rule.ts'
import { restoredValue } from './same-handback.ts'

export default defineRule({
  id: 'wrong-locale',
  description: "`ms.contentlocale` is the locale of the repository's pages",
  severity: 'error',
  needs: ['locale'],
  may: ['previous'],
  messages: {
    wrong: {
      says: 'Unexpected `ms.contentlocale` `{found}`, expected `{expected}`',
      help: 'The page was handed back into the wrong repository or is in the wrong language. Hand it back again; if this repository holds pages of several locales, say in the settings which folder holds which: `overrides` with `paths` and `locale`.',
    },
  },
  check({ page, locale, previous }, report) {
    const field = page.metadata.provenance.locale
    // one without a value is malformed-provenance's
    if (field === undefined || field.value === '' || field.value.toLowerCase() === locale.toLowerCase()) return
    const before = previous.state === 'known' ? previous.value : undefined
    const was = before?.metadata.provenance.locale?.value.toLowerCase() === locale.toLowerCase()
    // the name of this locale, as other systems write it
    const isSame = field.value.replaceAll('_', '-').toLowerCase() === locale.toLowerCase()
    const restored = was ? restoredValue(page, before, 'locale') : undefined
    const fix = isSame ? { place: field.place, text: locale } : restored
    report('wrong', { found: field.value, expected: locale }, { place: field.place, ...(fix ? { fix } : {}) })
  },
})
