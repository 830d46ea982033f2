import { execFileSync } from 'node:child_process'

const MIB = 1024 * 1024

/** Work for which 100,000 objects live at a time and a million come after them; what it took of the memory for new objects is `largest`. */
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
`

/** Tells what a thread that begins after the work has of it. */
const IN_THREAD = `
  import { Worker } from 'node:worker_threads'
  ${WORK}
  const tell = "const { getHeapSpaceStatistics } = require('node:v8');" +
    "require('node:worker_threads').parentPort.postMessage(" +
    "getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size)"
  const limits = { maxYoungGenerationSizeMb: 32 }
  new Worker(tell, { eval: true, execArgv: [], resourceLimits: limits }).on('message', console.log)
`

const told = (script: string, how: 'tuned' | 'as it is'): number =>
  Number(
    execFileSync(process.execPath, [
      '--input-type=module',
      '--disable-warning=ExperimentalWarning',
      '--eval',
      script,
      new URL('../../src/edges/engine.ts', import.meta.url).href,
      how,
    ]),
  )

it('lets the memory for new objects grow to what is enough, and no more', () => {
  const work = `${WORK}\nconsole.log(largest)`
  const tuned = told(work, 'tuned')
  // what is collected later than it is let go comes on top
  expect(tuned).toBeLessThan(32 * MIB)
  expect(told(work, 'as it is')).toBeGreaterThan(1.2 * tuned)
})

it('gives other threads enough to begin with, for they grow no more', () => {
  expect(told(IN_THREAD, 'tuned')).toBeGreaterThanOrEqual(8 * MIB)
})
