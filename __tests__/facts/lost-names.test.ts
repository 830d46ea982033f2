import { lostNames } from '../../src/facts/lost-names.ts'
import type { LoadedPage } from '../../src/load-pages.ts'
import { exactReader } from '../../src/parse/page-reader.ts'
import { localizedPage } from '../support/fixture-pages.ts'

const changed = (before: string | Uint8Array, after: string | Uint8Array): LoadedPage => ({
  status: 'modified',
  path: 'a.md',
  id: '1'.repeat(40),
  previousId: '2'.repeat(40),
  bytes: Math.max(before.length, after.length),
  current: Buffer.from(after),
  previous: Buffer.from(before),
})

const lost = async (before: string, after: string): Promise<string[]> => [
  ...((await lostNames([changed(before, after)], exactReader())).get('a.md') ?? []),
]
const page = (body: string): string => localizedPage({ body: `${body}\n` })

it.each<[string, string, string, string[]]>([
  ['an anchor', '# <a name="a"></a>A', '# <a name="b"></a>A', ['a']],
  ['an id without quotes', '<p id=a>x</p>', 'x', ['a']],
  ['an automatic id', '# Een\n\n# Twee', '# Een', ['twee']],
  ['an automatic id, by a bullet', '- # Een', '- Een', ['een']],
  ['an automatic id of a tight heading', '#Een', 'Een', ['een']],
  ['a numbered id', '# Een\n\n# Een', '# Een', ['een-1']],
  ['an id of an underlined heading', 'Een\n===', 'Een', ['een']],
  ['nothing where text alone differs', '# <a name="a"></a>A\n\nEen.', '# <a name="a"></a>B\n\nTwee.', []],
  ['nothing where names moved', '# <a name="a"></a>A\n# <a name="b"></a>B', '<a id="b"></a>\n# <a name="a"></a>A', []],
  ['nothing in code', '```\n<a name="a"></a>\n```', '```\n```', []],
])('tells %s', async (_, before, after, names) => {
  expect(await lost(page(before), page(after))).toEqual(names)
})

it('reads UTF-16', async () => {
  const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')
  const change = changed(utf16(page('# <a name="a"></a>A')), utf16(page('# <a name="b"></a>A')))
  expect([...((await lostNames([change], exactReader())).get('a.md') ?? [])]).toEqual(['a'])
})

it('leaves pages that cannot be read now, new and moved ones', async () => {
  const broken = changed(page('# <a name="a"></a>A'), '---\ntitle: x\n# A')
  const moved: LoadedPage = {
    ...changed(page('# Een'), page('# Twee')),
    status: 'renamed',
    previousPath: 'b.md',
    previousId: '2'.repeat(40),
  }
  expect(await lostNames([broken, moved], exactReader())).toEqual(new Map())
})

it('takes linear time on pages that strangers write', async () => {
  const times: number[] = []
  for (const piece of ['name=', 'id = "', '#', '>', '-\n', 'a\n-', '<a ', '=', ' \t']) {
    const text = piece.repeat(Math.ceil(100_000 / piece.length))
    const started = performance.now()
    await lostNames([{ ...changed(text, text), path: 'a.md' }], exactReader())
    times.push(performance.now() - started)
  }
  expect(Math.max(...times)).toBeLessThan(500)
})
