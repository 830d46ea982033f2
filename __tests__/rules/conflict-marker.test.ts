import { readConflicts } from '../../src/parse/conflicts.ts'
import { cpuTime } from '../support/cpu-time.ts'
import { localizedLanding, localizedPage } from '../support/fixture-pages.ts'
import { judge } from '../support/judge.ts'
import { linkedCase } from '../support/linked-case.ts'

const CONFLICT = '<<<<<<< HEAD\nHet huis heeft een pomp.\n=======\nHet huis heeft twee pompen.\n>>>>>>> nieuw'

const found = async (text: string, english?: string) =>
  (await judge(linkedCase({ text, ...(english === undefined ? {} : { english }) }))).findings.flatMap(
    ({ rule, place, message }) =>
      rule === 'conflict-marker' ? [`${place.start.line}:${place.start.column}-${place.end.column} ${message}`] : [],
  )
const marker = (place: string, label: string, last: number): string =>
  `${place} Unexpected conflict marker \`<<<<<<<${label}\`, expected one of the two versions up to line ${last}`

describe('a conflict', () => {
  it.each([
    ['as git writes it', CONFLICT, marker('12:1-13', ' HEAD', 16)],
    ['with CRLF', CONFLICT.replaceAll('\n', '\r\n'), marker('12:1-13', ' HEAD', 16)],
    ['without labels', '<<<<<<<\na\n=======\nb\n>>>>>>>', marker('12:1-8', '', 16)],
    [
      'with the version that both come from',
      '<<<<<<< a\na\n||||||| b\nc\n=======\nb\n>>>>>>> c',
      marker('12:1-10', ' a', 18),
    ],
    [
      'that begins before a fence',
      '<<<<<<< a\n```sh\na\n=======\n```sh\nb\n>>>>>>> c\n```',
      marker('12:1-10', ' a', 18),
    ],
    ['that ends behind a fence', '```sh\n<<<<<<< a\na\n```\n=======\nb\n```\n>>>>>>> c', marker('13:1-10', ' a', 19)],
    ['behind a fence', '```\na\n```\n\n<<<<<<< a\n=======\n>>>>>>> c', marker('16:1-10', ' a', 18)],
    ['behind a fence in a list', '- ```\n  a\n  ```\n\n<<<<<<< a\n=======\n>>>>>>> c', marker('16:1-10', ' a', 18)],
  ])('%s', async (_, text, line) => {
    expect(await found(text)).toEqual([line])
  })

  it('accounts for what its own lines make of the page, and for nothing else', async () => {
    const english = '## One\n\nText [a](#one).\n\n## Two\n\n[b](weg.md)'
    const one = '## <a name="one"></a>Een\n\nTekst [a](#one).'
    const text = `<<<<<<< HEAD\n${one}\n=======\n## Eerste\n\nTekst [a](weg.md).\n>>>>>>> nieuw\n\n## <a name="two"></a>Twee\n\n[b](weg.md)`
    const { findings } = await judge(linkedCase({ text, english }))
    expect(findings.map(({ rule, place }) => `${place.start.line} ${rule}`)).toEqual([
      '12 conflict-marker',
      '24 broken-link',
      '24 changed-link-target',
    ])
    for (const severity of ['off', 'warning'] as const) {
      const less = await judge(linkedCase({ text, english, settings: { rules: { 'conflict-marker': severity } } }))
      expect(less.findings.map(({ rule, place }) => `${place.start.line} ${rule}`)).toEqual(
        expect.arrayContaining(['15 heading-mismatch', '19 broken-link']),
      )
    }
  })

  it('is told each', async () => {
    expect(await found(`${CONFLICT}\n\n${CONFLICT}`)).toHaveLength(2)
  })

  it('is found in metadata, and in YAML', async () => {
    const title = 'Pompen\n<<<<<<< HEAD\ndescription: a\n=======\ndescription: b\n>>>>>>> nieuw'
    for (const after of [
      { 'docs/page.md': localizedPage({ title }) },
      { 'docs/index.yml': localizedLanding({ body: `${CONFLICT}\n` }) },
    ]) {
      const { findings } = await judge({ after })
      expect(findings.filter(({ rule }) => rule === 'conflict-marker')).toHaveLength(1)
    }
  })

  it('is an old one where the page had it before', async () => {
    const { findings } = await judge({
      before: linkedCase({ text: CONFLICT }).after,
      after: linkedCase({ text: `Nieuw.\n\n${CONFLICT}` }).after,
    })
    expect(findings.filter(({ rule }) => rule === 'conflict-marker').map(({ origin }) => origin)).toEqual(['existing'])
  })
})

it('is one of English that English has too', async () => {
  const { findings } = await judge(linkedCase({ text: CONFLICT, english: '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> new' }))
  expect(
    findings.flatMap(({ rule, severity, origin }) => (rule === 'conflict-marker' ? [[severity, origin]] : [])),
  ).toEqual([['error', 'source']])
})

describe('no conflict', () => {
  it.each([
    ['headings', 'Pompen\n=======\n\nMeer\n======='],
    ['an example in a fence', `\`\`\`\n${CONFLICT}\n\`\`\``],
    ['an example in a longer fence', `~~~~ text\n~~~\n${CONFLICT}\n~~~~`],
    ['an example in a list', `- \`\`\`\n${CONFLICT}\n  \`\`\``],
    ['an indented example', CONFLICT.replace(/^/gm, '    ')],
    ['two of the lines', '<<<<<<< HEAD\n\n======='],
    ['two others', '<<<<<<< HEAD\n\n>>>>>>> nieuw'],
    ['another order', '>>>>>>> nieuw\n=======\n<<<<<<< HEAD'],
    ['longer lines', '<<<<<<<< HEAD\n========\n>>>>>>>> nieuw'],
    ['a deep quote', 'a\n=======\n>>>>>>> b'],
  ])('%s', async (_, text) => {
    expect(await found(text)).toEqual([])
  })
})

it.each(['<<<<<<< a\n', '=======\n', '>>>>>>> a\n', '```\n', '`', ' ', '- ', '1. ', '<<<<<<< ', '='])(
  'reads %j over and over in linear time',
  (piece) => {
    const start = cpuTime()
    readConflicts(piece.repeat(1_000_000 / piece.length))
    expect(cpuTime() - start).toBeLessThan(5_000)
  },
)
