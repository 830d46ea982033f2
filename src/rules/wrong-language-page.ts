import { isSubstantial, languageName, otherLanguages, ownLanguage, percent } from './languages-of-page.ts'
import { defineRule } from './rule.ts'

/** Least share of one language that is neither the page's own nor English. */
const LEAST_SHARE = 0.5

export default defineRule({
  id: 'wrong-language-page',
  description: 'The text of a translation is in the language of its `ms.contentlocale`',
  severity: 'warning',
  needs: ['body'],
  messages: {
    other: {
      says: 'Unexpected `{found}` in `{share}` of the text, expected `{language}` as of `ms.contentlocale` `{locale}`',
      help: 'The translation of another language came into this page. Hand the page back again in its own; if the text is right, correct `ms.contentlocale` where the handback is made.',
    },
  },
  check({ page, body }, report) {
    const own = ownLanguage(page)
    if (own === undefined) return
    // languages whose words are not known are told by the rule on English
    const other = otherLanguages(body, own)?.find(
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
