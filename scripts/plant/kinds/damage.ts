import { type CodePage, macRoman, western } from '../../../src/parse/code-pages.ts'
import { defineKind, type Fault, type Kind, replace } from '../kind.ts'
import type { Sample } from '../sample.ts'

type Spot = readonly [start: number, end: number]

/** Characters outside of ASCII that stand in a word or at its end. */
const accented = ({ page: { text } }: Sample): readonly Spot[] =>
  [...text.matchAll(/(?<=[a-z])[\u00c0-\u017f\u2018-\u201d\u00ae\u2122]/g)].map(({ 0: character, index }) => [
    index,
    index + character.length,
  ])

/** The characters of a code page by their bytes. */
const charactersOf = (codePage: CodePage): ReadonlyMap<number, string> =>
  new Map(
    Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).flatMap((character) => {
      const byte = codePage(character)
      return byte === undefined ? [] : [[byte, character] as const]
    }),
  )

const LATIN_1: ReadonlyMap<number, string> = new Map(
  Array.from({ length: 0x80 }, (_, index) => [0x80 + index, String.fromCharCode(0x80 + index)]),
)
const ENCODINGS = { 'latin-1': LATIN_1, 'windows-1252': charactersOf(western), 'mac-roman': charactersOf(macRoman) }

const readAs = (text: string, characters: ReadonlyMap<number, string>): string =>
  [...new TextEncoder().encode(text)].map((byte) => characters.get(byte) ?? String.fromCharCode(byte)).join('')

const misread = (id: string, characters: ReadonlyMap<number, string>, times: number): Kind =>
  defineKind({
    id,
    rules: ['mojibake'],
    fixable: true,
    places: accented,
    plant: ([start, end], { page }) => {
      let text = page.text.slice(start, end)
      for (let time = 0; time < times; time += 1) text = readAs(text, characters)
      return replace(start, end, text, start)
    },
  })

/** Paragraphs of the page's own text, offsets; of bilingual pages none. */
function paragraphs({ body }: Sample): readonly Spot[] {
  if (body.spans.pairs.length > 0) return []
  return body.prose.map(({ place }) => [place.start.offset, place.end.offset])
}

const isAtMargin = ({ page: { text } }: Sample, [start]: Spot): boolean => /[\r\n]/.test(text[start - 1] ?? '')

/** Writes paragraphs of another language over all of a page's. */
function rewritten(sample: Sample, texts: readonly string[]): Fault | undefined {
  const spots = paragraphs(sample)
  if (spots.length < 2) return undefined
  const edits = spots.map(([start, end], index) => ({ start, end, text: texts[index % texts.length] ?? '' }))
  return { edits, at: spots.slice(0, 1).map(([start]) => start) }
}

const whole = (id: string, rule: string, texts: readonly string[]): Kind =>
  defineKind({
    id,
    rules: [rule],
    fixable: false,
    places: (sample) => [sample],
    plant: (sample) => rewritten(sample, texts),
  })

/** What goes wrong with the text of a page as a whole, or with its bytes. */
export const DAMAGE_KINDS: readonly Kind[] = [
  ...Object.entries(ENCODINGS).flatMap(([name, characters]) => [
    misread(`read-as-${name}`, characters, 1),
    misread(`read-twice-as-${name}`, characters, 2),
  ]),
  defineKind({
    id: 'character-lost',
    rules: ['mojibake'],
    fixable: false,
    places: accented,
    plant: ([start, end], { page: { text } }) => {
      const word = /(?:[0-9A-Za-z]|[^\0-\x7f\s])*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? ''
      return replace(start, end, '\ufffd', start - word.length)
    },
  }),
  defineKind({
    id: 'conflict-left',
    rules: ['conflict-marker'],
    fixable: false,
    places: (sample) => paragraphs(sample).filter((spot) => isAtMargin(sample, spot)),
    plant: ([start, end], { page: { text } }) => {
      const own = text.slice(start, end)
      return replace(start, end, `<<<<<<< HEAD\n${own}\n=======\n${own}\n>>>>>>> handback`, start)
    },
  }),
  whole('page-in-english', 'untranslated-page', [
    'The water of the well is as cold in summer as it is in winter, and you can drink it from the bucket.',
    'When the rope has been used for a year, replace it with a new one that is not longer than the well is deep.',
    'This lid must be closed before you leave, or else the leaves that fall in autumn will spoil the water.',
  ]),
  whole('page-in-german', 'wrong-language-page', [
    'Das Wasser aus dem Brunnen ist im Sommer so kalt wie im Winter, und es wird nicht mit anderem Wasser gemischt.',
    'Wenn das Seil ein Jahr alt ist, wird es durch ein neues ersetzt, das nicht länger ist als der Brunnen tief.',
  ]),
  whole('page-in-french', 'wrong-language-page', [
    'L’eau du puits est aussi froide en été que dans la saison froide, et vous pouvez la boire avec un seau.',
    'Lorsque la corde est usée, vous devez mettre une corde neuve dans le puits, qui est aussi longue que le puits est profond.',
  ]),
]
