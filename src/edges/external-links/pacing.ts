import { setTimeout as wait } from 'node:timers/promises'

export interface Pace {
  /** Requests under way. */
  readonly atOnce: number
  /** Of these, to one host. */
  readonly perHost: number
  /** Milliseconds between the beginnings of two requests to one host. */
  readonly gap: number
}

/** Lets work begin when its host, and the number of what is under way, allow it. */
export interface Pacing {
  run<T>(host: string, work: () => Promise<T>): Promise<T>
  /** No work for a host begins for so many milliseconds. */
  hold(host: string, milliseconds: number): void
}

/** Waits; no longer than until the signal. */
export const pause = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
  if (milliseconds > 0) await wait(milliseconds, undefined, { signal }).catch(ignoreAbort)
}

function ignoreAbort(error: unknown): void {
  if ((error as Partial<Error>).name !== 'AbortError') throw error
}

/** Pacing until the signal; from then on nothing waits. */
export function pacing({ atOnce, perHost, gap }: Pace, signal: AbortSignal): Pacing {
  const everywhere = slots(atOnce)
  const lanes = new Map<string, { readonly enter: Slots; next: number }>()
  const laneOf = (host: string) => {
    const lane = lanes.get(host) ?? { enter: slots(perHost), next: 0 }
    lanes.set(host, lane)
    return lane
  }
  return {
    run: (host, work) => {
      const lane = laneOf(host)
      return lane.enter(async () => {
        while (lane.next > performance.now() && !signal.aborted) await pause(lane.next - performance.now(), signal)
        lane.next = performance.now() + gap
        return everywhere(work)
      })
    },
    hold: (host, milliseconds) => {
      const lane = laneOf(host)
      lane.next = Math.max(lane.next, performance.now() + milliseconds)
    },
  }
}

type Slots = <T>(work: () => Promise<T>) => Promise<T>

function slots(count: number): Slots {
  let free = count
  const waiting: (() => void)[] = []
  return async (work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) free += 1
      else next()
    }
  }
}
