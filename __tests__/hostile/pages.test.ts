import { cpuTime } from '../support/cpu-time.ts'
import { localizedPage, SOURCE_HASH } from '../support/fixture-pages.ts'
import { judge, linesOf } from '../support/judge.ts'

const NEIGHBOUR = localizedPage({ locale: 'fr-FR', id: '"41008"' })
const FOUND = /^docs\/neighbour\.md:\d+:\d+ error wrong-locale /
const SETTINGS = { locale: 'nl-NL' }

const page = (body: string): string => localizedPage({ body })
const withMetadata = (yaml: string): string =>
  `---\ntitle: Pompen\nms.openlocfilehash: ${SOURCE_HASH}\n${yaml}\n---\n# a\n`

/** What is said of a hostile page that comes with another one, whose fault is found whatever the first one does. */
async function said(content: string | Uint8Array, { path = 'docs/hostile.md', most = 20_000 } = {}) {
  const started = cpuTime()
  const report = await judge({
    after: { [path]: content, 'docs/neighbour.md': NEIGHBOUR },
    settings: SETTINGS,
  })
  expect(cpuTime() - started).toBeLessThan(most)
  expect(linesOf(report).filter((line) => FOUND.test(line))).toHaveLength(1)
  return {
    findings: report.findings.filter((one) => one.path === path),
    skips: report.skips.filter((one) => one.path === path),
  }
}

describe('a page over a limit is a skip that names it', () => {
  it('50 MB', async () => {
    const { findings, skips } = await said(page('a'.repeat(50_000_000)))
    expect(findings).toEqual([])
    expect(skips.map(({ reason }) => reason)).toEqual(['the page is too large to judge (over 47 MiB)'])
  })

  it('2 MB of YAML', async () => {
    const yaml = `### YamlMime:Landing\nms.openlocfilehash: ${SOURCE_HASH}\n${'a: b\n'.repeat(400_000)}`
    const { skips } = await said(yaml, { path: 'docs/index.yml' })
    expect(skips.map(({ rule, reason }) => `${rule}: ${reason}`)).toEqual([
      'all: the page is too large to judge (over 1 MiB)',
    ])
  })

  it.each([
    ['lists', '- '.repeat(40_000)],
    ['numbered lists', '1. '.repeat(40_000)],
    ['quotes', '>'.repeat(80_000)],
    ['emphasis', '*a _b '.repeat(40_000)],
    ['brackets', `${'['.repeat(60_000)}${'](u)'.repeat(60_000)}`],
    ['brackets in an include', `[!include${'[x]'.repeat(60_000)}`],
    ['lines without their mark', `> a\n${'b\n'.repeat(60_000)}`],
  ])('nesting of %s', async (_, body) => {
    const { findings, skips } = await said(page(`# <a name="a"></a>A\n\n${body}\n`))
    expect(findings.map(({ rule }) => rule)).toEqual([])
    expect(skips.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['broken-link', 'malformed-heading-anchor']))
    expect(new Set(skips.map(({ reason }) => reason))).toContain(
      'the text of the page is nested too deeply, or has too many marks in one paragraph, to be read in bearable time',
    )
  })

  it('metadata of 100 kB', async () => {
    const { findings } = await said(withMetadata(`a: [${'b'.repeat(100_000)}]`))
    expect(findings.map(({ message }) => message)).toContain(
      'Unexpected YAML (it is longer than 32768 characters), expected metadata that can be read',
    )
  })
})

describe('a page of very many things is judged', () => {
  it.each([
    ['headings', 100_000, (count: number) => '# <a name="a"></a>A\n'.repeat(count)],
    ['links', 100_000, (count: number) => '[a](https://example.com)\n\n'.repeat(count)],
    ['rows of a table', 100_000, (count: number) => `|a|\n|-|\n${'|a|\n'.repeat(count)}`],
    [
      'ignore comments',
      100_000,
      (count: number) => '<!-- handback-check-ignore broken-link -- x -->\n\n'.repeat(count),
    ],
    ['characters on one line', 1_000_000, (count: number) => 'a'.repeat(count)],
    ['words on one line', 500_000, (count: number) => 'a '.repeat(count)],
  ])(
    '%s',
    async (_, count, text) => {
      const { skips } = await said(page(`# <a name="a"></a>A\n\n${text(count)}\n`), { most: 90_000 })
      expect(skips.filter(({ reason }) => /nested too deeply/.test(reason))).toEqual([])
    },
    240_000,
  )
})

describe('metadata', () => {
  it.each(['javascript', 'js', 'coffee', 'json', 'toml'])('in %s is never run', async (engine) => {
    const key = `hostile_${engine}`
    const run = `globalThis.${key} = true`
    const text = `---${engine}\n${run}\nms.openlocfilehash: ${SOURCE_HASH}\n---\n# a\n`
    const { findings } = await said(text)
    expect(findings.map(({ rule }) => rule)).toContain('invalid-front-matter')
    expect(key in globalThis).toBe(false)
  })

  it.each([
    [
      'aliases of aliases',
      `a: &a [x, x]\n${[...'bcdefghijklmnopqrstuvwxyz'].map((to, at) => `${to}: &${to} [${`*${'abcdefghijklmnopqrstuvwxyz'[at]}, `.repeat(9)}]`).join('\n')}`,
    ],
    ['an alias of itself', 'a: &a [*a]'],
    ['merged keys', 'a: &a {b: c}\nd: {<<: *a}'],
    ['tags', 'a: !!js/function "function () {}"\nb: !!binary aGk='],
    ['very many tags', `a: ${'!x '.repeat(9_000)}`],
    ['very many keys', Array.from({ length: 2_500 }, (_, at) => `k${at}: v`).join('\n')],
    ['nesting', `a: ${'['.repeat(20_000)}`],
    ['escapes that are none', `a: "${'\\z'.repeat(15_000)}"`],
    ['blank lines', '\n'.repeat(30_000)],
    ['keys of the prototype', '__proto__: {a: b}\nconstructor: c\ntoString: d'],
  ])('with %s takes little time', async (_, yaml) => {
    await said(withMetadata(yaml), { most: 15_000 })
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false)
  })

  it.each([
    ['very many keys', Array.from({ length: 60_000 }, (_, at) => `k${at}: v`).join('\n')],
    ['very many tags', `a: ${'!x '.repeat(100_000)}`],
    ['very many anchors', `a: ${'&x '.repeat(100_000)}`],
    ['nesting', `a: ${'['.repeat(300_000)}`],
  ])('of a YAML page with %s takes little time', async (_, yaml) => {
    const { findings } = await said(`### YamlMime:Landing\nms.openlocfilehash: ${SOURCE_HASH}\n${yaml}\n`, {
      path: 'docs/index.yml',
      most: 15_000,
    })
    expect(findings.map(({ rule }) => rule)).toContain('invalid-front-matter')
  })
})

describe('bytes', () => {
  const text = page('# <a name="a"></a>A\n\n[a](gone.md)\n')
  const broken = (bytes: readonly number[]) => Buffer.concat([Buffer.from(text), Buffer.from([...bytes, 10])])

  it.each([
    ['a lone continuation byte', [0x80]],
    ['a character cut short', [0xe2, 0x82]],
    ['an overlong form', [0xc0, 0xaf]],
    ['half a surrogate pair', [0xed, 0xa0, 0x80]],
    ['a character beyond the last', [0xf5, 0x90, 0x80, 0x80]],
    ['bytes that are in no character', [0xfe, 0xff]],
    ['zeros', [0, 0, 0]],
    ['controls', [1, 7, 8, 0x1b, 0x5b, 0x32, 0x4a, 0x7f]],
    ['a turn of the direction', [...Buffer.from('\u202e\u2066abc')]],
  ])('with %s leave what is before them as it is', async (_, bytes) => {
    const { findings } = await said(broken(bytes))
    expect(findings.map(({ rule, place }) => `${rule} ${place.start.line}`)).toContain('broken-link 12')
  })

  it.each([
    ['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    [
      'carriage returns and newlines in turn',
      Buffer.from(text.replace(/\n/g, (_, at: number) => (at % 2 ? '\r\n' : '\n'))),
    ],
  ])('in %s are read', async (_, bytes) => {
    const { findings } = await said(bytes)
    expect(findings.map(({ rule, place }) => `${rule} ${place.start.line}`)).toContain('broken-link 12')
  })

  it.each([
    ['UTF-16 cut in half', Buffer.from(`\ufeff${text}`, 'utf16le').subarray(0, 301)],
    ['UTF-16 with halves of pairs', Buffer.from(`\ufeff${text}\ud800 \udc00`, 'utf16le')],
    ['a mark of the encoding alone', Buffer.from([0xef, 0xbb, 0xbf])],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x2d, 0, 0, 0])],
    [
      'a pointer of Git LFS',
      Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`),
    ],
    ['nothing', Buffer.from('')],
  ])('that are %s stop nothing', async (_, bytes) => {
    const { findings } = await said(bytes)
    for (const { place } of findings) expect(place.start.offset).toBeLessThanOrEqual(place.end.offset)
  })
})
