import { languageOfLocale } from '../locale-name.ts'
import { isSubstantial, languageName, percent } from './languages-of-page.ts'
import { defineRule } from './rule.ts'

/** Least share of one language that is neither the page's own nor English. */
const LEAST_SHARE = 0.5

export default defineRule({
  id: 'wrong-language-page',
  description: 'The text of a translation is in the language of its `ms.contentlocale`',
  severity: 'warning',
  may: ['otherLanguages'],
  messages: {
    other: {
      says: 'Unexpected `{found}` in `{share}` of the text, expected `{language}` as of `ms.contentlocale` `{locale}`',
      help: 'The translation of another language came into this page. Hand the page back again in its own; if the text is right, correct `ms.contentlocale` where the handback is made.',
    },
  },
  check({ page, otherLanguages }, report) {
    const own = languageOfLocale(page.metadata.provenance.locale?.value)
    // why a language is not known is told by the rule on English
    if (own === undefined || otherLanguages.state !== 'known') return
    const other = otherLanguages.value.find(
      (part) => part.language !== 'en' && part.share >= LEAST_SHARE && isSubstantial(part),
    )
    if (other === undefined) return
    const data = {
      found: languageName(other.language),
      share: percent(other.share),
      language: languageName(own),
      locale: page.metadata.provenance.locale?.value ?? '',
    }
    report('other', data, { place: other.place, about: [other.language] })
  },
})
