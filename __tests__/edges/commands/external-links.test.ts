import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JsonReport } from '../../../src/report/json.ts'
import { localizedPage } from '../../support/fixture-pages.ts'
import { makeRepository } from '../../support/git-fixture.ts'
import { runCommand } from '../../support/run-command.ts'
import { serveWeb } from '../../support/web-server.ts'

const cleanups: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

/** A clone whose head adds a link to a server of this machine, and to an address that the cache says is alive. */
async function linked(settings?: string) {
  const server = await serveWeb((_, response) => response.writeHead(404).end())
  cleanups.push(() => server.close())
  const address = `http://127.0.0.1:${server.port}/weg`
  const body = (text: string): string => localizedPage({ body: `# <a name="pumps"></a>Pompen\n\n${text}\n` })
  const localized = await makeRepository([
    {
      files: {
        'docs/pumps.md': body('Pompen.'),
        ...(settings === undefined ? {} : { '.github/handback-check.yml': settings }),
      },
    },
    { files: { 'docs/pumps.md': body(`Pompen. [a](${address}) [b](https://pompen.zz/)`) } },
  ])
  cleanups.push(() => localized.remove())
  const folder = await mkdtemp(join(tmpdir(), 'handback-check-test-'))
  cleanups.push(() => rm(folder, { recursive: true }))
  const cache = join(folder, 'cache.json')
  const alive = { 'https://pompen.zz/': new Date(Date.now() - 1000).toISOString() }
  await writeFile(cache, JSON.stringify({ format: 'handback-check external links 1', alive }))
  return { server, argv: ['--repo', localized.directory, '--base', 'HEAD~1', '--format', 'json'], cache }
}

const ofThisRule = (out: string): readonly string[] =>
  (JSON.parse(out) as JsonReport).skips.flatMap(({ rules, reason }) =>
    rules.includes('dead-external-link') ? [reason] : [],
  )

it('asks nothing unless it is told to', async () => {
  const { server, argv, cache } = await linked()
  const { out } = await runCommand([...argv, '--external-cache', cache])
  expect(ofThisRule(out)).toEqual([])
  expect(server.seen).toEqual([])
})

it.each([
  ['by an option', undefined, ['--external-links', 'changed']],
  ['by the settings of the base', 'external-links: all\n', []],
])('asks no address of this machine, told to %s', async (_, settings, option) => {
  const { server, argv, cache } = await linked(settings)
  const { out } = await runCommand([...argv, ...option, '--external-cache', cache])
  expect(ofThisRule(out)).toEqual([`of some links to \`127.0.0.1:${server.port}\`: the address is not a public one`])
  expect(JSON.parse(out).remarks).toEqual([])
  expect(server.seen).toEqual([])
})

it('leaves a file alone that is no cache, and says so', async () => {
  const { argv, cache } = await linked('external-links: changed\nexternal-links-ignore: [pompen.zz]\n')
  await writeFile(cache, '{"mine": true}')
  const { out } = await runCommand([...argv, '--external-cache', cache])
  expect(JSON.parse(out).remarks).toEqual([expect.stringMatching(/^The external cache was neither read nor written/)])
  expect(await readFile(cache, 'utf8')).toBe('{"mine": true}')
})

it('refuses another word', async () => {
  const { argv } = await linked()
  const { code, err } = await runCommand([...argv, '--external-links', 'on'])
  expect(code).toBe(2)
  expect(err).toContain('Unexpected `external-links` `on`, expected `off`, `changed` or `all`')
})
