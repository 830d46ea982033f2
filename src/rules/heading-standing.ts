import { createHash } from 'node:crypto'
import type { Heading } from '../model.ts'

/** Where each heading stands on its page: the same as long as no heading comes, goes or changes its level, whatever they say. */
export function headingStandings(headings: readonly Heading[]): ReadonlyMap<Heading, string> {
  // short, for a page may have thousands
  const outline = createHash('sha256')
    .update(headings.map(({ depth }) => depth).join(''))
    .digest('hex')
  return new Map(headings.map((heading, index) => [heading, `${index} of ${outline}`]))
}
