import { factsWanted } from '../src/apply-rules.ts'
import { openWorld } from '../src/facts/world.ts'
import type { Setting } from '../src/gather-facts.ts'
import { judgeVersions } from '../src/judge-versions.ts'
import { readPage } from '../src/parse/page.ts'
import { exactReader, type PageReader } from '../src/parse/page-reader.ts'
import { RULES } from '../src/rules/index.ts'
import { DEFAULT_SETTINGS } from '../src/settings.ts'
import { localizedPage } from './support/fixture-pages.ts'
import { memoryRepository } from './support/memory-repository.ts'

const HEAD = 'e'.repeat(40)
const PAGE = 'docs/page.md'

/** Loses every anchor. */
function forgetful(): PageReader {
  const exact = exactReader()
  return {
    ...exact,
    bodyOf: async (page) => {
      const body = await exact.bodyOf(page)
      return body && { ...body, headings: body.headings.map((heading) => ({ ...heading, anchors: [] })) }
    },
  }
}

it('takes only findings that the exact reader confirms', async () => {
  const text = localizedPage()
  const repository = memoryRepository({ [HEAD]: { [PAGE]: text } })
  const world = await openWorld(repository, HEAD, { why: 'not asked' }, DEFAULT_SETTINGS, forgetful())
  const now: Setting = {
    ...world,
    localeOf: () => ({ state: 'known', value: 'nl-NL' }),
    latestHandoff: '2026-02-01',
    wanted: factsWanted(RULES, DEFAULT_SETTINGS),
  }
  const versions = [{ page: readPage(PAGE, 'a', new TextEncoder().encode(text)) }]
  const rulesOf = async (again: Setting | undefined): Promise<readonly string[]> =>
    (await (await judgeVersions(versions, now, again, RULES, DEFAULT_SETTINGS)).confirmed).findings.map(
      ({ rule }) => rule,
    )
  expect(await rulesOf(undefined)).toEqual(['missing-heading-anchor'])
  expect(await rulesOf({ ...now, reader: exactReader() })).toEqual([])
})
