import { type BodyKey, type BodyStore, storingBodies } from '../src/body-store.ts'
import { check } from '../src/check.ts'
import { readExactly } from '../src/parse/exact.ts'
import { exactReader } from '../src/parse/page-reader.ts'
import { DEFAULT_SETTINGS } from '../src/settings.ts'
import { localizedPage } from './support/fixture-pages.ts'
import { blobId, memoryRepository } from './support/memory-repository.ts'
import { bodyOf, pageOf } from './support/read-text.ts'

const shown = ({ reader, kind, id }: BodyKey): string => `${reader} ${kind} ${id}`

function memoryStore() {
  const bodies = new Map<string, ReturnType<typeof readExactly>>()
  const store: BodyStore = {
    read: async (key) => (bodies.has(shown(key)) ? bodies.get(shown(key)) : 'missing'),
    write: async (key, body) => {
      bodies.set(shown(key), body)
    },
  }
  return { store, bodies }
}

it('gives what is stored, and stores what is not', async () => {
  const { store, bodies } = memoryStore()
  const page = { ...pageOf('# Een\n'), id: 'a'.repeat(40) }
  const reader = storingBodies(exactReader(), store, 'exact')
  expect(await reader.bodyOf(page)).toEqual(readExactly(page))
  expect([...bodies.keys()]).toEqual([`exact markdown ${page.id}`])
  bodies.set(`exact markdown ${page.id}`, bodyOf('# Twee\n'))
  expect((await reader.bodyOf(page))?.names).toEqual(new Set(['twee']))
})

it('keeps what the readers read apart, so that findings come from the exact one', async () => {
  const text = localizedPage({ body: '# Geen anker\n' })
  const [base, head] = ['b'.repeat(40), 'c'.repeat(40)]
  const localized = memoryRepository({ [base]: {}, [head]: { 'docs/a.md': text } })
  const { store, bodies } = memoryStore()
  const input = { localized, base, head, settings: DEFAULT_SETTINGS, today: '2026-01-01', bodies: store }
  const rulesOf = async () => (await check(input)).findings.map(({ rule }) => rule)
  expect(await rulesOf()).toContain('missing-heading-anchor')
  expect([...bodies.keys()].sort()).toEqual([`exact markdown ${blobId(text)}`, `quick markdown ${blobId(text)}`])
  // what the quick one would have found alone
  bodies.set(`exact markdown ${blobId(text)}`, bodyOf('# <a name="x"></a>Anker\n'))
  expect(await rulesOf()).not.toContain('missing-heading-anchor')
})
