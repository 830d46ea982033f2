import type { Progress } from '../check.ts'
import { thousands } from '../report/thousands.ts'
import { counted } from '../report/wording.ts'
import type { Output } from './terminal.ts'

/** Shorter runs show nothing, milliseconds. */
const PATIENCE = 1000
const EVERY = 100
const ERASE = '\r\u001b[2K'

/** A line that says how far the work is; only on a terminal, only when it takes long. */
export function progressLine(output: Output, now: () => number = () => performance.now()) {
  const started = now()
  let shownAt = Number.NEGATIVE_INFINITY
  const write = (text: string): void => {
    output.write(text, () => {})
  }
  const onProgress: Progress = (done, total) => {
    const time = now()
    if (!output.isTTY || time - started < PATIENCE || time - shownAt < EVERY) return
    shownAt = time
    write(`${ERASE}${thousands(done)} of ${counted(total, 'page')} read`)
  }
  return {
    onProgress,
    /** Leaves the terminal as if the line had not been there. */
    erase: (): void => {
      if (shownAt > Number.NEGATIVE_INFINITY) write(ERASE)
      shownAt = Number.NEGATIVE_INFINITY
    },
  }
}
