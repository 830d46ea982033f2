import type { Finding } from '../../src/model.ts'
import { applyFix } from '../support/apply-fix.ts'
import { localizedLanding, localizedPage, type PageOptions } from '../support/fixture-pages.ts'
import { type JudgedCase, judge, linesOf } from '../support/judge.ts'

const PAGE = 'docs/page.md'
const LANDING = 'docs/index.yml'
const FORMS = [
  ['LF', {}],
  ['CRLF', { eol: '\r\n' }],
  ['a byte order mark', { bom: true }],
] as const

const BODY = '# Pumps\n\nThe house has two pumps.\n'
const english = (metadata: string): string => `---\n${metadata}\n---\n${BODY}`
const englishLanding = (metadata: string): string =>
  `### YamlMime:Landing\nmetadata:\n${indented(metadata)}\nsummary: All about pumps\n`
const indented = (lines: string): string => lines.replaceAll(/^(?=.)/gm, '  ')

/** A page made from this English, with `metadata` before its provenance. */
const translated = (metadata: string, original: string, form: PageOptions = {}): string =>
  localizedPage({ ...form, eol: '\n', english: original })
    .replace('title: Pompen', () => metadata)
    .replaceAll('\n', form.eol ?? '\n')

const translatedLanding = (metadata: string, original: string, form: PageOptions = {}): string =>
  localizedLanding({ ...form, eol: '\n', english: original })
    .replace('  title: Pompen', () => indented(metadata))
    .replaceAll('\n', form.eol ?? '\n')

const judgePage = (metadata: string, original: string, form?: PageOptions): Promise<JudgedCase> =>
  judge({ after: { [PAGE]: translated(metadata, english(original), form) }, english: { [PAGE]: english(original) } })

/** The findings on a page whose metadata is `metadata` where English has `original`, without path and rule. */
const found = async (metadata: string, original: string): Promise<string[]> =>
  linesOf(await judgePage(metadata, original)).map((line) =>
    line.replace(`${PAGE}:`, '').replace(' error changed-metadata', ''),
  )

/** The page after its only finding was fixed as said. */
async function repaired(metadata: string, original: string, form?: PageOptions): Promise<string> {
  const { findings } = await judgePage(metadata, original, form)
  expect(findings.map(({ rule }) => rule)).toEqual(['changed-metadata'])
  return applyFix(translated(metadata, english(original), form), findings[0] as Finding)
}

const fixesOf = ({ findings }: JudgedCase): (string | undefined)[] => findings.map(({ fix }) => fix?.text)

const skipsOf = ({ skips }: JudgedCase): string[] =>
  skips.filter(({ rule }) => rule === 'changed-metadata').map(({ reason }) => reason)

const ENGLISH = 'title: Pumps\nauthor: kim\nms.date: 01/02/2021\nms.topic: how-to'

describe('changed-metadata', () => {
  it.each(FORMS)('finds a value, a loss and an addition where they are, with %s', async (_, form) => {
    const metadata = 'title: Pompen\nms.date: 02/01/2021\nms.topic: how-to\nrobots: noindex'
    const report = await judge({
      after: {
        [PAGE]: translated(metadata, english(ENGLISH), form),
        [LANDING]: translatedLanding(metadata, englishLanding(ENGLISH), { ...form, id: '"7"' }),
      },
      english: { [PAGE]: english(ENGLISH), [LANDING]: englishLanding(ENGLISH) },
    })
    const messages = [
      'error changed-metadata Unexpected loss of the metadata key `author`, expected it as in English',
      'error changed-metadata Unexpected `ms.date` `02/01/2021`, expected `01/02/2021` as in English',
      'error changed-metadata Unexpected metadata key `robots`, expected none that English does not have',
    ]
    const at = (path: string, places: readonly string[]): string[] =>
      messages.map((message, index) => `${path}:${places[index]} ${message}`)
    expect(linesOf(report)).toEqual([...at(LANDING, ['3:3', '4:12', '6:3']), ...at(PAGE, ['2:1', '3:10', '5:1'])])
  })

  it('accepts the metadata of English with other titles, description and keywords', async () => {
    const metadata = 'titleSuffix: Pumps\ndescription: All of them\nkeywords: pump, water\nms.author: kim'
    const words = 'titleSuffix: Pompen\ndescription: "Alle: pompen"\nkeywords: pomp, water, dorst\nms.author: kim'
    expect(await found(`title: Pompen\n${words}`, `title: Pumps\n${metadata}`)).toEqual([])
  })

  it.each([
    ['quotes', 'ms.date: 01/02/2021', 'ms.date: "01/02/2021"'],
    ['blanks at the end', 'ms.date: 01/02/2021', "ms.date:   '01/02/2021'   "],
    ['a comment', 'ms.date: 01/02/2021 # reviewed', 'ms.date: 01/02/2021'],
    ['a comment line', '# who\nauthor: kim', 'author: kim\n# wie'],
    ['an escape', 'a: "x\\u0041"', 'a: xA'],
    ['a text block', 'a: |\n  one\n  two', 'a: |\n    one\n    two'],
    ['a folded value', 'a: one\n  two', 'a: one two'],
    ['no value', 'a:\nb: ""', "a: ''\nb:"],
    ['the indentation of a list', 'a:\n  - x\n  - y\nb: z', 'a:\n- x\n- y\nb: z'],
    ['quotes and comments in a list', 'a:\n  - "x" # first\n  - y', "a:\n  - x\n  - 'y'"],
    ['the layout of a mapping', 'a:\n  b: c\n  d:\n  - e', 'a:\n    b:  c\n    d:\n      - e'],
    ['the layout of a list in brackets', 'a: [x, y]', 'a: [ x,y ]'],
    ['a list in brackets on lines', 'a: [x y, "1, 2"]\nb: z', 'a:\n- x y\n- 1, 2\nb: z'],
    ['a list of lists in brackets on lines', 'a:\n  - [x, y]\n  - b: {c: d}', 'a:\n- - x\n  - y\n- b:\n    c: d'],
    ['an alias', 'a: &x y\nb: *x', 'a: &x y\nb: *x'],
  ])('does not count %s', async (_, original, metadata) => {
    expect(await found(metadata, original)).toEqual([])
    expect(await found(original, metadata)).toEqual([])
  })

  it.each([
    ['another word', 'a: x', 'a: y', '2:4 Unexpected `a` `y`, expected `x` as in English'],
    ['other case', 'a: how-to', 'a: How-To', '2:4 Unexpected `a` `How-To`, expected `how-to` as in English'],
    [
      'another form',
      'a: 01/02/2021',
      'a: 1/2/2021',
      '2:4 Unexpected `a` `1/2/2021`, expected `01/02/2021` as in English',
    ],
    ['no more value', 'a: x', 'a:', '2:1 Unexpected `a` without a value, expected `x` as in English'],
    ['a value', 'a: ""', 'a: x', '2:4 Unexpected `a` `x`, expected it without a value as in English'],
    ['another item', 'a:\n- x\n- y', 'a:\n- x\n- z', '3:1 Unexpected `a` `- x - z`, expected `- x - y` as in English'],
    ['a word more in brackets', 'a: [x, y]', 'a:\n- x', '3:1 Unexpected `a` `- x`, expected `[x, y]` as in English'],
    [
      'other words in brackets',
      'a: [x y]',
      'a:\n- x\n- y',
      '3:1 Unexpected `a` `- x - y`, expected `[x y]` as in English',
    ],
    ['a list for a word', 'a: x', 'a: [x]', '2:4 Unexpected `a` `[x]`, expected `x` as in English'],
    ['a word for a list', 'a: [x]', "a: '[x]'", '2:4 Unexpected `a` `[x]`, expected `[x]` as in English'],
  ])('finds %s', async (_, original, metadata, line) => {
    expect(await found(metadata, original)).toEqual([line])
  })

  it.each([
    ['other case', 'title: Pompen\nMS.Topic: how-to', 'title: Pumps\nms.topic: how-to', '3:1', 'MS.Topic', 'ms.topic'],
    ['other case, elsewhere', 'Author: kim\ntitle: x', 'author: kim\ntitle: x', '2:1', 'Author', 'author'],
    ['a translated title', 'titel: Pompen\nauthor: kim', 'title: Pumps\nauthor: kim', '2:1', 'titel', 'title'],
    ['a translated key', 'title: x\nauteur: kim\na: b', 'title: x\nauthor: kim\na: b', '3:1', 'auteur', 'author'],
  ])('finds a key in another spelling: %s', async (_, metadata, original, place, now, expected) => {
    expect(await found(metadata, original)).toEqual([
      `${place} Unexpected metadata key \`${now}\`, expected \`${expected}\` as in English`,
    ])
    expect(await repaired(metadata, original)).toBe(translated(metadata.replace(now, expected), english(original)))
  })

  it('tells a key with another value in place of one that is gone as two', async () => {
    expect(await found('a: b\nx: y\ne: f', 'a: b\nc: d\ne: f')).toEqual([
      '2:1 Unexpected loss of the metadata key `c`, expected it as in English',
      '3:1 Unexpected metadata key `x`, expected none that English does not have',
    ])
  })

  it('finds the first key out of order, once', async () => {
    const moved = 'title: Pompen\nms.topic: how-to\nms.date: 01/02/2021\nauthor: kim'
    const report = await judgePage(moved, ENGLISH)
    expect(linesOf(report)).toEqual([
      `${PAGE}:3:1 error changed-metadata Unexpected metadata key \`ms.topic\` here, expected \`author\` first as in English`,
    ])
    expect(fixesOf(report)).toEqual([undefined])
  })

  it('does not count where the provenance stands among the keys', async () => {
    const page = translated(ENGLISH, english(ENGLISH))
    const [, ...lines] = page.split('\n')
    const provenance = lines.slice(4, 10)
    const text = ['---', ...provenance, ...lines.slice(0, 4), ...lines.slice(10)].join('\n')
    const report = await judge({ after: { [PAGE]: text }, english: { [PAGE]: english(ENGLISH) } })
    expect(linesOf(report)).toEqual([])
    expect(skipsOf(report)).toEqual([])
  })

  it('finds what a translation adds to English without metadata, and loses of English with some', async () => {
    const after = { [PAGE]: localizedPage({ english: BODY }) }
    expect(linesOf(await judge({ after, english: { [PAGE]: BODY } }))).toEqual([
      `${PAGE}:2:1 error changed-metadata Unexpected metadata key \`title\`, expected none that English does not have`,
    ])
    const bare = localizedPage({ english: english(ENGLISH) }).replace('title: Pompen\n', '')
    const report = await judge({ after: { [PAGE]: bare }, english: { [PAGE]: english(ENGLISH) } })
    expect(report.findings.map(({ place, data }) => `${place.start.line} ${data.key}`).sort()).toEqual([
      '2 author',
      '2 ms.date',
      '2 ms.topic',
      '2 title',
    ])
  })

  it('judges a bilingual page as any other', async () => {
    const text = translated(ENGLISH.replace('kim', 'jo'), english(ENGLISH), {
      body: '# <a name="pumps"></a><span data-ttu-id="1a2b3-101">Pompen</span><span class="sxs-lookup"><span data-stu-id="1a2b3-101">Pumps</span></span>\n',
    })
    const report = await judge({ after: { [PAGE]: text }, english: { [PAGE]: english(ENGLISH) } })
    expect(linesOf(report)).toEqual([
      `${PAGE}:3:9 error changed-metadata Unexpected \`author\` \`jo\`, expected \`kim\` as in English`,
    ])
  })

  it('calls what differed before this change an existing fault', async () => {
    const metadata = ENGLISH.replace('kim', 'jo')
    const { findings } = await judge({
      before: { [PAGE]: translated(metadata, english(ENGLISH)) },
      after: { [PAGE]: translated(metadata, english(ENGLISH), { type: 'MT' }) },
      english: { [PAGE]: english(ENGLISH) },
    })
    expect(findings.map(({ origin }) => origin)).toEqual(['existing'])
  })
})

describe('the fix of changed metadata', () => {
  it.each(FORMS)('writes the English value as English writes it, with %s', async (_, form) => {
    const original = ENGLISH.replace('01/02/2021', "'01/02/2021' # checked")
    const right = ENGLISH.replace('01/02/2021', "'01/02/2021' # gezien")
    expect(await repaired(right.replace("'01/02/2021'", '02/01/2021'), original, form)).toBe(
      translated(right, english(original), form),
    )
  })

  it.each([
    ['a: x\nb: y', 'a:\nb: y'],
    ['a: x', 'a: ""'],
    ['a: x', 'a: # comment'],
    ['a:', 'a: x'],
    ["a: ''\nb: y", 'a: x\nb: y'],
    ['a: [x, y]', 'a: [x]'],
    ['a: [x, y]', 'a: x'],
  ])('gives a page that is right: %j for %j', async (original, metadata) => {
    const text = await repaired(metadata, original)
    const report = await judge({ after: { [PAGE]: text }, english: { [PAGE]: english(original) } })
    expect(linesOf(report)).toEqual([])
  })

  it.each(FORMS)('puts a lost line back where it was, with %s', async (_, form) => {
    for (const line of ['author: kim', 'ms.date: 01/02/2021', 'ms.topic: how-to']) {
      expect(await repaired(ENGLISH.replace(`\n${line}`, ''), ENGLISH, form)).toBe(
        translated(ENGLISH, english(ENGLISH), form),
      )
    }
    const first = `${ENGLISH.split('\n').slice(1).join('\n')}\ntitle: x`
    expect(await repaired(first.replace('author: kim\n', ''), first, form)).toBe(
      translated(first, english(first), form),
    )
  })

  it('puts a lost line behind a list, and into the mapping of a YAML page', async () => {
    const original = 'a:\n  - x\n  - y # z\nb: c'
    expect(await repaired(original.replace('\nb: c', ''), original)).toBe(translated(original, english(original)))
    const right = translatedLanding(ENGLISH, englishLanding(ENGLISH))
    const text = right.replace('  author: kim\n', '')
    const report = await judge({ after: { [LANDING]: text }, english: { [LANDING]: englishLanding(ENGLISH) } })
    expect(report.findings.map((finding) => applyFix(text, finding))).toEqual([right])
  })

  it('puts a lost line at the end of a YAML page that ends without a line ending', async () => {
    const original = 'title: Pumps\nmetadata:\n  ms.topic: landing\n  author: kim'
    const right = localizedLanding({ english: original })
      .replace('### YamlMime:Landing\nmetadata:\n', 'title: Pompen\nmetadata:\n')
      .replace('  title: Pompen\n', '')
      .replace('\nsummary: Alles over pompen\n', '\n  ms.topic: landing')
    const report = await judge({ after: { [LANDING]: right }, english: { [LANDING]: original } })
    expect(report.findings.map((finding) => applyFix(right, finding))).toEqual([`${right}\n  author: kim`])
  })

  it.each(FORMS)('takes an added line out, with %s', async (_, form) => {
    const metadata = ENGLISH.replace('author', 'robots: noindex # hide\nauthor')
    expect(await repaired(metadata, ENGLISH, form)).toBe(translated(ENGLISH, english(ENGLISH), form))
  })

  it.each([
    ['a list of lines', 'a:\n- x', 'a:\n- y'],
    ['a text block', 'a: |\n  x', 'a: |\n  y'],
    ['a text block of English', 'a: >\n  x', 'a: y'],
    ['a value of several lines', 'a: x', 'a: y\n  z'],
    ['a value on the line below', 'a: x', 'a:\n  y'],
    ['a quoted nothing on the line below', 'a: x', 'a:\n  ""'],
    ['an anchor', 'a: x', 'a: &b y'],
    ['a lost list', 'a: x\nb:\n- y', 'a: x'],
    ['a line lost after a text block', 'a: |+\n  x\n\nb: y', 'a: |+\n  x\n'],
    ['a lost title', 'a: x\ntitle: Pumps', 'a: x'],
    ['an added list', 'a: x', 'a: x\nb:\n- y'],
    ['an added mapping', 'a: x', 'a: x\nb:\n  c: y'],
  ])('is none for %s', async (_, original, metadata) => {
    const report = await judgePage(metadata, original)
    expect(report.findings.map(({ rule }) => rule)).toEqual(['changed-metadata'])
    expect(fixesOf(report)).toEqual([undefined])
  })

  it.each([
    ['on one line', '{a: x, ', ', ', '}'],
    ['line by line', '{\n a: x,\n ', ',\n ', '\n}'],
    ['with its signs first', '{ a: x\n, ', '\n, ', '}'],
  ])('is none for metadata in braces, %s', async (_, opening, comma, closing) => {
    const provenance = localizedPage({ english: english('b: y\na: y\nc: d') })
      .split('\n')
      .slice(2, 8)
      .join(comma)
    const text = `---\n${opening}${provenance}${closing}\n---\n# <a name="pumps"></a>Pompen\n`
    const report = await judge({
      after: { [PAGE]: text },
      english: { [PAGE]: english('b: y\na: y\nc: d') },
      settings: { paths: [PAGE] },
    })
    expect(report.findings.map(({ messageId }) => messageId).sort()).toEqual(['changed', 'lost', 'lost'])
    expect(fixesOf(report)).toEqual([undefined, undefined, undefined])
  })
})

describe('changed-metadata cannot tell', () => {
  it.each([
    ['title: Pumps: all', 'title: Pompen'],
    ['title: Pumps\ntitle: Pumps', 'title: Pompen'],
  ])('where the English metadata %j is broken', async (original, metadata) => {
    const report = await judgePage(metadata, original)
    expect(linesOf(report)).toEqual([])
    expect(skipsOf(report)).toEqual(['the metadata of the English file cannot be read'])
  })

  it('where the provenance, or English, stands at the root of a YAML page', async () => {
    const reason = 'the metadata stands among the content of the YAML page, and cannot be told from it'
    const atRoot = (text: string): string => text.replace('metadata:\n', '').replaceAll(/^ {2}/gm, '')
    const original = englishLanding(ENGLISH)
    const after = { [LANDING]: atRoot(translatedLanding('title: Pompen', original)) }
    expect(skipsOf(await judge({ after, english: { [LANDING]: original } }))).toEqual([reason])
    const content = 'title: Pumps\nsummary: All about pumps\n'
    const added = { [LANDING]: localizedLanding({ english: content }) }
    const report = await judge({ after: added, english: { [LANDING]: content } })
    expect(linesOf(report)).toEqual([])
    expect(skipsOf(report)).toEqual([reason])
  })

  it('where the hash is of no English version, unless a few characters are off', async () => {
    const after = { [PAGE]: localizedPage().replace('title', 'robots: noindex\ntitle') }
    const report = await judge({ after, english: { [PAGE]: english(ENGLISH) } })
    expect(report.findings.map(({ rule }) => rule)).toEqual(['wrong-source-hash'])
    expect(skipsOf(report)).toEqual(['the hash of the page is not that of the English version it names'])
    const right = translated(ENGLISH.replace('kim', 'jo'), english(ENGLISH))
    const misspelt = right.replace(/(?<=openlocfilehash: )./, (digit) => (digit === '0' ? '1' : '0'))
    const told = await judge({ after: { [PAGE]: misspelt }, english: { [PAGE]: english(ENGLISH) } })
    expect(told.findings.map(({ rule }) => rule)).toEqual(['changed-metadata', 'wrong-source-hash'])
  })

  it('where there is no English', async () => {
    const report = await judge({ after: { [PAGE]: localizedPage() } })
    expect(skipsOf(report)).toEqual(['no English source is given (`source`)'])
  })

  it('and has nothing to say of a page whose own metadata is broken', async () => {
    const report = await judgePage('title: Pompen: alle', ENGLISH)
    expect(report.findings.map(({ rule }) => rule)).toEqual(['invalid-front-matter'])
    expect(skipsOf(report)).toEqual([])
  })
})
