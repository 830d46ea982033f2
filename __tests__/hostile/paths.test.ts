import { check } from '../../src/check.ts'
import { openGitRepository } from '../../src/edges/git-repository.ts'
import { DEFAULT_SETTINGS } from '../../src/settings.ts'
import { cpuTime } from '../support/cpu-time.ts'
import { localizedPage } from '../support/fixture-pages.ts'
import { makeRepository } from '../support/git-fixture.ts'
import { judge, linesOf } from '../support/judge.ts'

const linked = (targets: readonly string[]): string =>
  localizedPage({ body: `# <a name="a"></a>A\n\n${targets.map((target) => `[a](<${target}>)\n`).join('\n')}` })

describe('a link', () => {
  it.each([
    '../../../../etc/passwd.md',
    '..\\..\\..\\etc\\passwd.md',
    '%2e%2e/%2e%2e/%2e%2e/etc/passwd.md',
    '%2E%2E%5c%2e%2e%5c..%2f..%2fetc.md',
    '.git/config',
    '.git/HEAD.md',
    'CON',
    'NUL.md',
    './a.md:stream',
    'a%00.md',
    '%',
    '-x.md',
    '--output=x.md',
    `${'a/'.repeat(5000)}b.md`,
    `${'../'.repeat(5000)}b.md`,
  ])('to %j leads nowhere and is found', async (target) => {
    const report = await judge({ after: { 'docs/a.md': linked([target]) }, settings: { locale: 'nl-NL' } })
    expect(report.findings.map(({ rule }) => rule)).toEqual(['broken-link'])
  })

  it.each([
    '/etc/passwd',
    'file:///etc/passwd',
    '//attacker.example/a.md',
    'C:\\a.md',
    'javascript:alert(1)',
    'data:,a',
  ])('to %j is none into the repository', async (target) => {
    const report = await judge({ after: { 'docs/a.md': linked([target]) }, settings: { locale: 'nl-NL' } })
    expect(linesOf(report)).toEqual([])
  })

  it('over redirections that go round is judged by the first of them', async () => {
    const redirections = Array.from({ length: 300 }, (_, at) => ({
      source_path_from_root: `/docs/r${at}.md`,
      redirect_url: `/docs/r${(at + 1) % 300}`,
    }))
    const started = cpuTime()
    const report = await judge({
      before: { '.openpublishing.redirection.json': JSON.stringify({ redirections }) },
      after: { 'docs/a.md': linked(['r0.md', 'r299.md', 'gone.md']) },
      settings: { locale: 'nl-NL' },
    })
    expect(linesOf(report).map((line) => line.split(' ')[0])).toEqual(['docs/a.md:16:6'])
    expect(cpuTime() - started).toBeLessThan(5000)
  })

  it('into includes that go round ends', async () => {
    const include = (to: string): string => localizedPage({ id: null, body: `[!INCLUDE [a](${to})]\n` })
    const report = await judge({
      before: { 'docs/b.md': include('c.md'), 'docs/c.md': include('b.md') },
      after: { 'docs/a.md': linked(['b.md#gone']) },
      settings: { locale: 'nl-NL' },
    })
    expect(report.pages.checked).toBe(1)
  })
})

describe('a repository', () => {
  const files = {
    'docs/Page.md': localizedPage({ locale: 'fr-FR' }),
    'docs/page.md': localizedPage({ locale: 'fr-FR', id: '"41008"' }),
    'docs/a\nb.md': localizedPage({ locale: 'fr-FR', id: '"41009"' }),
    'docs/--help.md': localizedPage({ locale: 'fr-FR', id: '"41010"' }),
    'docs/%2e%2e/con.md': localizedPage({ locale: 'fr-FR', id: '"41011"' }),
    'docs/:(top)x.md': localizedPage({ locale: 'fr-FR', id: '"41012"' }),
    'docs/*.md': localizedPage({ locale: 'fr-FR', id: '"41013"' }),
    'docs/lfs.md': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`,
  }

  it('with paths of all kinds, links out of the tree and submodules has each page judged, and nothing else', async () => {
    const fixture = await makeRepository([
      { files: { 'README.md': 'a\n' } },
      {
        files,
        symlinks: { 'docs/link.md': '/etc/passwd', 'docs/up.md': '../../../etc/passwd', 'docs/self.md': 'self.md' },
        submodules: { 'docs/module.md': 'a'.repeat(40) },
      },
    ])
    try {
      const [base = '', head = ''] = fixture.commits
      const localized = await openGitRepository(fixture.directory)
      const settings = { ...DEFAULT_SETTINGS, locale: 'nl-NL' }
      const report = await check({ localized, base, head, settings, today: '2026-02-01' })
      const wrong = report.findings.filter(({ rule }) => rule === 'wrong-locale').map(({ path }) => path)
      expect(wrong.sort()).toEqual(
        Object.keys(files)
          .filter((path) => path !== 'docs/lfs.md')
          .sort(),
      )
      expect(report.findings.filter(({ path }) => !(path in files))).toEqual([])
    } finally {
      await fixture.remove()
    }
  })
})
