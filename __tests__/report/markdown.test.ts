import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { visit } from 'unist-util-visit'
import type { Report } from '../../src/model.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import {
  CLEAN_REPORT,
  findingWith,
  HOSTILE_DETAILS,
  HOSTILE_MESSAGE,
  HOSTILE_PATH,
  placeAt,
  SAMPLE_REPORT,
} from '../support/sample-report.ts'

const LINKS = { repositoryUrl: 'https://github.com/owner/repository', head: SAMPLE_REPORT.head }
const BLOB = `https://github.com/owner/repository/blob/${SAMPLE_REPORT.head}`
const markdown = renderMarkdown(SAMPLE_REPORT, LINKS)

const parse = (text: string) =>
  fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })

function all<Type extends Nodes['type']>(text: string, type: Type): Extract<Nodes, { type: Type }>[] {
  const found: Extract<Nodes, { type: Type }>[] = []
  visit(parse(text), type, (node) => {
    found.push(node as Extract<Nodes, { type: Type }>)
  })
  return found
}

/** Text as a reader sees it. */
function shown(node: Nodes): string {
  if (node.type === 'html') return node.value === '<br>' ? '\n' : ''
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(shown).join('') : ''
}

/** The first line of a piece of HTML. */
const shownTag = (html: string): string => html.split('\n')[0] ?? ''

const withFinding = (over: Parameters<typeof findingWith>[0]): Report => ({
  ...SAMPLE_REPORT,
  findings: [findingWith(over)],
})

it('shows the sample report', () => {
  expect(markdown).toMatchSnapshot()
})

it('begins with the verdict and what could not be reached', () => {
  expect(markdown.split('\n').slice(0, 3)).toEqual([
    '## handback-check: failed, 3 findings block',
    '',
    '> **Note:** English was not read: could not reach `https://evil.example/@octocat␛[0m`',
  ])
})

describe('text of strangers', () => {
  it('makes no link, image, HTML or emphasis', () => {
    const own = /^https:\/\/github\.com\/(owner\/repository|handback-check\/handback-check)\/blob\//
    expect(all(markdown, 'link').filter(({ url }) => !own.test(url))).toEqual([])
    expect(all(markdown, 'image')).toEqual([])
    expect(all(markdown, 'emphasis').map(shown)).toEqual(['Blocks'])
    expect(new Set(all(markdown, 'html').map(({ value }) => shownTag(value)))).toEqual(
      new Set(['<code>', '</code>', '<br>', '<details>', '</details>']),
    )
  })

  it('stays in its paragraph and its table cell', () => {
    for (const row of all(markdown, 'tableRow')) expect(row.children).toHaveLength(3)
    const paragraphs = all(markdown, 'paragraph').map(shown)
    expect(paragraphs).toContain(`3:9 error ${HOSTILE_MESSAGE.replaceAll('`', '')} · broken-link`)
  })

  it('is all there to read', () => {
    const headings = all(markdown, 'heading').map(shown)
    expect(headings).toContain(HOSTILE_PATH.replace('\n', '␊').replace('\u001b', '␛'))
  })

  it('has mentions, references, addresses and commits in code only', () => {
    const remarks = ['see @octocat, owner/repository#1, #12 GH-3 (www.evil.example), :tada: and 1234567abc.']
    const text = renderMarkdown({ ...CLEAN_REPORT, remarks })
    const outside = all(text, 'text').map(({ value }) => value)
    expect(outside.join(' ')).not.toMatch(/@|#\d|GH-|www|tada|1234567abc/)
    expect(all(text, 'inlineCode').map(({ value }) => value)).toEqual(
      expect.arrayContaining(['@octocat', 'owner/repository#1', '#12', 'GH-3', '1234567abc']),
    )
    expect(shown(parse(text))).toContain(`Note: ${remarks[0]}`)
  })

  it.each([
    ['a|b'],
    ['a\\|b'],
    ['ends in \\'],
    [' spaced '],
    [''],
    ['<script>alert(1)</script>'],
    ['</code></td>'],
    ['$x$ ~~y~~ _z_ **w**'],
    ['[a](javascript:alert(1)) ![b](c)'],
    ['&lt; &#60;'],
    ['<!-- '],
  ])('%j is shown as it is', (value) => {
    const said = (message: string) => {
      const text = renderMarkdown({ ...withFinding({ rule: 'a', message, lineText: '', help: '' }), skips: [] })
      return shown(parse(text).children.at(-1) as Nodes)
    }
    expect(said(`Unexpected \`${value}\`, no`)).toBe(`1:1 error Unexpected ${value === '' ? '\u00a0' : value}, no · a`)
    expect(said(`Unexpected ${value}x`)).toBe(`1:1 error Unexpected ${value}x · a`)
  })
})

describe('places', () => {
  const urls = (report: Report) => all(renderMarkdown(report, LINKS), 'link').map(({ url }) => url)

  it('link to the source lines of the head', () => {
    expect(urls(SAMPLE_REPORT)).toEqual(
      expect.arrayContaining([
        `${BLOB}/docs/start.md?plain=1#L4`,
        `${BLOB}/docs/ja/%E3%81%AF%E3%81%98%E3%82%81%E3%81%AB.md?plain=1#L9-L11`,
        `${BLOB}/docs/toc.yml#L1-L2`,
      ]),
    )
  })

  it('link to paths of every kind', () => {
    const [url = ''] = urls({ ...withFinding({ rule: 'a', path: HOSTILE_PATH }) }).filter((url) =>
      url.includes('?plain'),
    )
    expect(decodeURIComponent(url)).toBe(`${BLOB}/${HOSTILE_PATH}?plain=1#L1`)
    expect(url.replace('#L1', '')).not.toMatch(/[\s()<>|#`]/)
    expect(urls(withFinding({ rule: 'a', path: 'a\ud800.MD' }))).toContain(`${BLOB}/a%EF%BF%BD.MD?plain=1#L1`)
  })

  it('are plain without links', () => {
    const text = renderMarkdown(SAMPLE_REPORT)
    expect(text).toContain('\n12:13 **error** Unexpected anchor')
    expect(text).not.toContain('owner/repository')
  })
})

it('counts by severity and rule, the most frequent first', () => {
  const twice = [
    ...SAMPLE_REPORT.findings,
    ...SAMPLE_REPORT.findings.filter(({ rule }) => rule === 'stale-handoff-date'),
  ]
  const text = renderMarkdown({ ...SAMPLE_REPORT, findings: twice }, LINKS)
  expect(all(text, 'paragraph').map(shown)).toContain(
    [
      'Errors: stale-handoff-date 2, broken-link 1, wrong-heading-anchor 1',
      'Warnings: wrong-heading-anchor 1, missing-heading-anchor 1',
      'Notices: heading-mismatch 1, invalid-front-matter 1, outdated-translation 1',
    ].join('\n\n'),
  )
})

it('counts by rule what it counts by severity: nothing that is ignored or on record', () => {
  const findings = [
    findingWith({ rule: 'a' }),
    findingWith({ rule: 'a', pardon: { by: 'baseline' } }),
    findingWith({ rule: 'b', pardon: { by: 'ignore', from: 'settings', reason: 'later' } }),
  ]
  const text = renderMarkdown({ ...SAMPLE_REPORT, counts: { error: 1, warning: 0, notice: 0 }, findings })
  expect(text).toMatch(/^\*\*Errors:\*\* \[a\]\(\S+\) 1$/m)
})

it('says once how each kind of finding is repaired', () => {
  const findings = [
    findingWith({ rule: 'a', help: 'Do *this* @once.' }),
    findingWith({ rule: 'a', help: 'Do *this* @once.', path: 'docs/b.md' }),
    findingWith({ rule: 'b', help: 'Do that.' }),
  ]
  const text = renderMarkdown({ ...SAMPLE_REPORT, findings, remarks: [], skips: [] })
  expect(all(text, 'blockquote').map(shown)).toEqual(['Do *this* @once.', 'Do that.'])
})

it('folds what this change did not bring', () => {
  const kinds = parse(markdown).children.map((node) => (node.type === 'html' ? node.value : node.type))
  expect(kinds).toContain(
    '<details>\n<summary>2 findings set aside: 1 there before this change, 1 from English</summary>',
  )
  expect(markdown.indexOf('### Does not block')).toBeLessThan(markdown.indexOf('set aside'))
})

it('groups what could not be told by reason', () => {
  expect(markdown).toContain('<summary>Could not tell: some rules did not judge 3 pages</summary>')
  expect(markdown).toContain(
    '| commit `abc` is not in the English repository | heading-mismatch, wrong-source-hash | 2 |\n',
  )
})

/** What is shown below the sentence of the one finding. */
const quoted = (over: Partial<Parameters<typeof findingWith>[0]>): string[] => {
  const text = renderMarkdown({ ...withFinding({ rule: 'a', help: '', ...over }), skips: [], remarks: [] })
  const nodes = parse(text).children
  return nodes.slice(nodes.findLastIndex((node) => shown(node).includes(' · ')) + 1).map(shown)
}

describe('the line of a finding', () => {
  it.each([
    [
      '## <a name="old"></a>Bediening',
      placeAt(12, 13, 16),
      ['12 | ## <a name="old"></a>Bediening\n   |             ^~~'],
    ],
    ['```` <b> | \\', placeAt(1, 6, 9), ['1 | ```` <b> | \\\n  |      ^~~']],
    ['\u001b[31m\tx', placeAt(1, 1, 2), ['1 | ␛[31m   x\n  | ^']],
    ['  ', placeAt(1, 1, 1), []],
  ])('%j is shown with the fault marked', (lineText, place, lines) => {
    expect(quoted({ lineText, place })).toEqual(lines)
  })

  it.each([
    [{ place: placeAt(2, 1, 2), text: 'new' }, 'Fix: write at 2:1 new'],
    [{ place: placeAt(1, 1, 1), text: 'a\nb\n' }, 'Fix: insert a\nb'],
    [{ place: placeAt(1, 1, 2, 3), text: '' }, 'Fix: remove what is there'],
    [{ place: placeAt(1, 1, 2, 3), text: 'a\nb\n' }, 'Fix: write a\nb'],
    [{ place: placeAt(1, 1, 2, 3), text: 'x'.repeat(2001) }, 'Fix: write the text that the JSON report holds'],
  ])('has below it how to apply %j', (fix, expected) => {
    expect(quoted({ fix })).toEqual(['1 | x\n  | ^', expected])
  })

  it.each([
    [
      '## <a name="old"></a>Bediening',
      placeAt(1, 13, 16),
      'new',
      '- ## <a name="old"></a>Bediening\n+ ## <a name="new"></a>Bediening',
    ],
    ['a | b `c` <b> &lt;', placeAt(1, 5, 6), '```', '- a | b `c` <b> &lt;\n+ a | ``` `c` <b> &lt;'],
    ['a b c', placeAt(1, 2, 4), '', '- a b c\n+ a c'],
    ['@a #1', placeAt(1, 1, 1), 'https://evil.example ', '- @a #1\n+ https://evil.example @a #1'],
    ['\u001b[x]', placeAt(1, 2, 3), '\u202e', '- ␛[x]\n+ ␛<U+202E>x]'],
    ['all of it', placeAt(1, 1, 10), 'other', '- all of it\n+ other'],
  ])('%j is shown as it should read', (lineText, place, text, expected) => {
    expect(quoted({ lineText, fix: { place, text } })).toEqual([expected])
  })

  it('is cut', () => {
    const fix = { place: placeAt(1, 501, 502), text: 'y' }
    const [difference = ''] = quoted({ lineText: 'x'.repeat(1000), fix })
    expect(difference.split('\n').map((line) => line.length)).toEqual([112, 112])
    expect(difference).toContain(`+ …${'x'.repeat(30)}y`)
  })
})

describe('details', () => {
  it('are a folded block of code below the findings of their page', () => {
    const blocks = all(markdown, 'code').filter(({ value }) => value.startsWith('@@'))
    expect(blocks.map(({ lang, value }) => [lang, value])).toEqual([
      ['diff', HOSTILE_DETAILS.replace('\u001b', '␛').replace('\u202e', '<U+202E>')],
    ])
    const kinds = parse(markdown).children.map((node) => (node.type === 'html' ? shownTag(node.value) : node.type))
    expect(kinds.join(' ')).toContain('blockquote <details> code </details> ')
  })

  it.each([
    ['backticks alone', '`'.repeat(9000)],
    ['a fence at every line', '```\n````\n~~~\n```'],
    ['markup alone', '</details>\n<script>\n| --- |\n# x\n'],
    ['carriage returns', 'a\r```\rb\r\n```'],
    ['other line breaks', 'a\u0085```\u2028```\u2029</details>\u000b```'],
    ['half a character', '\ud800'],
    ['nothing on the first line', '\n\nx'],
  ])('of %s stay in their block', (_, details) => {
    const text = renderMarkdown({ ...withFinding({ rule: 'a', details, lineText: '' }), skips: [] })
    const blocks = all(text, 'code')
    expect(blocks).toHaveLength(1)
    expect(blocks[0]?.value.split('\n')).toHaveLength(details.split(/\r\n|\n|\r/).length)
    expect(all(text, 'html').map(({ value }) => shownTag(value))).toEqual(['<details>', '</details>'])
  })

  it.each([
    ['@@ -1 +1 @@\n-a\n+b', 'diff'],
    ['docs/a.md:1:2\n- docs/b.md:3:4', 'text'],
  ])('%j are coloured as a difference only where they are one', (details, language) => {
    const text = renderMarkdown({ ...withFinding({ rule: 'a', details, lineText: '' }), skips: [] })
    expect(all(text, 'code').map(({ lang }) => lang)).toEqual([language])
  })

  it('are cut at whole lines', () => {
    const blockOf = (details: string) => {
      const text = renderMarkdown({ ...withFinding({ rule: 'a', details, lineText: '' }), skips: [] })
      return { lines: all(text, 'code').flatMap(({ value }) => value.split('\n')), text }
    }
    const many = blockOf('+x\n'.repeat(150).trimEnd())
    expect(many.lines).toHaveLength(100)
    expect(many.text).toContain('\n50 more lines in the JSON report.\n')
    const long = blockOf(Array(20).fill('x'.repeat(2000)).join('\n'))
    expect(long.lines).toEqual(Array(7).fill('x'.repeat(2000)))
    expect(long.text).toContain('\n13 more lines in the JSON report.\n')
    const wide = blockOf('x'.repeat(20_000))
    expect(wide.lines).toEqual([])
    expect(wide.text).toContain('\n1 line in the JSON report.\n')
  })

  it('are given up before findings are', () => {
    const findings = Array.from({ length: 40 }, (_, index) =>
      findingWith({
        rule: 'a',
        severity: index < 20 ? 'error' : 'notice',
        path: `docs/${index % 20}.md`,
        lineText: '',
        details: '+頁\n'.repeat(90),
      }),
    )
    const report: Report = { ...SAMPLE_REPORT, findings, skips: [] }
    const bare = renderMarkdown({ ...report, findings: findings.map(({ details: _, ...rest }) => rest) }, LINKS)
    const counts = [0, 3000, 20_000, 60_000].map((room) => {
      const budget = Buffer.byteLength(bare) + 400 + room
      const text = renderMarkdown(report, LINKS, budget)
      expect(Buffer.byteLength(text)).toBeLessThan(budget)
      expect(all(text, 'paragraph').filter((one) => shown(one).includes(' · a'))).toHaveLength(40)
      const shownDetails = all(text, 'code').length
      expect(text.includes('left out')).toBe(shownDetails < 40)
      if (shownDetails < 40) expect(text).toContain(`**Details of ${40 - shownDetails} findings** left out`)
      return shownDetails
    })
    expect(counts).toEqual([0, expect.any(Number), expect.any(Number), 40])
    expect(counts[1]).toBeGreaterThan(0)
    expect(counts[2]).toBeGreaterThan(counts[1] ?? 0)
    const text = renderMarkdown(report, LINKS, 5000)
    expect(Buffer.byteLength(text)).toBeLessThan(5000)
    expect(all(text, 'code')).toEqual([])
    expect(text).toMatch(/\*\*\d+ more findings and details of \d+ findings\*\* left out/)
  })
})

describe('a report too long for GitHub', () => {
  const findings = Array.from({ length: 6000 }, (_, index) =>
    findingWith({
      rule: 'a',
      severity: index % 2 === 0 ? 'error' : 'warning',
      path: `docs/頁${Math.floor(index / 4)}.md`,
      place: placeAt(index + 1, 1, 2),
    }),
  )
  const long: Report = { ...SAMPLE_REPORT, findings }
  const rows = (text: string) => text.match(/^\[\d+:1\]\(.*\) \*\*.* · .*$/gm) ?? []

  it.each([5000, 100_000, 900 * 1024])('is cut at a whole finding below %i bytes', (budget) => {
    const text = renderMarkdown(long, LINKS, budget)
    const count = rows(text).length
    expect(Buffer.byteLength(text)).toBeLessThan(budget)
    expect(Buffer.byteLength(text)).toBeGreaterThan(budget - 2000)
    expect(text).toContain(`**${(6000 - count).toLocaleString('en-US')} more findings** left out`)
    expect(text).toContain('</details>')
    expect(text).toContain(
      '**Errors:** [a](https://github.com/handback-check/handback-check/blob/v0.1.0/docs/rules/a.md) 3,000<br>',
    )
  })

  it('keeps what blocks', () => {
    const text = renderMarkdown(long, LINKS, 100_000)
    expect(text).toContain('### Blocks')
    expect(text).not.toContain('### Does not block')
    expect(rows(text).every((row) => row.includes(' **error** '))).toBe(true)
  })

  it('is whole where it fits', () => {
    const text = renderMarkdown(long, LINKS, 10_000_000)
    expect(rows(text)).toHaveLength(6000)
    expect(text).not.toContain('left out')
  })

  it('bounds remarks and reasons too', () => {
    const reasons = Array.from({ length: 5000 }, (_, index) => `${index} ${'`@x` '.repeat(2000)}`)
    const text = renderMarkdown(
      {
        ...long,
        remarks: reasons,
        skips: reasons.map((reason) => ({ reason, rules: ['a'], paths: ['p.md'] })),
      },
      LINKS,
    )
    expect(Buffer.byteLength(text)).toBeLessThan(900 * 1024)
    expect(text).toContain('> **Note:** 4,980 more notes in the JSON report')
    expect(text).toContain('4,950 more reasons in the JSON report.')
    expect(rows(text).length).toBeGreaterThan(100)
  })
})

it('says little where nothing is wrong', () => {
  expect(renderMarkdown(CLEAN_REPORT, LINKS)).toBe(
    '## handback-check: passed\n\n1 of 1 page checked, none against their English version. No findings (fail-on: error, 840 ms).\n',
  )
})

it('passes with findings where none blocks', () => {
  const text = renderMarkdown({ ...SAMPLE_REPORT, failOn: 'never', conclusion: 'success' }, LINKS)
  expect(text.split('\n')[0]).toBe('## handback-check: passed, 8 findings, none blocks')
  expect(text).toContain('Nothing needs to be done before the merge.')
  expect(text).not.toContain('### Blocks')
})
