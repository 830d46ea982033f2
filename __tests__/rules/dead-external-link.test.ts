import type { ProbeOutcome } from '../../src/model.ts'
import { localizedLanding, localizedPage } from '../support/fixture-pages.ts'
import { type Case, judge, linesOf } from '../support/judge.ts'
import { type LinkedCase, linkedCase } from '../support/linked-case.ts'

const GONE: ProbeOutcome = { result: 'dead', answer: '410 Gone' }
const A = 'https://a.pompen.zz/'
const B = 'https://b.pompen.zz/weg'
const web = { [A]: GONE, [B]: { result: 'dead', answer: 'no such host' } } as const

/** Findings of this rule as `line:column severity origin answer`. */
async function deadLinks(input: Case): Promise<string[]> {
  const { findings } = await judge(input)
  return findings.flatMap(({ rule, place: { start }, severity, origin, data }) =>
    rule === 'dead-external-link' ? [`${start.line}:${start.column} ${severity} ${origin} ${data.answer}`] : [],
  )
}

const found = (input: LinkedCase): Promise<string[]> => deadLinks({ web, ...linkedCase(input) })

describe('a dead address', () => {
  it.each([
    [`[a](${A})`, '12:5'],
    [`[a](${A}#deel)`, '12:5'],
    ['[a](HTTPS://A.Pompen.zz)', '12:5'],
    ['[a](https://a.pompen.zz:443)', '12:5'],
    [`![a](${A})`, '12:6'],
    [`<${A}>`, '12:2'],
    [`[a]\n\n[a]: ${A}`, '14:6'],
    [`<a href="${A}">a</a>`, '12:10'],
    [`<img src="${A}">`, '12:11'],
  ])('in %j is found at its target', async (text, place) => {
    expect(await found({ text })).toEqual([`${place} warning introduced 410 Gone`])
  })

  it('says what was found and expected', async () => {
    expect(linesOf(await judge({ web, ...linkedCase({ text: `[a](${B}#x)` }) }))).toEqual([
      `docs/page.md:12:5 warning dead-external-link Unexpected link target \`${B}#x\`, expected an address that exists: the answer is \`no such host\``,
    ])
  })

  it('is asked for once, and reported wherever it stands', async () => {
    const asked: string[] = []
    const case_ = linkedCase({ text: `[a](${A}) [b](${A}#b)` })
    const also = { 'docs/other.md': localizedPage({ id: '"1"', body: `[c](${A}#c)\n` }) }
    const { findings } = await judge({ ...case_, after: { ...case_.after, ...also }, web, asked })
    expect(findings.filter(({ rule }) => rule === 'dead-external-link')).toHaveLength(3)
    expect(asked).toEqual([A])
  })

  it('is found in the link keys of a YAML page', async () => {
    const page = localizedLanding({ body: `links:\n  - url: ${A}\n` })
    expect(await deadLinks({ after: { 'docs/index.yml': page }, web })).toEqual(['11:10 warning introduced 410 Gone'])
  })

  it('has the severity that the settings give it', async () => {
    const settings = { rules: { 'dead-external-link': 'error' } } as const
    expect(await found({ text: `[a](${A})`, settings })).toEqual(['12:5 error introduced 410 Gone'])
    expect(await found({ text: `[a](${A})`, settings: { rules: { 'dead-external-link': 'off' } } })).toEqual([])
  })
})

describe('nothing is asked', () => {
  async function askedFor(input: LinkedCase): Promise<string[]> {
    const asked: string[] = []
    expect(await deadLinks({ web, asked, ...linkedCase(input) })).toEqual([])
    return asked
  }

  it('unless the settings want it, whatever the severity', async () => {
    const settings = { externalLinks: 'off', rules: { 'dead-external-link': 'error' } } as const
    expect(await askedFor({ text: `[a](${A})`, settings })).toEqual([])
  })

  it.each(['`[a](https://a.pompen.zz/)`', '[a](weg.md)', '[a](mailto:a@pompen.zz)', '[a](https://example.com/)'])(
    'for %s',
    async (text) => {
      expect(await askedFor({ text, files: { 'docs/weg.md': 'x' } })).toEqual([])
    },
  )

  it('for what is to be ignored, or not among what alone is wanted', async () => {
    const text = `[a](${A}) [b](${B})`
    expect(await askedFor({ text, settings: { externalLinksIgnore: ['*.pompen.zz'] } })).toEqual([])
    expect(await askedFor({ text, settings: { externalLinksOnly: ['c.pompen.zz'] } })).toEqual([])
    const settings = { externalLinksOnly: ['*.pompen.zz'], externalLinksIgnore: ['a.pompen.zz', `${B}*`] }
    expect(await askedFor({ text, settings })).toEqual([])
  })

  it('for links that changed-link-target reports', async () => {
    expect(await askedFor({ text: `[a](${A})`, english: '' })).toEqual([])
  })

  it('for pages that are no translations', async () => {
    const asked: string[] = []
    const page = `---\ntitle: Pompen\n---\n[a](${A})\n`
    const { pages } = await judge({
      after: { 'docs/page.md': page, ...linkedCase({ text: '' }).after, 'docs/nieuw.md': page },
      web,
      asked,
    })
    expect([pages.checked, asked]).toEqual([2, []])
  })
})

it('asks for links in Markdown within the values of YAML pages, too', async () => {
  const page = localizedLanding({ body: `summary: "[a](${A})"\n` })
  const asked: string[] = []
  await judge({ after: { 'docs/index.yml': page }, web, asked })
  expect(asked).toEqual([A])
})

describe('with English', () => {
  it('a link that it has too is its fault, and never blocks', async () => {
    expect(await found({ text: `[a](${A})`, english: `[a](${A})` })).toEqual(['12:5 notice source 410 Gone'])
    const settings = { rules: { 'dead-external-link': 'error' } } as const
    const report = await judge({ web, ...linkedCase({ text: `[a](${A})`, english: `[a](${A})`, settings }) })
    expect(report.findings.map(({ severity, origin }) => [severity, origin])).toEqual([['error', 'source']])
    expect(report.conclusion).toBe('success')
  })

  it('a link that it does not have is asked for where changed-link-target is off', async () => {
    const settings = { rules: { 'changed-link-target': 'off' } } as const
    expect(await found({ text: `[a](${A})`, english: '', settings })).toEqual(['12:5 warning introduced 410 Gone'])
  })
})

describe('before and after', () => {
  const before = linkedCase({ text: `[a](${A}#een)` }).after
  const after = linkedCase({ text: `[a](${A}#twee) [b](${B})` }).after

  it('only what the change adds is asked for', async () => {
    const asked: string[] = []
    expect(await deadLinks({ before, after, web, asked })).toEqual(['12:36 warning introduced no such host'])
    expect(asked).toEqual([B])
  })

  it('or all, and what was there before is existing', async () => {
    const asked: string[] = []
    const settings = { externalLinks: 'all' } as const
    expect(await deadLinks({ before, after, web, asked, settings })).toEqual([
      '12:5 warning existing 410 Gone',
      '12:36 warning introduced no such host',
    ])
    expect(asked).toEqual([A, B])
  })

  it('asks for no old link only to tell who brought a new one', async () => {
    const old = linkedCase({ text: '[a](https://c.pompen.zz/) [b](weg.md)' }).after
    const asked: string[] = []
    await judge({ before: old, after, web, asked })
    expect(asked).toEqual([A, B])
  })

  it('a page that could not be read before is a skip', async () => {
    const broken = { 'docs/page.md': '---\nms.openlocfilehash: x\n[a](weg.md)\n' }
    const { skips } = await judge({ before: broken, after, web })
    expect(skips.filter(({ rule }) => rule === 'dead-external-link').map(({ reason }) => reason)).toEqual([
      'the page before this change cannot be read, so that new links cannot be told from old ones',
    ])
  })
})

describe('could not tell', () => {
  it('is a skip for each host and reason', async () => {
    const why = (reason: string): ProbeOutcome => ({ result: 'unknown', why: reason })
    const answers = {
      [A]: why('the answer is 403'),
      [`${A}x`]: why('the answer is 403'),
      [B]: why('it leads on in a circle'),
    }
    const text = `[a](${A}) [b](${A}x) [c](${B}) [d](https://u:p@c.pompen.zz) [e](https://[::) [f](https:///)`
    const { findings, skips } = await judge({ web: answers, ...linkedCase({ text }) })
    expect(findings).toEqual([])
    expect(skips.flatMap(({ rule, reason }) => (rule === 'dead-external-link' ? [reason] : []))).toEqual([
      'of some links to `a.pompen.zz`: the answer is 403',
      'of some links to `b.pompen.zz`: it leads on in a circle',
      'of some links: the address holds a user name or a password, and these are not sent',
      'of some links: the address is none that a browser takes',
    ])
  })

  it('is what is said where the web cannot be asked', async () => {
    const { skips } = await judge(linkedCase({ text: `[a](${A})`, settings: { externalLinks: 'all' } }))
    expect(skips).toContainEqual({
      rule: 'dead-external-link',
      path: 'docs/page.md',
      reason: 'the web cannot be asked here',
    })
  })
})
