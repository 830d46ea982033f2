import { patienceFor, patiently } from '../../../src/edges/reporting/patience.ts'

const failure = (status: number | undefined, headers: Record<string, string> = {}) =>
  Object.assign(new Error('no'), { status, response: { headers } })

/** How often work that fails so was tried, and whether it got there. */
async function tried(failures: readonly Error[], milliseconds = 5_000): Promise<{ tries: number; isDone: boolean }> {
  let tries = 0
  const attempts: number[] = []
  const isDone = await patiently(patienceFor(milliseconds), async (attempt) => {
    attempts.push(attempt)
    const error = failures[tries]
    tries += 1
    if (error !== undefined) throw error
    return true
  }).catch(() => false)
  expect(attempts).toEqual(attempts.map((_, at) => at))
  return { tries, isDone }
}

it('tries again after a failure of the server', async () => {
  expect(await tried([failure(502)])).toEqual({ tries: 2, isDone: true })
})

it.each([[403], [429]])('waits as long as a %i says', async (status) => {
  const started = performance.now()
  expect(await tried([failure(status, { 'retry-after': '1' })])).toEqual({ tries: 2, isDone: true })
  expect(performance.now() - started).toBeGreaterThanOrEqual(990)
})

it.each([
  ['a missing permission', failure(403)],
  ['a limit that ends much later', failure(429, { 'retry-after': '3600' })],
  ['a limit with a time that is none', failure(429, { 'retry-after': 'soon' })],
  ['what it refuses', failure(422)],
  ['a fault of our own', failure(undefined)],
])('does not try again after %s', async (_, error) => {
  expect(await tried([error, error])).toEqual({ tries: 1, isDone: false })
})

it('gives up where no time is left, and at the latest after four tries', async () => {
  const error = failure(500)
  expect(await tried([error, error, error, error, error], 600)).toEqual({ tries: 2, isDone: false })
  expect(await tried([error, error, error, error, error], 20_000)).toEqual({ tries: 4, isDone: false })
})
