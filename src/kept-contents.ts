import type { BlobId } from './model.ts'
import type { Repository } from './repository.ts'

/** Bytes kept of one repository: both sides of a handback of some hundred pages. */
const MOST_BYTES = 8 * 1024 * 1024

/**
 * A repository that is not asked again for contents it gave a while ago: pages are looked at when they are selected and read when they are
 * judged. Memory follows `mostBytes` and not the size of a change.
 */
export function keepingContents<R extends Repository>(repository: R, mostBytes = MOST_BYTES): R {
  // in the order in which they were last asked for
  const kept = new Map<BlobId, Uint8Array>()
  let bytes = 0
  const keep = (id: BlobId, content: Uint8Array): void => {
    if (content.length > mostBytes) return
    kept.set(id, content)
    bytes += content.length
    for (const [oldest, { length }] of kept) {
      if (bytes <= mostBytes) break
      kept.delete(oldest)
      bytes -= length
    }
  }
  return {
    ...repository,
    read: async (ids) => {
      const found = new Map<BlobId, Uint8Array>()
      const missing: BlobId[] = []
      for (const id of ids) {
        const content = kept.get(id)
        if (content === undefined) missing.push(id)
        else {
          found.set(id, content)
          kept.delete(id)
          kept.set(id, content)
        }
      }
      if (missing.length === 0) return found
      for (const [id, content] of await repository.read(missing)) {
        found.set(id, content)
        if (!kept.has(id)) keep(id, content)
      }
      return found
    },
  }
}
