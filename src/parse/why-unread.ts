import type { Page } from '../model.ts'

const HIDDEN_BODY = 'the front matter is broken, so that the body cannot be told from it'
const BROKEN_YAML = 'the YAML of the page cannot be read'
const COSTLY_BODY =
  'the text of the page is nested too deeply, or has too many marks in one paragraph, to be read in bearable time'

/** Whether faults of the metadata, or of the YAML, are why a page has no body. */
export const isHidden = ({ kind, metadata: { bodyStart, faults } }: Page): boolean =>
  kind === 'yaml' ? faults.length > 0 : bodyStart === undefined

/** Why a page has no body, one clause. */
export function whyUnread(page: Page): string {
  if (!isHidden(page)) return COSTLY_BODY
  return page.kind === 'yaml' ? BROKEN_YAML : HIDDEN_BODY
}
