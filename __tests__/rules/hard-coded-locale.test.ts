import { applyFix } from '../support/apply-fix.ts'
import { judge } from '../support/judge.ts'
import { judgeLinks, linkedCase } from '../support/linked-case.ts'

const added = (place: string, found: string, url: string): string =>
  `${place} notice hard-coded-locale Unexpected locale \`${found}\` in \`${url}\`, expected none as in English`
const link = (url: string): string => `[a](${url})`

describe('a locale that English does not have', () => {
  it.each([
    ['https://docs.microsoft.com/nl-nl/pumps', 'https://docs.microsoft.com/pumps', '/nl-nl'],
    ['https://learn.microsoft.com/en-us/pumps/?x=1#y', 'https://learn.microsoft.com/pumps/?x=1#y', '/en-us'],
    ['http://Docs.Microsoft.com/NL-nl', 'http://Docs.Microsoft.com', '/NL-nl'],
    ['https://support.microsoft.com/zh-hans-cn/a', 'https://support.microsoft.com/a', '/zh-hans-cn'],
  ])('%s', async (url, english, locale) => {
    expect(await judgeLinks({ text: link(url), english: link(english) })).toEqual([added('12:5', locale, url)])
    const change = linkedCase({ text: link(url), english: link(english) })
    const [finding] = (await judge(change)).findings
    expect(finding && applyFix(`${change.after['docs/page.md']}`, finding).split('\n')[11]).toBe(link(english))
  })

  it('is taken out of HTML and autolinks too', async () => {
    const text = '<https://docs.microsoft.com/nl-nl/a>\n<a href="https://docs.microsoft.com/nl-nl/b?c=1&amp;d=2">b</a>'
    const english = '<https://docs.microsoft.com/a>\n<a href="https://docs.microsoft.com/b?c=1&amp;d=2">b</a>'
    const change = linkedCase({ text, english })
    const { findings } = await judge(change)
    expect(findings.map(({ place }) => `${place.start.line}:${place.start.column}`)).toEqual(['12:2', '13:10'])
    const fixed = findings
      .toReversed()
      .reduce((page, finding) => applyFix(page, finding), `${change.after['docs/page.md']}`)
    expect(fixed.split('\n').slice(11, 13).join('\n')).toBe(english)
  })

  it('is counted', async () => {
    const [plain, dutch] = ['https://docs.microsoft.com/a', 'https://docs.microsoft.com/nl-nl/a']
    const found = await judgeLinks({ text: `${link(dutch)} ${link(dutch)}`, english: `${link(dutch)} ${link(plain)}` })
    expect(found).toEqual([added('12:45', '/nl-nl', dutch)])
  })
})

describe('is right', () => {
  it.each([
    ['https://docs.microsoft.com/nl-nl/a', 'https://docs.microsoft.com/en-us/a'],
    ['https://docs.microsoft.com/a', 'https://docs.microsoft.com/en-us/a'],
    ['https://example.com/nl-nl/a', 'https://example.com/a'],
    ['https://docs.microsoft.com.example.com/nl-nl/a', 'https://docs.microsoft.com.example.com/a'],
    ['https://docs.microsoft.com/nl-nlx/a', 'https://docs.microsoft.com/nl-nlx/a'],
    ['https://docs.microsoft.com/a/nl-nl/b', 'https://docs.microsoft.com/a/nl-nl/b'],
  ])('%s where English has %s', async (url, english) => {
    expect(await judgeLinks({ text: link(url), english: link(english) })).toEqual([])
  })
})

it('leaves an address that English does not have to the rule for that', async () => {
  const found = await judgeLinks({ text: link('https://docs.microsoft.com/nl-nl/b'), english: 'none' })
  expect(found.map((line) => line.split(' ')[2])).toEqual(['changed-link-target'])
})

it('is a skip where English is not known', async () => {
  const { findings, skips } = await judge(linkedCase({ text: link('https://docs.microsoft.com/nl-nl/b') }))
  expect(findings).toEqual([])
  expect(skips.map(({ rule }) => rule)).toContain('hard-coded-locale')
})
