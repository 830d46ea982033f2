import { englishTargets } from '../../src/facts/english-targets.ts'
import type { Link } from '../../src/model.ts'
import { cpuTime } from '../support/cpu-time.ts'
import { bodyOf, pageOf } from '../support/read-text.ts'

const linkAt = (offset: number, url: string): Link => {
  const point = { line: 1, column: offset + 1, offset }
  return { kind: 'link', url, place: { start: point, end: point } }
}
const pageWith = (links: readonly Link[], from: 'spans' | 'source') => ({
  page: pageOf('x\n'),
  body: { ...bodyOf('x\n'), links },
  englishLinks: { state: 'known', value: { from, links, damagedLinks: [] } } as const,
})

it('holds what the English file has for known, and nothing of what both halves share', () => {
  const link = linkAt(3, 'a.md')
  const { inEnglish } = englishTargets()
  expect(inEnglish(pageWith([link], 'source'), link)).toEqual({ inEnglish: true })
  const page = pageWith([link], 'spans')
  expect(inEnglish(page, link)).toEqual({})
  // of the translation alone
  expect(inEnglish(page, linkAt(9, 'a.md'))).toEqual({ inEnglish: true })
  expect(inEnglish(page, linkAt(9, 'b.md'))).toEqual({ inEnglish: false })
})

it('takes linear time on a page of links that both halves share', () => {
  const links = Array.from({ length: 100_000 }, (_, index) => linkAt(index * 10, `${index}.md`))
  const page = pageWith(links, 'spans')
  const { inEnglish } = englishTargets()
  const started = cpuTime()
  for (const link of links) expect(inEnglish(page, link).inEnglish).toBeUndefined()
  expect(cpuTime() - started).toBeLessThan(4_000)
})
