import { fetchFrom, fetchObjects, lookUp, prepareFetching } from '../../src/edges/fetching.ts'
import { type GitFixture, makeRepository } from '../support/git-fixture.ts'
import { type GitServer, serveRepository } from '../support/git-server.ts'

const TOKEN = 'the-secret-token'
const basic = (token: string): string => `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`

let origin: GitFixture
let server: GitServer
const clones: GitFixture[] = []
beforeAll(async () => {
  origin = await makeRepository([{ files: { 'a.md': 'one' } }, { files: { 'a.md': 'two' } }], { bare: true })
  await origin.git(['config', 'uploadpack.allowAnySHA1InWant', 'true'])
  await origin.git(['config', 'uploadpack.allowFilter', 'true'])
  server = await serveRepository(origin.directory, TOKEN)
})
afterAll(async () => {
  await server.close()
  for (const { remove } of [origin, ...clones]) await remove()
})

async function emptyClone(): Promise<GitFixture> {
  const clone = await makeRepository([])
  clones.push(clone)
  await clone.git(['remote', 'add', 'origin', `${server.url}/octo/docs`])
  return clone
}

const newest = (): string => origin.commits[1] ?? ''

it.each([
  ['nothing', undefined],
  ['the same token', TOKEN],
  ['another token', 'an-older-token'],
])('fetches with the token where a checkout left %s in the clone', async (_, left) => {
  const clone = await emptyClone()
  if (left !== undefined)
    await clone.git(['config', `http.${server.url}/.extraheader`, `AUTHORIZATION: ${basic(left)}`])
  const fetching = prepareFetching(clone.directory, `${server.url}/`, TOKEN)
  expect(await fetchFrom(fetching, [newest()], ['--depth=1'])).toBeUndefined()
  expect(await clone.git(['cat-file', '-t', newest()])).toBe('commit')
  expect(server.asked.at(-1)).toEqual([basic(TOKEN)])
})

it('fetches with what a checkout left where no token is given', async () => {
  const clone = await emptyClone()
  await clone.git(['config', `http.${server.url}/.extraheader`, `AUTHORIZATION: ${basic(TOKEN)}`])
  expect(await fetchFrom(prepareFetching(clone.directory, server.url, ''), [newest()], [])).toBeUndefined()
})

it('leaves settings that the workflow gives by environment in force', () => {
  const given = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'http.proxy', GIT_CONFIG_VALUE_0: '' }
  Object.assign(process.env, given)
  try {
    const { env } = prepareFetching('.', 'https://github.example', TOKEN)
    expect(env).toMatchObject({
      GIT_CONFIG_COUNT: '3',
      GIT_CONFIG_VALUE_1: '',
      GIT_CONFIG_VALUE_2: `AUTHORIZATION: ${basic(TOKEN)}`,
    })
    expect(env).not.toHaveProperty('GIT_CONFIG_KEY_0')
  } finally {
    for (const name of Object.keys(given)) delete process.env[name]
  }
})

it('looks a ref up, and tells none from no answer', async () => {
  const clone = await emptyClone()
  const fetching = prepareFetching(clone.directory, server.url, TOKEN)
  expect(await lookUp(fetching, 'refs/heads/main')).toEqual({ id: newest() })
  expect(await lookUp(fetching, 'refs/heads/none')).toEqual({ id: undefined })
  const refused = await lookUp(prepareFetching(clone.directory, server.url, 'wrong-token'), 'refs/heads/main')
  expect(refused).toEqual({ refused: expect.not.stringContaining('wrong-token') })
})

it('fetches contents alone, in one request, though the clone holds the commits that lead to them', async () => {
  const clone = await emptyClone()
  await clone.git(['config', 'remote.origin.promisor', 'true'])
  await clone.git(['config', 'remote.origin.partialclonefilter', 'blob:none'])
  const fetching = prepareFetching(clone.directory, server.url, TOKEN)
  expect(await fetchFrom(fetching, [newest()], [])).toBeUndefined()
  const blobs = (await origin.git(['rev-parse', ...origin.commits.map((commit) => `${commit}:a.md`)])).split('\n')
  const held = async (): Promise<string[]> =>
    (await clone.git(['cat-file', '--batch-check=%(objectname)', '--batch-all-objects'])).split('\n')
  expect(await held()).not.toContain(blobs[0])
  const before = server.asked.length
  expect(await fetchObjects(fetching, blobs)).toBeUndefined()
  // one to agree on the protocol, one for all of them
  expect(server.asked.length - before).toBeLessThanOrEqual(2)
  expect(await held()).toEqual(expect.arrayContaining(blobs))
})

it.each(['--upload-pack=touch pwned', '-x'])('never takes %j for an option', async (name) => {
  const clone = await emptyClone()
  const refused = await fetchFrom(prepareFetching(clone.directory, server.url, TOKEN), [name], [])
  expect(refused).toMatch(/invalid refspec|couldn't find remote ref/)
})
