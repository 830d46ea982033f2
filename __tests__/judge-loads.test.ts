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

describe('of several loads, which are of 512 pages', () => {
  const text = localizedPage()
  const paths = Array.from({ length: 1_100 }, (_, index) => `docs/${index}.md`)
  const texts = Object.fromEntries(paths.map((path, index) => [path, `${text}${index}\n`]))
  const changes = paths.map((path): SelectedChange => {
    const content = texts[path] ?? ''
    return { status: 'added', path, id: blobId(content), bytes: content.length }
  })
  const localized = memoryRepository({ [HEAD]: texts })

  it('judges the next one while one is confirmed, and no more', async () => {
    let judged = 0
    let isConfirmed = false
    const waiting: (() => void)[] = []
    const all = await judgeLoads(changes, { ...source, localized }, async (versions) => {
      judged += versions.length
      if (judged > 1_024) expect(isConfirmed).toBe(true)
      else if (judged > 512 && waiting.length > 0) {
        const confirm = waiting.splice(0)
        // long enough for the third load to be judged, were it not to wait
        setTimeout(() => {
          isConfirmed = true
          for (const one of confirm) one()
        }, 200)
      }
      const confirmed = judged <= 512 ? new Promise<void>((resolve) => waiting.push(resolve)) : Promise.resolve()
      return { confirmed: confirmed.then(() => verdict(versions.map(({ page }) => page.path))) }
    })
    expect(all.flatMap(({ unproven }) => unproven).sort()).toEqual(paths.toSorted())
  })

  it('has the next one read while one is judged', async () => {
    let reads = 0
    const read: typeof localized.read = (ids) => {
      reads += 1
      return localized.read(ids)
    }
    const seen: number[] = []
    await judgeLoads(changes, { ...source, localized: { ...localized, read } }, async () => {
      seen.push(reads)
      return { confirmed: Promise.resolve(verdict([])) }
    })
    expect([seen[0], seen.at(-1)]).toEqual([2, 3])
  })
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
