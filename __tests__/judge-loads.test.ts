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

it('fails where a confirmation fails, after all was read', async () => {
  let read = 0
  const judge = async () => {
    read += 1
    return { confirmed: read === 1 ? Promise.reject(new Error('no confirmation')) : Promise.resolve(verdict([])) }
  }
  await expect(judgeLoads(pages, source, judge)).rejects.toThrow('no confirmation')
  expect(read).toBe(4)
})
