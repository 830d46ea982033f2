import { Session } from 'node:inspector'

/** What the runtime says of one function: its stretches of code and how often each ran. */
interface Covered {
  readonly scriptId: string
  readonly url: string
  readonly functions: readonly {
    readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[]
  }[]
}

/** Watches which code of `src/` runs; the answer is whether some ran for the first time since it was last asked. */
export function watchCoverage(): { readonly isNew: () => boolean; readonly size: () => number } {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true })
  const seen = new Set<string>()
  return {
    isNew: () => {
      const before = seen.size
      session.post('Profiler.takePreciseCoverage', (error, answer) => {
        if (error) throw error
        for (const { scriptId, url, functions } of answer.result as readonly Covered[]) {
          if (!url.includes('/src/')) continue
          for (const { ranges } of functions)
            for (const { startOffset, endOffset, count } of ranges)
              if (count > 0) seen.add(`${scriptId} ${startOffset} ${endOffset}`)
        }
      })
      return seen.size > before
    },
    size: () => seen.size,
  }
}
