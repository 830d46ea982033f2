import type { Pace } from './pacing.ts'

/** What one run may cost the servers that it asks, and its user. Times in milliseconds. */
export interface Limits extends Pace {
  /** Of one request, until its headers are there. */
  readonly timeout: number
  /** Waits before the second and each further try; as many tries more as there are waits. */
  readonly waits: readonly number[]
  /** The longest wait that a server may ask for. */
  readonly longestWait: number
  /** Requests in a row that a host does not answer in time before it is asked no more. */
  readonly timeouts: number
  /** Of all asking together. */
  readonly time: number
  /** Of all asking together, redirections and further tries among them. */
  readonly requests: number
}

export const LIMITS: Limits = {
  atOnce: 16,
  perHost: 2,
  gap: 200,
  timeout: 10_000,
  waits: [1000, 4000],
  longestWait: 30_000,
  timeouts: 2,
  time: 300_000,
  requests: 2000,
}
