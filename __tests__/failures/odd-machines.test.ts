import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openKnownAddresses } from '../../src/edges/external-links/known-addresses.ts'
import { localizedPage } from '../support/fixture-pages.ts'
import { makeRepository } from '../support/git-fixture.ts'
import { checkOut, hostPullRequest } from '../support/pull-request.ts'
import { runCommand } from '../support/run-command.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

async function temporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'handback-check-test-'))
  cleanups.push(() => rm(folder, { recursive: true }))
  return folder
}

describe('a shallow clone without the base', () => {
  it('cannot be checked where its remote is gone, and says what to fetch', async () => {
    const hosted = await hostPullRequest()
    const clone = await checkOut(hosted, hosted.merge)
    cleanups.push(() => clone.remove())
    await hosted.origin.remove()
    for (const base of [hosted.base, 'main']) {
      const { code, out, err } = await runCommand(['--repo', clone.directory, '--base', base])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain('git fetch')
    }
  })
})

describe('two runs at once on one cache of links', () => {
  const NOW = Date.parse('2026-02-01T12:00:00Z')
  const address = (run: number): string => `https://${run}.example.com/`

  it('leave a whole file, of the one that was last, and nothing beside it', async () => {
    const folder = await temporary()
    const path = join(folder, 'links.json')
    const runs = await Promise.all(Array.from({ length: 8 }, () => openKnownAddresses(path, NOW)))
    for (const [index, run] of runs.entries()) run.add(address(index))
    expect((await Promise.all(runs.map((run) => run.close()))).flat()).toEqual([])
    expect(await readdir(folder)).toEqual(['links.json'])
    const { alive } = JSON.parse(await readFile(path, 'utf8'))
    expect(Object.keys(alive)).toHaveLength(1)
    const next = await openKnownAddresses(path, NOW)
    expect(runs.filter((_, index) => next.isAlive(address(index)))).toHaveLength(1)
    expect(await next.close()).toEqual([])
  })
})

describe('clocks that are wrong', () => {
  const checked = async (committed: string, handedOff: string) => {
    const repository = await makeRepository([
      { date: '2021-03-01T00:00:00Z', files: { 'docs/a.md': localizedPage({ date: '02/01/2021' }) } },
      { date: committed, files: { 'docs/a.md': localizedPage({ date: handedOff, id: '"42000"' }) } },
    ])
    cleanups.push(() => repository.remove())
    const argv = ['--repo', repository.directory, '--base', repository.commits[0] ?? '', '--format', 'json']
    const { code, out } = await runCommand(argv)
    return { code, rules: JSON.parse(out).findings.map(({ rule }: { rule: string }) => rule) }
  }

  it('do not make a commit from the future vouch for a handback from the future', async () => {
    expect(await checked('2099-01-02T00:00:00Z', '01/01/2099')).toEqual({ code: 1, rules: ['future-handoff-date'] })
  })

  it.each([
    ['2099-01-02T00:00:00Z', '02/02/2021'],
    // its parent is of a month later
    ['2021-02-03T00:00:00Z', '02/02/2021'],
  ])('let a right handback of a commit of %s be', async (committed, handedOff) => {
    expect(await checked(committed, handedOff)).toEqual({ code: 0, rules: [] })
  })
})

it('a remote that is gone stops no check of what is at hand', async () => {
  const hosted = await hostPullRequest()
  const clone = await checkOut(hosted, hosted.merge, 0)
  cleanups.push(() => clone.remove())
  await hosted.origin.remove()
  expect(await clone.git(['remote', 'get-url', 'origin'])).toBe(pathToFileURL(hosted.origin.directory).href)
  const argv = ['--repo', clone.directory, '--base', hosted.base, '--head', hosted.merge]
  expect((await runCommand(argv)).code).toBe(1)
})
