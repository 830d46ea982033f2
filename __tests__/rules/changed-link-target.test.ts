import type { Finding } from '../../src/model.ts'
import { applyFix } from '../support/apply-fix.ts'
import { localizedLanding, localizedPage } from '../support/fixture-pages.ts'
import { judge, linesOf } from '../support/judge.ts'
import { DOCSET, judgeLinks, linkedCase } from '../support/linked-case.ts'

const SITE = 'https://example.com'
const changed = (place: string, found: string, expected: string): string =>
  `${place} error changed-link-target Unexpected link target \`${found}\`, expected \`${expected}\` as in English`
const added = (place: string, found: string): string =>
  `${place} error changed-link-target Unexpected link target \`${found}\`, expected none that English does not have`
const removed = (place: string, expected: string): string =>
  `${place} error changed-link-target Unexpected loss of the link target \`${expected}\`, expected it as in English`

describe('a target that differs from English', () => {
  it.each([
    [`[a](${SITE}/x)`, `[a](${SITE}/y)`, '12:5'],
    [`![a](${SITE}/x)`, `![a](${SITE}/y)`, '12:6'],
    [`<${SITE}/x>`, `<${SITE}/y>`, '12:2'],
    [`<a href="${SITE}/x">a</a>`, `<a href="${SITE}/y">a</a>`, '12:10'],
    [`<img src="${SITE}/x">`, `<img src="${SITE}/y">`, '12:11'],
    [`[a]\n\n[a]: ${SITE}/x`, `[a]\n\n[a]: ${SITE}/y`, '14:6'],
    [`[!code-js[a](${SITE}/x)]`, `[!code-js[a](${SITE}/y)]`, '12:14'],
    [`:::image source="${SITE}/x":::`, `:::image source="${SITE}/y":::`, '12:18'],
    [`[!INCLUDE [a](${SITE}/x)]`, `[!INCLUDE [a](${SITE}/y)]`, '12:15'],
  ])('%j, English %j', async (text, english, place) => {
    expect(await judgeLinks({ text, english })).toEqual([changed(place, `${SITE}/x`, `${SITE}/y`)])
  })

  it.each([{ eol: '\r\n' }, { bom: true }, { eol: '\r\n', bom: true }] as const)(
    'is at the same place with %j',
    async (page) => {
      const text = `[a](${SITE}/x)`
      expect(await judgeLinks({ text, english: `[a](${SITE}/y)`, page })).toEqual([
        changed('12:5', `${SITE}/x`, `${SITE}/y`),
      ])
    },
  )

  it('is found in the link keys of a YAML page', async () => {
    const english = '### YamlMime:Landing\nmetadata:\n  title: Pumps\nlinks:\n  - url: /pumps/start\n'
    const page = localizedLanding({ english, body: 'links:\n  - url: "/pompen/start"\n' })
    const report = await judge({ after: { 'docs/index.yml': page }, english: { 'docs/index.yml': english } })
    expect(linesOf(report)).toEqual([`docs/index.yml:${changed('11:11', '/pompen/start', '/pumps/start')}`])
  })

  it('is found in a target that a reader would take for the same', async () => {
    expect(await judgeLinks({ text: `[a](${SITE}/X)`, english: `[a](${SITE}/x)` })).toHaveLength(1)
    expect(await judgeLinks({ text: `[a](${SITE}/x#Y)`, english: `[a](${SITE}/x#y)` })).toHaveLength(1)
    expect(await judgeLinks({ text: '[a](/nl-nl/x)', english: '[a](/en-us/x)' })).toHaveLength(1)
  })
})

describe('links that came and went', () => {
  it('are counted', async () => {
    const one = `[a](${SITE}/x)`
    expect(await judgeLinks({ text: `${one} ${one}`, english: one })).toEqual([added('12:32', `${SITE}/x`)])
    expect(await judgeLinks({ text: one, english: `${one} ${one}` })).toEqual([removed('12:5', `${SITE}/x`)])
  })

  it('are paired by spelling', async () => {
    const text = `[a](${SITE}/valvess) [b](${SITE}/pumpen)`
    const english = `[b](${SITE}/pumps) [a](${SITE}/valves)`
    expect(await judgeLinks({ text, english })).toEqual([
      changed('12:5', `${SITE}/valvess`, `${SITE}/valves`),
      changed('12:38', `${SITE}/pumpen`, `${SITE}/pumps`),
    ])
  })

  it('are paired where there is one of each, however they differ', async () => {
    expect(await judgeLinks({ text: '[a](mailto:hulp@example.org)', english: `[a](${SITE})` })).toEqual([
      changed('12:5', 'mailto:hulp@example.org', SITE),
    ])
  })

  it('are told apart where nothing pairs them', async () => {
    const text = '[a](mailto:hulp@example.org) [b](/winkel/olie)'
    expect(await judgeLinks({ text, english: `[a](${SITE})` })).toEqual([
      removed('3:21', SITE),
      added('12:5', 'mailto:hulp@example.org'),
      added('12:34', '/winkel/olie'),
    ])
  })

  it('are reported lost at the link before them, whatever its locale', async () => {
    const english = `[a](${SITE}/en-us/x) [b](${SITE}/y) [c](${SITE}/z)`
    expect(await judgeLinks({ text: `[a](${SITE}/nl-nl/x)`, english })).toEqual([
      removed('12:5', `${SITE}/y`),
      removed('12:5', `${SITE}/z`),
    ])
  })
})

describe('a target that English has elsewhere', () => {
  const english = `[a](${SITE}/two) [b](${SITE}/one)\n\n[c](${SITE}/two)`

  it('is reported at the link whose neighbours English has too, without a fix', async () => {
    const input = linkedCase({ text: `[a](${SITE}/one) [b](${SITE}/one)\n\n[c](${SITE}/two)`, english })
    const report = await judge(input)
    expect(linesOf(report)).toEqual([`docs/page.md:${changed('12:5', `${SITE}/one`, `${SITE}/two`)}`])
    expect(report.findings.map(({ fix }) => fix)).toEqual([undefined])
  })

  it('is reported lost where its neighbours stand', async () => {
    expect(await judgeLinks({ text: `a [b](${SITE}/one)\n\n[c](${SITE}/two)`, english })).toEqual([
      removed('12:7', `${SITE}/two`),
    ])
    expect(await judgeLinks({ text: `[a](${SITE}/two) [b](${SITE}/one)\n\nc`, english })).toEqual([
      removed('12:34', `${SITE}/two`),
    ])
  })

  it('is not taken for one that is gone elsewhere', async () => {
    expect(await judgeLinks({ text: `[b](${SITE}/b) [c](/winkel)`, english: `[a](${SITE}/a) [b](${SITE}/b)` })).toEqual(
      [removed('12:5', `${SITE}/a`), added('12:32', '/winkel')],
    )
  })
})

describe('targets that do not differ', () => {
  it.each([
    ['another order', `[b](${SITE}/y) [a](${SITE}/x)`, `[a](${SITE}/x) [b](${SITE}/y)`],
    ['another locale', `[a](${SITE}/nl-nl/x)`, `[a](${SITE}/en-us/x)`],
    ['no locale', `[a](${SITE}/x)`, `[a](${SITE}/en-us/x)`],
    ['a bare address', `zie ${SITE}/x`, `see ${SITE}/y and ${SITE}/z`],
    ['other escapes', `[a](${SITE}/x\\_y?a&amp;b)`, `[a](${SITE}/x_y?a&b)`],
    ['percent-encoding', `[a](${SITE}/é)`, `[a](${SITE}/%C3%A9)`],
    ['angle brackets', `[a](<${SITE}/x>)`, `[a](${SITE}/x)`],
    ['a zero-width space', `[a](${SITE}/x\u200B)`, `[a](${SITE}/x)`],
    ['a title', `[a](${SITE}/x "een")`, `[a](${SITE}/x "one")`],
    ['code', `\`[a](x.md)\``, `\`[a](y.md)\``],
    ['a comment', '<!-- [a](x.md) -->', '<!-- [a](y.md) -->'],
  ])('%s', async (_, text, english) => {
    expect(await judgeLinks({ text, english })).toEqual([])
  })
})

describe('the fix', () => {
  const judgeFix = async (text: string, english: string) => {
    const input = linkedCase({ text, english })
    const { findings } = await judge(input)
    return { page: String(input.after['docs/page.md']), findings }
  }

  it('makes the page right', async () => {
    const english = `[a](${SITE}/y "t")`
    const { page, findings } = await judgeFix(`[a](${SITE}/x "t")`, english)
    const [finding] = findings
    if (finding === undefined) throw new Error('nothing found')
    expect(applyFix(page, finding)).toBe(linkedCase({ text: `[a](${SITE}/y "t")`, english }).after['docs/page.md'])
  })

  it.each([
    [`[a](<${SITE}/x y>)`, `[a](${SITE}/z)`],
    [`[a](${SITE}/x\\_y)`, `[a](${SITE}/z)`],
    [`[a](${SITE}/x)`, `[a](<${SITE}/z z>)`],
    ['[a]()', `[a](${SITE}/z)`],
  ])('is none for %j, English %j: it is written otherwise than it reads', async (text, english) => {
    const { findings } = await judgeFix(text, english)
    expect(findings.map(({ rule, fix }) => ({ rule, fix }))).toEqual([{ rule: 'changed-link-target', fix: undefined }])
  })

  it('is none where several targets of one stretch differ', async () => {
    const { findings } = await judgeFix(
      `[a](${SITE}/valvess) [b](${SITE}/pumpen)`,
      `[a](${SITE}/valves) [b](${SITE}/pumps)`,
    )
    expect(findings.map(({ messageId, fix }) => ({ messageId, fix }))).toEqual([
      { messageId: 'changed', fix: undefined },
      { messageId: 'changed', fix: undefined },
    ])
  })
})

describe('bilingual pages', () => {
  const span = (dutch: string, english: string, id = '4c1d7-101'): string =>
    `<span data-ttu-id="${id}">${dutch}</span><span class="sxs-lookup"><span data-stu-id="${id}">${english}</span></span>`

  it('are compared with the English beside, as a warning', async () => {
    const text = span(`[a](${SITE}/x)`, `[a](${SITE}/y)`)
    expect(await judgeLinks({ text })).toEqual([
      `12:35 warning changed-link-target Unexpected link target \`${SITE}/x\`, expected \`${SITE}/y\` as in the English beside it`,
    ])
  })

  it('are right where both halves agree, and links outside of both count once', async () => {
    const text = `${span(`[a](${SITE}/x)`, `[a](${SITE}/x)`)} [b](${SITE}/y)`
    expect(await judgeLinks({ text })).toEqual([])
  })

  it('are compared pair by pair of spans', async () => {
    const [one, two] = [`[a](${SITE}/x)`, '4c1d7-102']
    expect(await judgeLinks({ text: `${span('a', one)}\n\n${span(one, one, two)}` })).toEqual([
      `12:98 warning changed-link-target Unexpected loss of the link target \`${SITE}/x\`, expected it as in the English beside it`,
    ])
    expect(await judgeLinks({ text: `${span(one, 'a')}\n\n${span(one, one, two)}` })).toEqual([
      `12:35 warning changed-link-target Unexpected link target \`${SITE}/x\`, expected none that the English beside it does not have`,
    ])
  })

  it('are right where a link stands in the next pair of spans', async () => {
    const link = `[a](${SITE}/x)`
    expect(await judgeLinks({ text: `${span(link, 'a')}\n\n${span('a', link, '4c1d7-102')}` })).toEqual([])
  })

  it('leave to other rules what is an error to them, and only that', async () => {
    const text = span('[a](valve.md) [b](pumpen.md)', '[a](valves.md) [b](pumps.md)')
    const files = { 'docs/valves.md': '# Kleppen\n', 'docs/pumps.md': '# Pompen\n' }
    const broken = [
      '12:35 error broken-link Unexpected link target `valve.md`, expected a file that exists: `docs/valve.md` does not, did you mean `docs/valves.md`',
      '12:49 error broken-link Unexpected link target `pumpen.md`, expected a file that exists: `docs/pumpen.md` does not',
    ]
    const beside = [
      '12:35 warning changed-link-target Unexpected link target `valve.md`, expected `valves.md` as in the English beside it',
      '12:49 warning changed-link-target Unexpected link target `pumpen.md`, expected `pumps.md` as in the English beside it',
    ]
    expect(await judgeLinks({ text, files })).toEqual(broken)
    expect(await judgeLinks({ text, files: { ...files, ...DOCSET } })).toEqual([broken[0], beside[1]])
    expect(await judgeLinks({ text, files, settings: { rules: { 'broken-link': 'off' } } })).toEqual(beside)
    expect(await judgeLinks({ text, files, settings: { rules: { 'changed-link-target': 'off' } } })).toEqual(broken)
  })

  it('leave to other rules no fragment that is only pending', async () => {
    const text = span('[a](#kleppen)', '[a](#pumps)')
    expect(await judgeLinks({ text })).toEqual([
      '12:35 warning changed-link-target Unexpected link target `#kleppen`, expected `#pumps` as in the English beside it',
    ])
  })

  it('are compared with the English file where it is known', async () => {
    const text = span(`[a](${SITE}/x)`, `[a](${SITE}/y)`)
    expect(await judgeLinks({ text, english: `[a](${SITE}/x)` })).toEqual([])
  })
})

describe('skips', () => {
  const reasonOf = async (input: Parameters<typeof judge>[0]) =>
    (await judge(input)).skips.filter(({ rule }) => rule === 'changed-link-target').map(({ reason }) => reason)

  it('say that there is no English source', async () => {
    expect(await reasonOf(linkedCase({ text: '' }))).toEqual(['no English source is given (`source`)'])
  })

  it('say that English lacks the file', async () => {
    expect(await reasonOf(linkedCase({ text: '', alsoEnglish: { 'docs/other.md': '# Other\n' } }))).toEqual([
      'English has no file at this path in the commit that the page names',
    ])
  })

  it('say that the metadata of the English file is broken', async () => {
    const english = '---\ntitle: Pumps: all\n---\n# Pumps\n'
    expect(
      await reasonOf({ after: { 'docs/page.md': localizedPage({ english }) }, english: { 'docs/page.md': english } }),
    ).toEqual(['the metadata of the English file cannot be read'])
  })

  it('are none where the page says nothing of English', async () => {
    const page = localizedPage({ hash: null })
    const before = localizedPage()
    expect(await reasonOf({ before: { 'docs/page.md': before }, after: { 'docs/page.md': page } })).toEqual([])
  })
})

it('is not judged where it is off', async () => {
  const settings = { rules: { 'changed-link-target': 'off' } } as const
  expect(await judgeLinks({ text: `[a](${SITE}/x)`, english: `[a](${SITE}/y)`, settings })).toEqual([])
})

describe('an include that became a link', () => {
  const spoken =
    'error changed-link-target Unexpected link to `https://example.com/x`, expected an include as in English'
  const english = `[!INCLUDE [a](${SITE}/x)]`

  it.each([
    [`[! INCLUIR [a](${SITE}/x)]`, '12:1', english],
    [`[!INVOEGEN [a](${SITE}/x "b")]`, '12:1', `[!INCLUDE [a](${SITE}/x "b")]`],
    [`Zie [！インクルード[a](<${SITE}/x>)]`, '12:5', `Zie [!INCLUDE [a](<${SITE}/x>)]`],
  ])('is found where it begins, with its fix: %j', async (text, place, repaired) => {
    const report = await judge(linkedCase({ text, english }))
    expect(linesOf(report)).toEqual([`docs/page.md:${place} ${spoken}`])
    const original = linkedCase({ text, english }).after['docs/page.md'] as string
    expect(applyFix(original, report.findings[0] as Finding)).toBe(original.replace(text, repaired))
  })

  it.each([
    [`[a](${SITE}/x)`, '12:5'],
    [`[!INVOEGEN [a](${SITE}/x)`, '12:16'],
    [`[! ${'a'.repeat(100_000)} [a](${SITE}/x)]`, '12:100009'],
  ])('is found at its target where what it was is not plain', async (text, place) => {
    const report = await judge(linkedCase({ text, english }))
    expect(linesOf(report)).toEqual([`docs/page.md:${place} ${spoken}`])
    expect(report.findings[0]?.fix).toBeUndefined()
  })

  it.each([
    `[!INCLUDE [a\\] b](${SITE}/x)]`,
    `[!INCLUDE [a ] b](${SITE}/x)]`,
    `[!include\n[a](${SITE}/x)]`,
    `[!INCLUDE [a\nb](${SITE}/x)]`,
  ])('is none where it has its word, whatever its title: %j', async (text) => {
    expect(await judgeLinks({ text, english })).toEqual([])
  })

  it('is none where English has a link and an include of the same target, as the page has', async () => {
    const text = `[b](${SITE}/x) ${english}`
    expect(await judgeLinks({ text, english: `${english} [b](${SITE}/x)` })).toEqual([])
  })
})
