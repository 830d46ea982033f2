import { localizedLanding } from '../support/fixture-pages.ts'
import { judge, linesOf } from '../support/judge.ts'
import { DOCSET, judgeLinks, linkedCase } from '../support/linked-case.ts'

const missing = (place: string, url: string, target: string): string =>
  `${place} error broken-link Unexpected link target \`${url}\`, expected a file that exists: \`${target}\` does not`
const near = (place: string, url: string, target: string, other: string): string =>
  `${missing(place, url, target)}, did you mean \`${other}\``
const warned = (place: string, url: string, target: string, end: string): string =>
  missing(place, url, target).replace('error', 'warning') + end

describe('without English, a file that is nowhere is an error', () => {
  it.each([
    ['[a](weg.md)', '12:5', 'weg.md', 'docs/weg.md'],
    ['[a](../weg.md#b)', '12:5', '../weg.md#b', 'weg.md'],
    ['[a](~/sub/weg.md)', '12:5', '~/sub/weg.md', 'sub/weg.md'],
    ['[a](sub\\weg.md)', '12:5', 'sub\\weg.md', 'docs/sub/weg.md'],
    ['[a](weg%20daar.md?x=1)', '12:5', 'weg%20daar.md?x=1', 'docs/weg daar.md'],
    ['[a](<weg daar.md>)', '12:6', 'weg daar.md', 'docs/weg daar.md'],
    ['[a]\n\n[a]: weg.md', '14:6', 'weg.md', 'docs/weg.md'],
    ['<a href="weg.md">a</a>', '12:10', 'weg.md', 'docs/weg.md'],
    ['[a](../../../weg.md)', '12:5', '../../../weg.md', '../../../weg.md'],
    ['[een\ntwee](weg.md)', '13:7', 'weg.md', 'docs/weg.md'],
  ])('%j', async (text, place, url, target) => {
    expect(await judgeLinks({ text })).toEqual([missing(place, url, target)])
  })

  it.each([{ eol: '\r\n' }, { bom: true }, { eol: '\r\n', bom: true }] as const)('with %j', async (page) => {
    expect(await judgeLinks({ text: '[a](weg.md)', page })).toEqual([missing('12:5', 'weg.md', 'docs/weg.md')])
  })

  it('and named with what it may mean', async () => {
    const files = { 'docs/ventiel.md': 'x', 'docs/ander/klep.md': 'x' }
    expect(await judgeLinks({ text: '[a](ventil.md) [b](klep.md)', files })).toEqual([
      near('12:5', 'ventil.md', 'docs/ventil.md', 'docs/ventiel.md'),
      near('12:20', 'klep.md', 'docs/klep.md', 'docs/ander/klep.md'),
    ])
  })

  it('in the link keys of a YAML page too', async () => {
    const page = localizedLanding({ body: 'links:\n  - url: "weg.md"\n' })
    expect(linesOf(await judge({ after: { 'docs/index.yml': page } }))).toEqual([
      `docs/index.yml:${missing('11:11', 'weg.md', 'docs/weg.md')}`,
    ])
  })
})

describe('a file that is there', () => {
  const files = { 'docs/ventiel.md': 'x', 'docs/Klep.md': 'x', 'docs/een twee.md': 'x', 'docs/sub/kraan.md': 'x' }

  it.each([
    'ventiel.md',
    './ventiel.md?x=1',
    '../docs/ventiel.md',
    'sub\\\\kraan.md',
    '~/docs/sub/kraan.md',
    'een%20twee.md',
    'sub/',
    'klep.md',
    '',
    '#',
    '#top',
  ])('%j', async (url) => {
    expect(await judgeLinks({ text: `[a](${url})`, files, settings: { rules: { 'path-case': 'off' } } })).toEqual([])
  })
})

describe('what is not looked up', () => {
  it.each([
    'https://example.com/weg.md',
    'http://example.com/fwlink/?linkid=1',
    'mailto:hulp@example.org',
    'xref:Pumps.Start',
    '/pompen/weg',
    '#tab/weg',
  ])('%s', async (url) => {
    expect(await judgeLinks({ text: `[a](${url})` })).toEqual([])
  })

  it.each(['`[a](weg.md)`', '```\n[a](weg.md)\n```', '<!-- [a](weg.md) -->', '<a data-raw-source="[a](weg.md)">'])(
    'links in %j',
    async (text) => {
      expect(await judgeLinks({ text })).toEqual([])
    },
  )

  it('links of a page that is not built', async () => {
    const files = {
      '.openpublishing.publish.config.json': '{"docsets_to_publish": [{"build_source_folder": "guide"}]}',
    }
    expect(await judgeLinks({ text: '[a](weg.md)', files })).toEqual([])
  })

  it('targets in a dependent repository', async () => {
    const files = {
      '.openpublishing.publish.config.json':
        '{"docsets_to_publish": [{"build_source_folder": "docs"}], "dependent_repositories": [{"path_to_root": "samples"}]}',
    }
    expect(await judgeLinks({ text: '[a](../samples/weg.cs) [b](samples/weg.cs)', files })).toEqual([])
  })

  it('snippets, without English', async () => {
    expect(await judgeLinks({ text: '[!code-js[a](weg.js)]' })).toEqual([])
  })
})

describe('redirections', () => {
  const redirected = (json: string, path = '.openpublishing.redirection.json') =>
    judgeLinks({ text: '[a](weg.md#b)', files: { [path]: json } })

  it.each([
    '{"redirections": [{"source_path": "docs/weg.md", "redirect_url": "/pompen"}]}',
    '{"redirections": [{"source_path": "Docs\\\\Weg.md", "redirect_url": "https://example.com"}]}',
    '\uFEFF{\u00A0"redirections": [{"source_path_from_root": "/docs/weg.md", "redirect_url": "x",},] // moved\n}',
  ])('lead on: %j', async (json) => {
    expect(await redirected(json)).toEqual([])
  })

  it('may lie in the folder', async () => {
    const json = '{"redirections": [{"source_path": "weg.md", "redirect_url": "x"}]}'
    expect(await redirected(json, 'docs/.openpublishing.redirection.json')).toEqual([])
  })

  it('of other pages do not count', async () => {
    expect(await redirected('{"redirections": [{"source_path": "docs/w.md", "redirect_url": "x"}]}')).toHaveLength(1)
  })

  it('that cannot be read leave it open', async () => {
    expect(await redirected('{"redirections": [')).toEqual([])
  })

  it('of English count', async () => {
    const json = '{"redirections": [{"source_path": "docs/weg.md", "redirect_url": "x"}]}'
    const alsoEnglish = { '.openpublishing.redirection.json': json }
    expect(await judgeLinks({ text: '[a](weg.md)', alsoEnglish })).toEqual([])
  })
})

describe('without English, where the site falls back to it', () => {
  it('a file that is nowhere is a warning', async () => {
    expect(await judgeLinks({ text: '[a](weg.md)', files: DOCSET })).toEqual([
      warned('12:5', 'weg.md', 'docs/weg.md', ' here, and English is not known'),
    ])
  })

  it('a misspelling is an error', async () => {
    const files = { ...DOCSET, 'docs/ventiel.md': 'x' }
    expect(await judgeLinks({ text: '[a](ventil.md)', files })).toEqual([
      near('12:5', 'ventil.md', 'docs/ventil.md', 'docs/ventiel.md'),
    ])
  })

  it('a path out of the repository is an error', async () => {
    expect(await judgeLinks({ text: '[a](../../weg.md)', files: DOCSET })).toEqual([
      missing('12:5', '../../weg.md', '../../weg.md'),
    ])
  })
})

describe('with English', () => {
  it.each(['[a](kraan.md)', '[a](Kraan.md)', '[a](sub)'])('a file that it has is there: %j', async (text) => {
    const alsoEnglish = { 'docs/kraan.md': '# Tap\n', 'docs/sub/a.md': '# A\n' }
    expect(await judgeLinks({ text, english: text, alsoEnglish })).toEqual([])
  })

  it.each([
    ['[a](weg.md)', '12:5', 'weg.md'],
    ['[!code-js[a](weg.js)]', '12:14', 'weg.js'],
  ])('a link that is dead there too is a fault of English: %j', async (text, place, url) => {
    expect(await judgeLinks({ text, english: text })).toEqual([
      `${missing(place, url, `docs/${url}`).replace('error', 'error (from English)')}, and English has the same link`,
    ])
  })

  it('a target that its page does not have is one finding, of changed-link-target', async () => {
    const found = await judgeLinks({ text: '[a](weg.md)', english: '' })
    expect(found.map((line) => line.split(' ')[2])).toEqual(['changed-link-target'])
  })

  it('and is reported here where that rule is off', async () => {
    const settings = { rules: { 'changed-link-target': 'off' } } as const
    expect(await judgeLinks({ text: '[a](weg.md)', english: '', settings })).toEqual([
      missing('12:5', 'weg.md', 'docs/weg.md'),
    ])
  })

  it('whose version of the page is not known, a file that is nowhere is an error, and may be near an English one', async () => {
    const alsoEnglish = { 'docs/ventiel.md': '# Valve\n' }
    expect(await judgeLinks({ text: '[a](kraan.md) [b](ventil.md)', files: DOCSET, alsoEnglish })).toEqual([
      missing('12:5', 'kraan.md', 'docs/kraan.md'),
      near('12:19', 'ventil.md', 'docs/ventil.md', 'docs/ventiel.md'),
    ])
  })
})

describe('origin and skips', () => {
  it('a link that was dead before is existing', async () => {
    const { before, after } = linkedCase({ text: '[a](weg.md)' })
    const { findings } = await judge({
      before: { ...before, ...after },
      after: linkedCase({ text: '[a](weg.md) [b](ook-weg.md)' }).after,
    })
    const origins = findings.flatMap(({ rule, origin, data }) =>
      rule === 'broken-link' ? [`${origin} ${data.url}`] : [],
    )
    expect(origins).toEqual(['existing weg.md', 'introduced ook-weg.md'])
  })

  it('a page whose body is hidden is a skip', async () => {
    const { skips } = await judge({ after: { 'docs/page.md': '---\nms.openlocfilehash: x\n[a](weg.md)\n' } })
    expect(skips.filter(({ rule }) => rule === 'broken-link')).toEqual([
      {
        rule: 'broken-link',
        path: 'docs/page.md',
        reason: 'the front matter is broken, so that the body cannot be told from it',
      },
    ])
  })

  it.each([
    [
      '[a](weg.md)',
      { '.openpublishing.redirection.json': '{"redirections": [' },
      'the redirection file .openpublishing.redirection.json cannot be read',
    ],
    [
      '[a](samples/weg.cs)',
      { '.openpublishing.publish.config.json': '{"dependent_repositories": [{"path_to_root": "docs/samples"}]}' },
      'the target lies in a dependent repository',
    ],
    [
      '[!code-js[a](weg.js)]',
      {},
      'images and snippets may come from English, but no English source is given (`source`)',
    ],
  ])('%j beside %j is a skip', async (text, files, reason) => {
    const { skips } = await judge(linkedCase({ text, files }))
    expect(skips).toContainEqual({ rule: 'broken-link', path: 'docs/page.md', reason })
  })

  it('addresses on the web are none', async () => {
    const { skips } = await judge(linkedCase({ text: '[a](https://example.com) [b](/pompen) [c](#tab/a)' }))
    expect(skips.filter(({ rule }) => rule === 'broken-link')).toEqual([])
  })

  it('links in Markdown within the values of a YAML page are judged as its others', async () => {
    const page = localizedLanding({ body: 'summary: "Zie [a](weg.md)"\nurl: fort.md\n' })
    const { findings } = await judge({ after: { 'docs/index.yml': page } })
    expect(
      findings.map(({ rule, place, data }) => `${place.start.line}:${place.start.column} ${rule} ${data.target}`),
    ).toEqual(['10:19 broken-link docs/weg.md', '11:6 broken-link docs/fort.md'])
  })
})
