import { defineRule } from './rule.ts'

export default defineRule({
  id: 'wrong-locale',
  description: "`ms.contentlocale` is the locale of the repository's pages",
  severity: 'error',
  needs: ['locale'],
  messages: {
    wrong: {
      says: 'Unexpected `ms.contentlocale` `{found}`, expected `{expected}`',
      help: 'The page was handed back into the wrong repository or is in the wrong language. Hand it back again; if this repository holds pages of several locales, say in the settings which folder holds which: `overrides` with `paths` and `locale`.',
    },
  },
  check({ page, locale }, report) {
    const field = page.metadata.provenance.locale
    // one without a value is malformed-provenance's
    if (field === undefined || field.value === '' || field.value.toLowerCase() === locale.toLowerCase()) return
    report('wrong', { found: field.value, expected: locale }, { place: field.place })
  },
})
