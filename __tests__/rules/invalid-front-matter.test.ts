import { applyFix } from '../support/apply-fix.ts'
import { cpuTime } from '../support/cpu-time.ts'
import { localizedLanding, localizedPage, type PageOptions } from '../support/fixture-pages.ts'
import { type Case, judge, linesOf } from '../support/judge.ts'

const PAGE = 'docs/page.md'
const LANDING = 'docs/index.yml'
const RIGHT = localizedPage()

const own = async (options: Case): Promise<string[]> =>
  linesOf(await judge(options)).filter((line) => line.includes(' invalid-front-matter '))
const inPage = async (text: string): Promise<string[]> => own({ after: { [PAGE]: text } })

const at = (place: string, message: string): string => `${place} error invalid-front-matter ${message}`
const colon = (place: string, value: string): string =>
  at(place, `Unexpected \`: \` in the unquoted value \`${value}\`, expected the value in quotes`)
const yaml = (place: string, detail: string): string =>
  at(place, `Unexpected YAML (${detail}), expected metadata that can be read`)
const unenclosed = (place: string, sign: string): string =>
  yaml(place, `a value that begins with ${sign} and is not in quotes as a whole`)
const second = (place: string, key: string): string =>
  at(place, `Unexpected second \`${key}\`, expected every metadata key once`)

const FORMS = [
  ['LF', {}],
  ['CRLF', { eol: '\r\n' }],
  ['a byte order mark', { bom: true }],
  ['CRLF and a byte order mark', { eol: '\r\n', bom: true }],
] as const

describe('invalid-front-matter', () => {
  it.each(FORMS)('finds an unquoted colon at the value, with %s, and its fix makes the page right', async (_, form) => {
    const broken = { ...form, title: 'Pompen: de gids' }
    const after = { [PAGE]: localizedPage(broken), [LANDING]: localizedLanding(broken) }
    const report = await judge({ after })
    expect(linesOf(report)).toEqual([
      colon(`${LANDING}:3:10`, 'Pompen: de gids'),
      colon(`${PAGE}:2:8`, 'Pompen: de gids'),
    ])
    const [landing, page] = report.findings
    if (landing === undefined || page === undefined) throw new Error('two findings expected')
    const right = { ...form, title: "'Pompen: de gids'" }
    expect(applyFix(after[PAGE], page)).toBe(localizedPage(right))
    expect(applyFix(after[LANDING], landing)).toBe(localizedLanding(right))
    expect(
      linesOf(await judge({ after: { [PAGE]: localizedPage(right), [LANDING]: localizedLanding(right) } })),
    ).toEqual([])
  })

  it.each([
    ['Pompen: de gids', "'Pompen: de gids'"],
    ["Pompen: zo'n gids", `"Pompen: zo'n gids"`],
    ['Pompen: "de" gids', `'Pompen: "de" gids'`],
    [`Pompen: zo'n "gids" in C:\\map`, `"Pompen: zo'n \\"gids\\" in C:\\\\map"`],
    ['"Pompen" kiezen', `'"Pompen" kiezen'`],
    ['"Pompen": de gids', `'"Pompen": de gids'`],
    ["'s Morgens en 's avonds", `"'s Morgens en 's avonds"`],
    ['@thuis pompen', "'@thuis pompen'"],
    ['`pomp` gebruiken', "'`pomp` gebruiken'"],
    ['%pomp% instellen', "'%pomp% instellen'"],
    ['*Pompen* kiezen', "'*Pompen* kiezen'"],
    ['[Nieuw] Pompen', "'[Nieuw] Pompen'"],
    ['*Nieuw', "'*Nieuw'"],
  ])('offers for the title %s the one right text, %s', async (title, fixed) => {
    for (const [path, text, right] of [
      [PAGE, localizedPage({ title }), localizedPage({ title: fixed })],
      [LANDING, localizedLanding({ title }), localizedLanding({ title: fixed })],
    ] as const) {
      const { findings } = await judge({ after: { [path]: text } })
      expect(findings.map(({ rule }) => rule)).toEqual(['invalid-front-matter'])
      for (const finding of findings) expect(applyFix(text, finding)).toBe(right)
      expect(linesOf(await judge({ after: { [path]: right } }))).toEqual([])
    }
  })

  it('says of a colon at the end of a value that it is there, and its fix makes the page right', async () => {
    const broken = { title: 'Zie dit:\ndescription: Lees dit:' }
    const report = await judge({ after: { [PAGE]: localizedPage(broken) } })
    const message = (value: string): string =>
      `Unexpected colon at the end of the unquoted value \`${value}\`, expected the value in quotes`
    expect(linesOf(report)).toEqual([at(`${PAGE}:2:8`, message('Zie dit:')), at(`${PAGE}:3:14`, message('Lees dit:'))])
    const [first, second] = report.findings
    if (first === undefined || second === undefined) throw new Error('two findings expected')
    const fixed = applyFix(applyFix(localizedPage(broken), second), first)
    expect(fixed).toBe(localizedPage({ title: "'Zie dit:'\ndescription: 'Lees dit:'" }))
  })

  it.each(FORMS)('finds a line before the front matter, with %s, and nothing else', async (_, form: PageOptions) => {
    const bom = form.bom ? '\uFEFF' : ''
    const late = (above: string): string =>
      localizedPage(form).replace(/^\uFEFF?/, `${bom}${above}`.replaceAll('\n', form.eol ?? '\n'))
    const message = 'Unexpected line before the front matter, expected `---` as the first line of the page'
    const before = { [PAGE]: localizedPage(form) }
    const column = form.bom ? 2 : 1
    expect(linesOf(await judge({ before, after: { [PAGE]: late('\n') } }))).toEqual([
      at(`${PAGE}:1:${column}`, message),
    ])
    expect(linesOf(await judge({ before, after: { [PAGE]: late('<!-- pompen -->\n\n') } }))).toEqual([
      at(`${PAGE}:2:1`, message),
    ])
  })

  it('finds every unquoted colon, each once', async () => {
    expect(await inPage(localizedPage({ title: 'Pompen: de: gids\ndescription: Alles: pompen' }))).toEqual([
      colon(`${PAGE}:2:8`, 'Pompen: de: gids'),
      colon(`${PAGE}:3:14`, 'Alles: pompen'),
    ])
  })

  it.each<[string, string, string]>([
    ["an apostrophe in front, which is no closing quote's fault", "'s Morgens pompen", "'"],
    ['a quote that is not closed', '"Pompen', '"'],
  ])('finds %s, where it begins, without a fix', async (_, title, sign) => {
    const report = await judge({ after: { [PAGE]: localizedPage({ title }), [LANDING]: localizedLanding({ title }) } })
    expect(linesOf(report)).toEqual([unenclosed(`${LANDING}:3:10`, sign), unenclosed(`${PAGE}:2:8`, sign)])
    expect(report.findings.filter(({ fix }) => fix !== undefined)).toEqual([])
  })

  it.each<[string, string, string]>([
    ['a value that goes on at the margin', 'Pompen\nen meer', `${PAGE}:3:1`],
    ['a tab as indentation', 'Pompen\n\tdescription: x', `${PAGE}:3:1`],
    ['a list in a line', '- Pompen', `${PAGE}:2:8`],
    ['a bracket that is not closed', '[Pompen', `${PAGE}:3:1`],
  ])('finds %s', async (_, title, place) => {
    const found = await inPage(localizedPage({ title }))
    expect(found).toHaveLength(1)
    expect(found[0]?.startsWith(`${place} error invalid-front-matter Unexpected YAML (`)).toBe(true)
  })

  it.each(FORMS)('finds metadata that is not closed, at its opening line, with %s', async (_, form: PageOptions) => {
    const eol = form.eol ?? '\n'
    const open = localizedPage(form).replace(`"41007"${eol}---${eol}`, `"41007"${eol}`)
    const message = 'Unexpected end of page, expected a line `---` that closes the front matter'
    expect(await inPage(open)).toEqual([at(`${PAGE}:1:${form.bom ? 2 : 1}`, message)])
  })

  it.each(FORMS)('finds a closing line with something after it, with %s', async (_, form: PageOptions) => {
    const eol = form.eol ?? '\n'
    for (const line of ['----', '--- ms', '---Tekst']) {
      const text = localizedPage(form).replace(`"41007"${eol}---`, `"41007"${eol}${line}`)
      const message = `Unexpected line \`${line}\`, expected \`---\` alone to close the front matter`
      expect(await inPage(text)).toEqual([at(`${PAGE}:9:1`, message)])
    }
  })

  it.each(['---js', '---javascript', '---json', '---coffee', '---yaml', '--- js', '--- # Pompen', '---\u00A0'])(
    'refuses the first line %j and never runs what follows',
    async (opening) => {
      const text = `${RIGHT.replace('---', opening)}\n`.replace('title: Pompen', 'globalThis.__pageRan = true')
      const shown = opening.replace('\u00A0', ' ')
      expect(await inPage(text)).toEqual([
        at(`${PAGE}:1:1`, `Unexpected first line \`${shown}\`, expected \`---\` alone`),
      ])
      expect(globalThis).not.toHaveProperty('__pageRan')
    },
  )

  it('finds a key written twice, at the second, in a mapping at any depth', async () => {
    expect(await inPage(localizedPage({ title: 'Pompen\ntitle: Pompen' }))).toEqual([second(`${PAGE}:3:1`, 'title')])
    expect(await inPage(localizedPage({ id: '"1"\nms.locfileid: "2"' }))).toEqual([
      second(`${PAGE}:9:1`, 'ms.locfileid'),
    ])
    const landing = localizedLanding({ body: 'items:\n- url: a.md\n  text: a\n  url: b.md\n' })
    const found = await own({ after: { [LANDING]: landing } })
    expect(found).toEqual([second(`${LANDING}:13:3`, 'url')])
  })

  it('finds a key written twice beside an unquoted colon', async () => {
    expect(await inPage(localizedPage({ title: 'Pompen: gids\na: 1\na: 2' }))).toEqual([
      colon(`${PAGE}:2:8`, 'Pompen: gids'),
      second(`${PAGE}:4:1`, 'a'),
    ])
  })

  it('finds metadata that holds no keys', async () => {
    const message = 'Unexpected text between the `---` lines, expected `key: value` lines'
    const before = { [PAGE]: RIGHT }
    for (const text of ['---\nPompen\n---\nTekst.\n', '---\n- Pompen\n---\nTekst.\n']) {
      expect(await own({ before, after: { [PAGE]: text } })).toEqual([at(`${PAGE}:1:1`, message)])
    }
  })

  it.each<[string, string]>([
    ['closing and opening lines with blanks after them', RIGHT.replaceAll(/^---$/gm, '---  ')],
    ['`...` as closing line', RIGHT.replace('"41007"\n---', '"41007"\n...')],
    ['a rule in the text', `${RIGHT}\n---\n\nMeer: tekst.\n\n---js\n`],
    ['a colon without a blank after it', localizedPage({ title: 'Pompen 12:30 https://example.com' })],
    ['a colon in quotes', localizedPage({ title: '"Pompen: de gids"' })],
    ['a colon in a comment', localizedPage({ title: 'Pompen # gids: nieuw' })],
    ['a folded value', localizedPage({ title: '>-\n  Pompen: de\n  gids' })],
    ['a value in quotes over two lines', localizedPage({ title: '"Pompen:\n  de gids"' })],
    ['a value that goes on, indented', localizedPage({ title: 'Pompen\n  en meer' })],
    ['an apostrophe within', localizedPage({ title: "De pomp 's avonds" })],
    ['lists, empty values, comments', localizedPage({ title: 'Pompen\n# x: y: z\nms.custom:\nkeywords:\n- a\n- b' })],
    ['a list over lines', localizedPage({ title: 'Pompen\nkeywords: [a,\n  b]' })],
  ])('does not find %s', async (_, text) => {
    expect(await inPage(text)).toEqual([])
  })

  it('does not find a page without metadata', async () => {
    for (const text of ['# <a name="pumps"></a>Pompen\n', '----\n\nTekst.\n', '']) {
      expect(await own({ before: { [PAGE]: RIGHT }, after: { [PAGE]: text } })).toEqual([])
    }
  })

  it('finds broken metadata in a new page without provenance, beside pages that carry it', async () => {
    const text = '---\ntitle: Pompen: de gids\n---\nTekst.\n'
    expect(await own({ after: { 'docs/new.md': text, [PAGE]: RIGHT } })).toEqual([
      colon('docs/new.md:2:8', 'Pompen: de gids'),
    ])
    expect(await own({ after: { 'other/new.md': text, [PAGE]: RIGHT } })).toEqual([])
  })

  it('does not look at folders that begin with a dot', async () => {
    const after = { '.github/ISSUE_TEMPLATE/page.md': localizedPage({ title: 'Pompen: de gids' }), [PAGE]: RIGHT }
    expect(await own({ after })).toEqual([])
  })

  it('does not block where the page was broken before in the same way, and does where it broke now', async () => {
    const later = { hash: 'a'.repeat(40), commit: 'b'.repeat(40), date: '03/15/2021' }
    const after = { [PAGE]: localizedPage({ ...later, title: 'Pompen: de gids' }) }
    const was = await judge({ before: { [PAGE]: localizedPage({ title: 'Pompen: de gids' }) }, after })
    expect(was.findings.map(({ origin }) => origin)).toEqual(['existing'])
    expect(was.conclusion).toBe('success')
    const now = await judge({ before: { [PAGE]: RIGHT }, after })
    expect(now.findings.map(({ origin }) => origin)).toEqual(['introduced'])
    expect(now.conclusion).toBe('failure')
  })

  it('reads UTF-16 as the docs build does', async () => {
    const broken = localizedPage({ title: 'Pompen: de gids', bom: true })
    for (const bytes of [Buffer.from(broken, 'utf16le'), Buffer.from(broken, 'utf16le').swap16()]) {
      const after = { [PAGE]: new Uint8Array(bytes) }
      expect(await own({ after })).toEqual([colon(`${PAGE}:2:8`, 'Pompen: de gids')])
    }
  })

  it('ends soon on hostile metadata', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `- "a${index}: b: c`).join('\n')
    const started = cpuTime()
    const report = await judge({ after: { [PAGE]: localizedPage({ title: `Pompen\nlist:\n${lines}` }) } })
    expect(report.findings.some(({ rule }) => rule === 'invalid-front-matter')).toBe(true)
    expect(cpuTime() - started).toBeLessThan(5_000)
  })

  it.each([
    ['\n', 'author: jan'],
    ['\r\n', 'author: "jan: piet"'],
  ])('offers to take out a line that says the same twice, with %j', async (eol, line) => {
    const right = localizedPage({ title: ['Pompen', line, 'level: 1'].join('\n') }).replaceAll('\n', eol)
    const now = right.replace(`level: 1${eol}`, `level: 1${eol}${line}${eol}`)
    const { findings } = await judge({ after: { [PAGE]: now } })
    const [finding] = findings.filter(({ messageId }) => messageId === 'duplicate-key')
    expect(finding && applyFix(now, finding)).toBe(right)
  })

  it.each([
    'author: piet',
    'author: jan # x',
    'author:\n- a\nauthor:\n- b',
    'author: jan\n  en piet',
    'author: [\njan ]',
  ])('offers nothing where the second line is, or may mean, something else: %j', async (lines) => {
    const now = localizedPage({ title: `Pompen\nauthor: jan\n${lines}` })
    const { findings } = await judge({ after: { [PAGE]: now } })
    const found = findings.filter(({ messageId }) => messageId === 'duplicate-key')
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter(({ fix }) => fix)).toEqual([])
  })
})
