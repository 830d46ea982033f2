import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openKnownAddresses } from '../../../src/edges/external-links/known-addresses.ts'

const DAY = 86_400_000
const NOW = Date.parse('2026-02-01T12:00:00Z')
const A = 'https://a.zz/'
const B = 'https://b.zz/'
const FORMAT = 'handback-check external links 1'

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handback-check-test-'))
  path = join(folder, 'cache.json')
})
afterEach(() => rm(folder, { recursive: true }))

const written = async (alive: unknown, format = FORMAT): Promise<void> =>
  writeFile(path, JSON.stringify({ format, alive }))
const stored = async () => JSON.parse(await readFile(path, 'utf8'))

it('keeps what was alive, in folders that it makes', async () => {
  path = join(folder, 'new', 'cache.json')
  const first = await openKnownAddresses(path, NOW)
  expect(first.isAlive(A)).toBe(false)
  first.add(A)
  expect(await first.close()).toEqual([])
  expect(await stored()).toEqual({ format: FORMAT, alive: { [A]: '2026-02-01T12:00:00.000Z' } })
  expect(await readdir(join(folder, 'new'))).toEqual(['cache.json'])
  const second = await openKnownAddresses(path, NOW + 6 * DAY)
  expect([second.isAlive(A), second.isAlive(B)]).toEqual([true, false])
})

it('forgets after seven days', async () => {
  await written({ [A]: new Date(NOW - 7 * DAY - 1).toISOString(), [B]: new Date(NOW - 7 * DAY).toISOString() })
  const known = await openKnownAddresses(path, NOW)
  expect([known.isAlive(A), known.isAlive(B)]).toEqual([false, true])
  expect(await known.close()).toEqual([])
  expect(Object.keys((await stored()).alive)).toEqual([B])
})

it('writes nothing where nothing changed', async () => {
  const known = await openKnownAddresses(path, NOW)
  expect(await known.close()).toEqual([])
  expect(await readdir(folder)).toEqual([])
})

it.each(['yes', 1, null, '2026-02-02T00:00:00Z', '2026', '2026-13-45T00:00:00Z', { __proto__: null }])(
  'leaves out an address dated %j, and says so',
  async (date) => {
    await written({ [A]: date, [B]: '2026-01-31T00:00:00Z' })
    const known = await openKnownAddresses(path, NOW)
    expect([known.isAlive(A), known.isAlive(B)]).toEqual([false, true])
    expect(await known.close()).toEqual([
      'The external cache has entries without a date of the past, which do not count: 1',
    ])
  },
)

it.each(['', '{', 'null', '[]', '"x"', '{"alive":{}}', `{"format":"${FORMAT}"}`, '{"name":"mine"}'])(
  'neither reads nor overwrites a file of %j',
  async (text) => {
    await writeFile(path, text)
    const known = await openKnownAddresses(path, NOW)
    known.add(A)
    expect(await known.close()).toEqual([
      'The external cache was neither read nor written, since it is no cache of this version: remove the file or name another',
    ])
    expect(await readFile(path, 'utf8')).toBe(text)
  },
)

it('neither reads nor overwrites one that is too large, nor a folder', async () => {
  await writeFile(path, ' '.repeat(17 * 1024 * 1024))
  const large = await openKnownAddresses(path, NOW)
  expect(await large.close()).toEqual([expect.stringContaining('since it is larger than 16 MiB')])
  await rm(path)
  await mkdir(path)
  const directory = await openKnownAddresses(path, NOW)
  directory.add(A)
  expect(await directory.close()).toEqual([expect.stringContaining('since it is no file')])
})

it('keeps the newest of more than can be read again', async () => {
  const known = await openKnownAddresses(path, NOW)
  for (let n = 0; n < 2500; n += 1) known.add(`https://a.zz/${n}${'a'.repeat(4000)}`)
  expect(await known.close()).toEqual([])
  const again = await openKnownAddresses(path, NOW)
  expect(await again.close()).toEqual([])
  expect(again.isAlive(`https://a.zz/0${'a'.repeat(4000)}`)).toBe(true)
})

it('replaces a link in its place, and writes nowhere else', async () => {
  await written({ [A]: '2026-01-31T00:00:00Z' })
  const target = join(folder, 'elsewhere.json')
  await writeFile(target, await readFile(path))
  await rm(path)
  await symlink(target, path)
  const before = await readFile(target, 'utf8')
  const known = await openKnownAddresses(path, NOW)
  known.add(B)
  expect(await known.close()).toEqual([])
  expect(Object.keys((await stored()).alive)).toEqual([B, A])
  expect(await readFile(target, 'utf8')).toBe(before)
})

it('says why it could not be written', async () => {
  await writeFile(join(folder, 'file'), '')
  const known = await openKnownAddresses(join(folder, 'none', 'cache.json'), NOW)
  await writeFile(join(folder, 'none'), '')
  known.add(A)
  expect(await known.close()).toEqual(['The external cache could not be written: EEXIST'])
})
