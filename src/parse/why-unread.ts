import type { Page } from '../model.ts'

const HIDDEN_BODY = 'the front matter is broken, so that the body cannot be told from it'
const BROKEN_YAML = 'the YAML of the page cannot be read'
const COSTLY_BODY =
  'the text of the page is nested too deeply, or has too many marks in one paragraph, to be read in bearable time'

/** Why a page has no body, one clause. */
export function whyUnread({ kind, metadata: { bodyStart, faults } }: Page): string {
  if (kind === 'yaml') return faults.length > 0 ? BROKEN_YAML : COSTLY_BODY
  return bodyStart === undefined ? HIDDEN_BODY : COSTLY_BODY
}
