import { isKnownLanguage, languageOf } from '../../src/laws/text-language.ts'

const DUTCH = 'Het water uit de put is in de zomer net zo koud als in de winter, en je kunt het drinken.'
const ENGLISH = 'The water of the well is as cold in summer as it is in winter, and you can drink it.'

it.each([
  [DUTCH, 'nl', 'nl'],
  [ENGLISH, 'nl', 'en'],
  [ENGLISH, 'ja', 'en'],
  [DUTCH, 'sv', 'nl'],
  ['井戸の水は夏でも冬と同じくらい冷たく、バケツから飲むことができます。', 'ja', 'ja'],
  ['井戸の水は夏でも冬と同じくらい冷たく、バケツから飲むことができます。', 'nl', 'script'],
  ['Voda iz bunara je ljeti hladna kao i zimi.', 'sr', undefined],
  ['Вода из бунара је лети хладна као и зими.', 'sr', undefined],
  ['Contoso Widget Studio Enterprise Edition Professional Services', 'nl', undefined],
  ['https://example.com/the/and/of the_and a@is.in', 'nl', undefined],
  ['', 'nl', undefined],
])('%j, where %s is expected: %s', (text, expected, language) => {
  expect(languageOf(text, expected)).toBe(language)
})

it('reads words with their accents as without', () => {
  const french =
    'Les données doivent être créées avant que vous puissiez les utiliser dans votre réseau, lorsque cette page est affichée.'
  expect(languageOf(french, 'nl')).toBe('fr')
  expect(languageOf(french.normalize('NFD'), 'nl')).toBe('fr')
})

it('knows the languages that have words, an alias or a script of their own', () => {
  expect(['nl', 'nb', 'no', 'tl', 'en', 'ja', 'ar'].filter(isKnownLanguage)).toHaveLength(7)
  expect(['xx', 'tlh', ''].filter(isKnownLanguage)).toEqual([])
})

it('knows each letter of another script for one', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit))
  const isForeign = (unit: string): boolean => /[^\P{L}\p{Script=Latin}]/u.test(unit)
  expect(units.filter((unit) => (languageOf(unit, 'nl') === 'script') !== isForeign(unit))).toEqual([])
  expect(languageOf('\u{10380}', 'nl')).toBe('script')
})

it('takes, of languages with as many words, the one of the first word', () => {
  expect(languageOf('het het het el', 'nl')).toBe('nl')
  const [dutch, english] = ['het een niet ook', 'with your these from']
  expect(languageOf(`${dutch} ${english}`, 'nl')).toBe('nl')
  expect(languageOf(`${english} ${dutch}`, 'en')).toBe('en')
})
