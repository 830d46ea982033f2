/**
 * Asks for each item once, in the batch in which it is first wanted; who wants it while that is under way waits for the same answer. Answers of
 * `ask`, and those given, are in the order of the items.
 */
export function askingOnce<Item, Answer>(
  keyOf: (item: Item) => string,
  ask: (items: readonly Item[]) => Promise<readonly Answer[]>,
): (items: readonly Item[]) => Promise<readonly Answer[]> {
  interface Asked {
    readonly batch: Promise<readonly Answer[]>
    readonly index: number
  }
  const known = new Map<string, Asked>()
  return async (items) => {
    const fresh = [...new Map(items.map((item) => [keyOf(item), item]))].filter(([key]) => !known.has(key))
    if (fresh.length > 0) {
      const batch = ask(fresh.map(([, item]) => item))
      // who asks is told of a failure, who asked beforehand need not listen
      batch.catch(() => {})
      for (const [index, [key]] of fresh.entries()) known.set(key, { batch, index })
    }
    return Promise.all(
      items.map(async (item) => {
        const { batch, index } = known.get(keyOf(item)) as Asked
        return (await batch)[index] as Answer
      }),
    )
  }
}
