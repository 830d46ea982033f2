import { translationSign } from '../laws/translated-name.ts'
import { LOCALE_NAME } from '../locale-name.ts'
import type { Body, EnglishHeadings, Fact, Heading, Page } from '../model.ts'
import { pairWithEnglish } from './paired-headings.ts'
import { replacedNames } from './replaced-names.ts'
import { defineRule } from './rule.ts'

const HELP =
  'Links from every language use the English name. English is not at hand here: take the name from the heading of the English page, by the law of anchor names, and never translate it.'

export default defineRule({
  id: 'translated-heading-anchor',
  description: "Where English is not at hand, a heading's first anchor is at least not in the language of the page",
  severity: 'error',
  kinds: ['markdown'],
  needs: ['body'],
  may: ['englishHeadings', 'sameSource', 'locale'],
  messages: {
    letter: {
      says: 'Unexpected anchor `{found}` with the letter `{letter}`, expected the name of the English heading, in letters of ASCII',
      help: HELP,
    },
    word: {
      says: 'Unexpected anchor `{found}` with the word `{word}` of `{locale}`, expected the name of the English heading',
      help: HELP,
    },
    copy: {
      says: 'Unexpected anchor `{found}` made from the translated heading, expected the name of the English heading',
      help: `${HELP} If the heading stands untranslated in English, the anchor is right.`,
      severity: 'warning',
    },
  },
  check({ page, body, englishHeadings, sameSource, locale: usual }, report, cannotTell) {
    const before = sameSource.state === 'known' ? sameSource.value.headings : []
    // with English at hand lost-heading-anchor is silent
    const lost = englishHeadings.state === 'known' ? [] : replacedNames(body.headings, before)
    const reported = new Set(lost.map(({ anchor }) => anchor))
    const headings = withoutEnglish(body, englishHeadings).filter(
      ({ anchors: [first] }) => first !== undefined && !reported.has(first),
    )
    if (headings.length === 0) return
    const locale = localeOf(page, usual)
    if (locale === undefined)
      cannotTell('the locale of the page is not known, so that words of its language cannot be told')
    for (const heading of headings) {
      const [anchor] = heading.anchors
      if (anchor === undefined) continue
      const found = anchor.name
      const sign = translationSign(found, heading.markdown, locale)
      if (sign === undefined) continue
      const spot = { place: anchor.namePlace, about: [`name ${found}`] }
      if (sign.kind === 'letter') report('letter', { found, letter: sign.letter }, spot)
      else if (sign.kind === 'word') report('word', { found, word: sign.word, locale: locale ?? '' }, spot)
      else report('copy', { found }, spot)
    }
  },
})

/** The headings that wrong-heading-anchor does not decide, for no English is known of them; with the source at hand, none. */
function withoutEnglish({ headings }: Body, english: Fact<EnglishHeadings>): readonly Heading[] {
  if (english.state !== 'known') return headings
  if (english.value.from === 'source') return []
  const decided = new Set(pairWithEnglish(headings, english.value, undefined).map(({ heading }) => heading))
  return headings.filter((heading) => !decided.has(heading))
}

function localeOf({ metadata }: Page, usual: Fact<string>): string | undefined {
  const own = metadata.provenance.locale?.value ?? ''
  if (LOCALE_NAME.test(own)) return own
  return usual.state === 'known' ? usual.value : undefined
}
