import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { feed, feedMany } from '../../scripts/fuzz/feed.ts'
import { TARGETS } from '../../scripts/fuzz/targets.ts'
import { seededRandom } from '../../scripts/plant/random.ts'
import { parseBaseline } from '../../src/baseline-file.ts'
import { readPart } from '../../src/report/part.ts'
import { readJson } from '../../src/report/read-json.ts'
import { RULES } from '../../src/rules/index.ts'
import { parseSettings } from '../../src/settings/file.ts'

/** Inputs that are odd to a target, and those under which something once did not hold. */
const REGRESSIONS: readonly { readonly target: string; readonly input: string }[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'regressions.json'), 'utf8'),
)

const INPUTS = 120

it('begins with seeds that are right', () => {
  const ids = new Set(RULES.map(({ id }) => id))
  const seed = (target: string): string => TARGETS.find(({ name }) => name === target)?.seeds[0] ?? ''
  expect(readJson(seed('report'), ids)).toHaveProperty('report')
  expect(readPart(seed('part'), ids)).toHaveProperty('part')
  expect(parseBaseline(seed('baseline'))).toHaveProperty('records')
  expect(parseSettings(seed('settings'), 'a.yml', [...ids])).toHaveProperty('settings')
})

it('finds out what throws', async () => {
  const run = (input: string): void => {
    if (input.includes('[')) throw new Error('a bracket')
  }
  const { failures } = await feedMany({ name: 'a', seeds: ['b'], run }, seededRandom('a'), (fed) => fed === 200)
  expect(failures[0]).toMatchObject({ target: 'a', why: expect.stringContaining('a bracket') })
})

it.each(TARGETS)('$name holds of inputs of all kinds', async (target) => {
  const { failures } = await feedMany(target, seededRandom(`suite ${target.name}`), (fed) => fed === INPUTS)
  expect(failures).toEqual([])
})

it.each(REGRESSIONS)('$target holds of what may be odd to it (%#)', async ({ target, input }) => {
  const found = TARGETS.filter(({ name }) => name === target)
  expect(found).toHaveLength(1)
  for (const one of found) expect(await feed(one, input)).toBeUndefined()
})
