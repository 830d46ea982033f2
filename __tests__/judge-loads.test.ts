import { judgeLoads } from '../src/judge-loads.ts'
import type { VersionsJudged } from '../src/judge-versions.ts'
import type { SelectedChange } from '../src/select-pages.ts'
import { localizedPage } from './support/fixture-pages.ts'
import { blobId, memoryRepository } from './support/memory-repository.ts'

const HEAD = 'c'.repeat(40)
const texts = Object.fromEntries(
  Array.from({ length: 100 }, (_, index) => [
    `docs/${index}.md`,
    localizedPage({ id: `"${index}"`, body: `# <a name="x"></a>X\n\n${'Tekst. '.repeat(index)}\n` }),
  ]),
)
const pages = Object.entries(texts).map(
  ([path, text]): SelectedChange => ({ status: 'added', path, id: blobId(text), bytes: text.length }),
)
const source = {
  localized: memoryRepository({ [HEAD]: texts }),
  head: HEAD,
  archive: { why: 'not asked' },
  wanted: new Set<never>(),
}
const verdict = (unproven: readonly string[]): VersionsJudged => ({
  ...{ findings: [], skips: [], refused: [], againstSource: 0 },
  unproven,
})

it('judges every page once, the heaviest first', async () => {
  const portions: (readonly string[])[] = []
  const judged = await judgeLoads(pages, source, async (versions) => {
    const paths = versions.map(({ page }) => page.path)
    portions.push(paths)
    return { confirmed: Promise.resolve(verdict(paths)) }
  })
  const byWeight = pages.toSorted((a, b) => b.bytes - a.bytes).map(({ path }) => path)
  expect(portions.map(({ length }) => length)).toEqual([32, 32, 32, 4])
  expect(portions.flat()).toEqual(byWeight)
  expect(judged.flatMap(({ unproven }) => unproven).sort()).toEqual(Object.keys(texts).sort())
})

it('reads on while a portion waits to be confirmed', async () => {
  let read = 0
  const confirm: (() => void)[] = []
  const all = judgeLoads(pages, source, async (versions) => {
    read += 1
    // the first is confirmed when the last was read
    const confirmed = new Promise<VersionsJudged>((resolve) => {
      confirm.push(() => resolve(verdict(versions.map(({ page }) => page.path))))
    })
    if (read === 4) for (const one of confirm.toReversed()) one()
    return { confirmed }
  })
  expect((await all).flatMap(({ unproven }) => unproven)).toHaveLength(100)
  expect(read).toBe(4)
})

it('judges the next load while one is confirmed', async () => {
  const text = localizedPage()
  const paths = Array.from({ length: 1_100 }, (_, index) => `docs/${index}.md`)
  const many = memoryRepository({ [HEAD]: Object.fromEntries(paths.map((path) => [path, text])) })
  const changes = paths.map((path): SelectedChange => ({ status: 'added', path, id: blobId(text), bytes: text.length }))
  let judged = 0
  const waiting: (() => void)[] = []
  const all = await judgeLoads(changes, { ...source, localized: many }, async (versions) => {
    judged += versions.length
    // a load is of 512 pages
    if (judged > 512) for (const one of waiting.splice(0)) one()
    const isFirst = judged <= 512
    const confirmed = isFirst ? new Promise<void>((resolve) => waiting.push(resolve)) : Promise.resolve()
    return { confirmed: confirmed.then(() => verdict(versions.map(({ page }) => page.path))) }
  })
  expect(all.flatMap(({ unproven }) => unproven).sort()).toEqual(paths.toSorted())
})

it('fails where a confirmation fails, after all was read', async () => {
  let read = 0
  const judge = async () => {
    read += 1
    return { confirmed: read === 1 ? Promise.reject(new Error('no confirmation')) : Promise.resolve(verdict([])) }
  }
  await expect(judgeLoads(pages, source, judge)).rejects.toThrow('no confirmation')
  expect(read).toBe(4)
})
