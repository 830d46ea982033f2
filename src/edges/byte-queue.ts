const LF = 10

/** Bytes of a stream that are not yet read. */
export interface ByteQueue {
  add(chunk: Buffer): void
  has(count: number): boolean
  /** The first line without its end; `undefined` where it has not come in full. */
  line(): string | undefined
  /** Takes bytes that are there, as a copy of their own. */
  take(count: number): Buffer
}

/** A queue without bytes. */
export function byteQueue(): ByteQueue {
  const chunks: Buffer[] = []
  let length = 0
  /** The first bytes as one piece. */
  const gather = (count: number): Buffer => {
    if ((chunks[0]?.length ?? 0) < count) chunks.splice(0, chunks.length, Buffer.concat(chunks))
    return chunks[0] ?? Buffer.alloc(0)
  }
  return {
    add: (chunk: Buffer): void => {
      chunks.push(chunk)
      length += chunk.length
    },
    has: (count: number): boolean => length >= count,
    line: (): string | undefined => {
      let end = chunks[0]?.indexOf(LF) ?? -1
      if (end < 0 && chunks.length > 1) end = gather(length).indexOf(LF)
      return end < 0 ? undefined : chunks[0]?.toString('utf8', 0, end)
    },
    take: (count: number): Buffer => {
      const first = gather(count)
      const taken = Buffer.from(first.subarray(0, count))
      length -= count
      if (first.length === count) chunks.shift()
      else chunks[0] = first.subarray(count)
      return taken
    },
  }
}
