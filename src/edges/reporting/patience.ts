import { setTimeout as sleep } from 'node:timers/promises'

/** How long something may take, all tries together. */
export interface Patience {
  readonly signal: AbortSignal
  /** Milliseconds as of `performance.now()`. */
  readonly ends: number
}

export const patienceFor = (milliseconds: number): Patience => ({
  signal: AbortSignal.timeout(milliseconds),
  ends: performance.now() + milliseconds,
})

/** Milliseconds before each further try where the server does not say how long to wait. */
const PAUSES = [500, 2_000, 5_000]

/**
 * Tries again where the server failed for a while: no connection, 5xx, or a limit that says when it ends. `attempt` counts from 0, so that
 * what may have been done in spite of its answer is looked up first.
 * @throws what the last try threw.
 */
export async function patiently<T>({ signal, ends }: Patience, work: (attempt: number) => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work(attempt)
    } catch (error) {
      const pause = pauseAfter(error, attempt)
      if (pause === undefined || signal.aborted || performance.now() + pause >= ends) throw error
      await sleep(pause)
    }
  }
}

function pauseAfter(error: unknown, attempt: number): number | undefined {
  const pause = PAUSES[attempt]
  const { status, response } = error as Failure
  if (pause === undefined || status === undefined) return undefined
  const seconds = Number(response?.headers?.['retry-after'] ?? Number.NaN)
  if (status === 429 || status === 403) return seconds >= 0 ? seconds * 1000 : undefined
  return status >= 500 ? Math.max(pause, seconds >= 0 ? seconds * 1000 : 0) : undefined
}

/** What Octokit throws, of which nothing is certain. */
export interface Failure {
  readonly status?: number
  readonly message?: string
  readonly response?: { readonly headers?: Readonly<Record<string, string | number | undefined>> }
}
