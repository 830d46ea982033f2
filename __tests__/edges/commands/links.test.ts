import { englishPage, localizedPage } from '../../support/fixture-pages.ts'
import { type CommitSpec, type GitFixture, makeRepository } from '../../support/git-fixture.ts'
import { runCommand } from '../../support/run-command.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

async function made(specs: readonly CommitSpec[]): Promise<GitFixture> {
  const fixture = await makeRepository(specs)
  cleanups.push(() => fixture.remove())
  return fixture
}

const ENGLISH = englishPage('# Pumps\n\n[a](taps.md#the-taps) [b](english.md)\n')

async function repositories() {
  const english = await made([{ files: { 'docs/pumps.md': ENGLISH, 'docs/english.md': '# English\n' } }])
  const body = [
    '# <a name="pumps"></a>Pompen',
    '',
    '[a](taps.md#the-taps) [b](english.md) [c](#pumps)',
    '[d](tapz.md) [e](https://example.com) ![f](oud.png) [g](Taps.md#de-kranen)',
    '',
  ]
  const localized = await made([
    {
      files: {
        'docs/pumps.md': localizedPage({ english: ENGLISH, commit: english.commits[0] ?? '', body: body.join('\n') }),
        'docs/taps.md': '# <a name="the-taps"></a>Kranen\n',
        'docs/broken.md': localizedPage().replace('\n---\n', '\n'),
        'docs/plain.md': 'Tekst.\n',
      },
    },
  ])
  return { english, localized }
}

describe('links', () => {
  it('shows how each link of a page resolves, and counts', async () => {
    const { english, localized } = await repositories()
    const argv = ['links', './docs/pumps.md', '--repo', localized.directory, '--source', english.directory]
    const { code, out, err } = await runCommand(argv)
    expect([code, err]).toEqual([0, ''])
    expect(out.split('\n')).toEqual([
      '12:5   ok       link   taps.md#the-taps     here (docs/taps.md); #fragment found',
      '12:27  ok       link   english.md           English, at the commit that the page names (docs/english.md)',
      '12:43  ok       link   #pumps               this page (docs/pumps.md); #fragment found',
      '13:5   broken   link   tapz.md              nowhere; there is docs/taps.md (docs/tapz.md)',
      '13:18  skipped  link   https://example.com  address with a scheme',
      '13:44  broken   image  oud.png              nowhere (docs/oud.png)',
      '13:57  broken   link   Taps.md#de-kranen    here, in other letter case (docs/taps.md); #fragment missing',
      '',
      '3 ok, 3 broken, 1 skipped',
      '',
    ])
  })

  it('gives the same as data', async () => {
    const { localized } = await repositories()
    const { code, out } = await runCommand([
      'links',
      'docs/pumps.md',
      '--repo',
      localized.directory,
      '--format',
      'json',
    ])
    expect(code).toBe(0)
    expect(JSON.parse(out)[0]).toEqual({
      at: '12:5',
      kind: 'link',
      url: 'taps.md#the-taps',
      result: 'resolved',
      how: 'here',
      target: 'docs/taps.md',
      fragment: 'found',
    })
    expect(JSON.parse(out)[5]).toEqual({
      at: '13:44',
      kind: 'image',
      url: 'oud.png',
      result: 'cannot-tell',
      how: 'images and snippets may come from English, but no English source is given (`source`)',
    })
  })

  it('says so where there are none', async () => {
    const { localized } = await repositories()
    expect(await runCommand(['links', 'docs/plain.md', '--repo', localized.directory])).toMatchObject({
      code: 0,
      out: 'no links\n',
    })
  })

  it('cannot run without the page, or where the page cannot be read', async () => {
    const { localized } = await repositories()
    const refused = async (...argv: string[]): Promise<string> => {
      const { code, out, err } = await runCommand(['links', ...argv, '--repo', localized.directory])
      expect([code, out]).toEqual([2, ''])
      return err
    }
    expect(await refused('docs/pump.md')).toMatch(
      /^handback-check: Unexpected page `docs\/pump\.md`, expected a file that the commit [0-9a-f]{12} holds\nDid you mean `docs\/pumps\.md`\?\n$/,
    )
    expect(await refused('elsewhere/of.md')).toContain('Name it by its path from the root of the repository.')
    expect(await refused('docs/broken.md')).toContain(
      'The links of `docs/broken.md` cannot be read: the front matter is broken, so that the body cannot be told from it',
    )
    expect(await refused()).toContain('Unexpected end after `links`, expected the path of a page')
    expect(await refused('docs/plain.md', '--base', 'x')).toContain('Unexpected option `--base` for `links`')
    expect(await refused('docs/plain.md', '--format', 'markdown')).toContain('expected `text` or `json`')
    expect(await refused('docs/plain.md', 'docs/pumps.md')).toContain('Unexpected argument `docs/pumps.md`')
  })

  it('shows control characters of a target as signs', async () => {
    const localized = await made([{ files: { 'docs/a.md': '[a](<b\u001b[31m.md>)\n' } }])
    const { out } = await runCommand(['links', 'docs/a.md', '--repo', localized.directory])
    expect(out).toContain('b␛[31m.md')
    expect(out).not.toContain('\u001b')
  })
})
