import { languageOfLocale } from '../locale-name.ts'
import { isSubstantial, languageName, percent } from './languages-of-page.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'untranslated-page',
  description: 'The text of a translation is not English',
  severity: 'notice',
  needs: ['otherLanguages'],
  messages: {
    untranslated: {
      says: 'Unexpected English in `{share}` of the text, expected `{language}`',
      help: 'The page, or a good part of it, was handed back as it stands in English. Have it translated; if it is meant to stay in English, withdraw it, so that the site shows the English page itself.',
    },
  },
  check({ page, otherLanguages }, report) {
    const own = languageOfLocale(page.metadata.provenance.locale?.value)
    if (own === undefined || own === 'en') return
    const english = otherLanguages.find(({ language }) => language === 'en')
    if (english === undefined || !isSubstantial(english)) return
    const data = { share: percent(english.share), language: languageName(own) }
    report('untranslated', data, { place: english.place, about: ['English'] })
  },
})
