import { execFileSync } from 'node:child_process'

const MIB = 1024 * 1024

/** What becomes of the memory for new objects where 100,000 live at a time and a million come after them. */
const WORK = `
  import { getHeapSpaceStatistics } from 'node:v8'
  const newSpace = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size
  const { tuneEngine } = await import(process.argv[1])
  if (process.argv[2] === 'tuned') tuneEngine()
  const kept = []
  let largest = 0
  for (let round = 0; round < 100; round += 1) {
    for (let index = 0; index < 10000; index += 1) kept.push({ index, list: [index] })
    if (kept.length > 100000) kept.splice(0, 50000)
    await new Promise((resolve) => setImmediate(resolve))
    largest = Math.max(largest, newSpace())
  }
  console.log(largest)
`

const largest = (how: string): number =>
  Number(
    execFileSync(process.execPath, [
      '--input-type=module',
      '--disable-warning=ExperimentalWarning',
      '--eval',
      WORK,
      new URL('../../src/edges/engine.ts', import.meta.url).href,
      how,
    ]),
  )

it('lets the memory for new objects grow to what is enough, and no more', () => {
  const tuned = largest('tuned')
  // what is collected later than it is let go comes on top
  expect(tuned).toBeLessThan(32 * MIB)
  expect(largest('as it is')).toBeGreaterThan(1.2 * tuned)
})
