import { setImmediate } from 'node:timers/promises'

/** Asks for things one wave at a time. */
export interface Batches {
  /** Resolves when all of `items` have been sent for. */
  ask(items: readonly string[]): Promise<void>
  /** Resolves when nothing is under way. */
  idle(): Promise<void>
}

/** Gathers what is asked for at once, or while an answer is on its way, so that each wave costs one call of `send`. */
export function inBatches(send: (items: readonly string[]) => Promise<void>): Batches {
  const waiting = new Set<string>()
  let next: Promise<void> | undefined
  let last: Promise<void> = Promise.resolve()
  const wave = async (before: Promise<void>): Promise<void> => {
    await before
    await setImmediate()
    const items = [...waiting]
    waiting.clear()
    next = undefined
    await send(items)
  }
  return {
    ask: (items) => {
      for (const item of items) waiting.add(item)
      next ??= wave(last)
      // who asked is told of a failure, who comes after is not
      last = next.catch(() => {})
      return next
    },
    idle: () => last,
  }
}
