/** The same items; while one is worked on, the next is under way. Its failure comes in its turn. */
export async function* readAhead<Item>(items: AsyncIterator<Item, void>): AsyncGenerator<Item> {
  let next = items.next()
  for (;;) {
    const { value, done } = await next
    if (done) return
    next = items.next()
    // who is at work on this item asks for the next one later, or never
    next.catch(() => {})
    yield value
  }
}
