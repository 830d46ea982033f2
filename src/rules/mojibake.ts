import type { Body, Fact, Original, Page } from '../model.ts'
import { lineIndex } from '../parse/line-index.ts'
import { readLostReferences } from '../parse/lost-references.ts'
import { confirmMisread, readMisread } from '../parse/misread-text.ts'
import { readReplaced, wholeWords } from '../parse/replaced-text.ts'
import { type Stretch, stretchAt } from '../parse/stretches.ts'
import { defineRule } from './rule.ts'
import { topOf } from './top-of-page.ts'

const REPLACED =
  'Bytes were lost on the way: the file was saved in another encoding, or cut within a character. Write what stood there, or hand the page back again as UTF-8.'
const UTF_16 =
  'Save the file as UTF-8. git takes UTF-16 for a binary file, and shows reviewers nothing of what changes in it.'

/** Places of one page that are told one by one. */
const MOST_PLACES = 100

export default defineRule({
  id: 'mojibake',
  description: 'The text of a page is UTF-8 that was never read in another encoding',
  severity: 'error',
  translationsOnly: false,
  may: ['original', 'previous', 'body'],
  messages: {
    misread: {
      says: 'Unexpected `{found}`, expected `{right}`, whose UTF-8 was read in another encoding',
      help: 'A tool read UTF-8 as Latin-1, Windows-1252 or Mac Roman and saved what it saw. Write the character itself; if the page is full of them, hand it back again as UTF-8.',
    },
    replaced: { says: 'Unexpected U+FFFD in `{found}`, expected the character that was lost there', help: REPLACED },
    'replaced-word': { says: 'Unexpected U+FFFD in `{found}`, expected `{right}`', help: REPLACED },
    reference: {
      says: 'Unexpected `{found}`, which stands for half a character or none, expected a character',
      help: 'Readers see a replacement character. Write the character itself, as it stands in English.',
    },
    'unmarked-utf-16': {
      says: 'Unexpected UTF-16 without a byte order mark, expected UTF-8',
      help: 'Save the file as UTF-8: the docs build reads none of it as it is meant.',
    },
    'utf-16': { says: 'Unexpected UTF-16, expected UTF-8', help: UTF_16, severity: 'warning' },
  },
  check({ page, original, previous, body }, report, cannotTell) {
    const { text } = page
    const top = { place: topOf(page), about: ['encoding'] }
    if (isUnmarkedUtf16(text)) return report('unmarked-utf-16', {}, top)
    if (page.isUtf16) report('utf-16', {}, top)
    const readings = readMisread(text, languageOf(page))
    const others = [...replaced(page), ...references(page, body)]
    if (readings.length + others.length === 0) return
    const english = englishOf(page, original, body)
    const isEnglish = inEnglish(english)
    const isFresh = (one: Damage): boolean => !isEnglish(one, text.slice(one.start, one.end))
    const misread = confirmMisread(readings.filter((one) => isFresh({ kind: 'misread', ...one })))
    const fresh = [...misread.map((one): Damage => ({ kind: 'misread', ...one })), ...others.filter(isFresh)].sort(
      (a, b) => a.start - b.start,
    )
    if (others.some((one) => one.kind === 'replaced' && !isFresh(one)))
      cannotTell('English has U+FFFD too, so that what was lost here cannot be told from it')
    if (fresh.length > MOST_PLACES)
      cannotTell(`the page has ${fresh.length} damaged places, of which the first ${MOST_PLACES} are told`)
    const before = previous.state === 'known' ? [previous.value.text] : []
    const wholeWord = fresh.some(({ kind }) => kind === 'replaced')
      ? wholeWords([...before, ...english.texts])
      : undefined
    const lines = lineIndex(text)
    for (const { kind, start, end, right: known } of fresh.slice(0, MOST_PLACES)) {
      const found = text.slice(start, end)
      const right = kind === 'replaced' ? wholeWord?.(found) : known
      const place = lines.place(start, end)
      const spot = { place, about: [found], ...(right === undefined ? {} : { fix: { place, text: right } }) }
      if (kind === 'replaced' && right === undefined) report('replaced', { found }, spot)
      else if (kind === 'reference') report('reference', { found }, spot)
      else report(kind === 'misread' ? 'misread' : 'replaced-word', { found, right: right ?? '' }, spot)
    }
  },
})

interface Damage {
  readonly kind: 'misread' | 'replaced' | 'reference'
  readonly start: number
  readonly end: number
  readonly right?: string
}

/** ASCII in UTF-16 that is read as UTF-8 has a zero beside each letter. */
function isUnmarkedUtf16(text: string): boolean {
  const sample = text.slice(0, 4096)
  return sample.length > 1 && sample.split('\0').length - 1 >= sample.length / 3
}

const languageOf = ({ metadata }: Page): string | undefined =>
  metadata.provenance.locale?.value.split('-')[0]?.toLowerCase() || undefined

const replaced = ({ text }: Page): readonly Damage[] =>
  readReplaced(text).map((word) => ({ kind: 'replaced', ...word }))

/** In text that readers see: a reference in code is one that they are to read. */
function references({ kind, text }: Page, body: Fact<Body>): readonly Damage[] {
  if (body.state !== 'known') return []
  const isLost = kind === 'yaml' ? /\ufffd|\p{Surrogate}/u : /\ufffd/
  return body.value.texts.flatMap(({ value, place: { start, end } }) => {
    if (!isLost.test(value)) return []
    const written = text.slice(start.offset, end.offset)
    if (isLost.test(written)) return []
    return readLostReferences(written).map((one) => ({
      ...one,
      kind: 'reference',
      start: start.offset + one.start,
      end: start.offset + one.end,
    }))
  })
}

interface EnglishTexts {
  readonly texts: readonly string[]
  /** Stretches of the page that are English. */
  readonly halves: readonly Stretch[]
}

/** The English file, else what of a bilingual page is English. */
function englishOf({ text }: Page, original: Fact<Original>, body: Fact<Body>): EnglishTexts {
  if (original.state === 'known') return { texts: [original.value.page.text], halves: [] }
  const pairs = body.state === 'known' ? body.value.spans.pairs : []
  const halves = pairs.map(({ original: { inner } }) => ({ start: inner.start.offset, end: inner.end.offset }))
  return { texts: halves.map(({ start, end }) => text.slice(start, end)), halves }
}

/** Whether damage is one of English too, or stands in its half of a bilingual page. */
function inEnglish({ texts, halves }: EnglishTexts): (damage: Damage, found: string) => boolean {
  const known = new Set(
    texts.flatMap((text) =>
      [...readMisread(text, undefined), ...readLostReferences(text)].map(({ start, end }) => text.slice(start, end)),
    ),
  )
  const hasReplaced = texts.some((text) => text.includes('\ufffd'))
  return ({ kind, start }, found) =>
    (kind === 'replaced' ? hasReplaced : known.has(found)) || stretchAt(halves, start) !== undefined
}
