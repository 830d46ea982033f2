import { readLanguages } from '../../src/facts/languages.ts'
import { languageOf } from '../../src/laws/text-language.ts'
import type { LanguagePart } from '../../src/model.ts'
import { localizedPage } from '../support/fixture-pages.ts'
import { bodyOf, pageOf } from '../support/read-text.ts'

const DUTCH =
  'Het water uit de put is in de zomer net zo koud als in de winter, en je kunt het zo uit de emmer drinken.'
const ENGLISH =
  'The water of the well is as cold in summer as it is in winter, and you can drink it from the bucket as it is.'
const NAMES = 'Contoso Widget Studio Enterprise Edition Professional Services, Contoso Valve Studio Enterprise Edition'

const languagesOf = (paragraphs: readonly string[]): readonly LanguagePart[] => {
  const text = localizedPage({ body: `${paragraphs.join('\n\n')}\n` })
  const languages = readLanguages(pageOf(text), { state: 'known', value: bodyOf(text) })
  if (languages.state !== 'known') throw new Error('the languages are not known')
  return languages.value
}

const times = (count: number, text: string): readonly string[] => Array.from({ length: count }, () => text)

it('tells how much of a page is in another language, and where that begins', () => {
  const [english, ...others] = languagesOf([...times(2, DUTCH), ...times(2, ENGLISH), NAMES])
  expect(others).toEqual([])
  expect(english).toMatchObject({ language: 'en', paragraphs: 2, length: 2 * ENGLISH.length })
  expect(english?.share).toBeCloseTo((2 * ENGLISH.length) / (2 * DUTCH.length + 2 * ENGLISH.length + NAMES.length), 12)
  const text = localizedPage({ body: `${[DUTCH, DUTCH, ENGLISH, ENGLISH, NAMES].join('\n\n')}\n` })
  expect(english?.place.start.offset).toBe(text.indexOf(ENGLISH))
})

it('leaves out what is too little of a page to count, and nothing else', () => {
  for (let dutch = 0; dutch <= 8; dutch += 1) {
    const page = [...times(dutch, DUTCH), ENGLISH, NAMES, ENGLISH]
    const all = page.reduce((sum, { length }) => sum + length, 0)
    const share =
      page.filter((one) => languageOf(one, 'nl') === 'en').reduce((sum, { length }) => sum + length, 0) / all
    for (const paragraphs of [page, page.toReversed()])
      expect(languagesOf(paragraphs).map((part) => part.share)).toEqual(share < 0.25 ? [] : [share])
  }
})
