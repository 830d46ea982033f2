/** A conflict as git writes it into a file, offsets of whole lines without their endings. */
export interface Conflict {
  readonly start: number
  /** End of the first line. */
  readonly lineEnd: number
  /** End of the last one. */
  readonly end: number
}

/** Lines of a conflict by their first characters, and fences. */
const MARKER =
  /^(?:(<{7}|\|{7}|>{7})(?: [^\r\n]*)?|(={7})[ \t]*|[ \t]*(?:[-*+>][ \t]{1,4}|\d{1,9}[.)][ \t]{1,4})*(`{3,}|~{3,})[^\r\n]*)$/gm

interface Marker {
  readonly at: number
  readonly end: number
  /** The number of the fence that it stands in, from 1; 0 outside of fences. */
  readonly fence: number
}

/** Finds `<<<<<<<`, `=======` and `>>>>>>>` on lines of their own, in this order; those that a fence holds as a whole are an example. */
export function readConflicts(text: string): readonly Conflict[] {
  const conflicts: Conflict[] = []
  let fence: string | undefined
  let fences = 0
  let first: Marker | undefined
  let isHalved = false
  for (const { 0: line, 1: side, 2: middle, 3: mark, index: at } of text.matchAll(MARKER)) {
    if (mark !== undefined) {
      if (fence === undefined) {
        fence = mark
        fences += 1
      } else if (mark.startsWith(fence) && line.trimEnd().endsWith(mark)) fence = undefined
    } else if (middle !== undefined) isHalved = first !== undefined
    else if (side?.startsWith('<')) {
      first = { at, end: at + line.length, fence: fence === undefined ? 0 : fences }
      isHalved = false
    } else if (side?.startsWith('>') && first && isHalved) {
      if (first.fence === 0 || fence === undefined || first.fence !== fences)
        conflicts.push({ start: first.at, lineEnd: first.end, end: at + line.length })
      first = undefined
    }
  }
  return conflicts
}
