import type { Finding } from '../model.ts'
import { decodeText } from '../parse/decode-text.ts'
import { applyEdits, type Edit, narrowed, withoutOverlaps } from './edits.ts'

/** A page's bytes after one pass of the fixes of findings on it, of overlapping ones the first; `undefined` where they change nothing. */
export function applyFixes(bytes: Uint8Array, findings: readonly Finding[]): Uint8Array | undefined {
  const text = decodeText(bytes)
  const wanted = findings.flatMap((finding) => editOf(finding) ?? []).filter((edit) => narrowed(text, edit))
  const edits = withoutOverlaps(wanted).flatMap((edit) => narrowed(text, edit) ?? [])
  return edits.length === 0 ? undefined : applyEdits(bytes, edits)
}

/** Whether a finding on a page of this text has a fix that can be written. */
export function isFixable(text: string, finding: Finding): boolean {
  const edit = editOf(finding)
  return edit !== undefined && narrowed(text, edit) !== undefined
}

/** What somebody ignores is meant to stay. */
const editOf = ({ fix, pardon }: Finding): Edit | undefined =>
  pardon?.by === 'ignore'
    ? undefined
    : fix && { start: fix.place.start.offset, end: fix.place.end.offset, text: fix.text }
