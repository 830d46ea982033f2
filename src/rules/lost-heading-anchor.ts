import type { Heading } from '../model.ts'
import { nameMeant } from './anchor-form.ts'
import { pairWithBefore } from './paired-headings.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'lost-heading-anchor',
  description: 'A page made from the same English version as before keeps all its heading anchors',
  severity: 'error',
  kinds: ['markdown'],
  needs: ['body', 'sameSource'],
  may: ['englishHeadings'],
  messages: {
    lost: {
      says: 'Unexpected anchor `{found}`, expected `{name}` as before: the English version is the same',
      help: 'Links from every language use the name. Restore it; names change only when the English heading does.',
    },
  },
  check({ body, sameSource, englishHeadings }, report) {
    // with English at hand the names are held against it
    if (englishHeadings.state === 'known') return
    const pairs = pairWithBefore(body.headings, sameSource.headings).flatMap(({ heading, before }) => {
      const [anchor, was] = [heading.anchors[0], before.anchors[0]]
      // a heading that is bare now is reported as that
      return anchor === undefined || was === undefined || nameMeant(anchor) === was.name ? [] : [{ anchor, was }]
    })
    if (pairs.length === 0) return
    const kept = surplus(body.headings, sameSource.headings)
    for (const { anchor, was } of pairs) {
      const { name } = was
      if (take(kept, alike(name))) continue
      report(
        'lost',
        { found: anchor.name, name },
        { place: anchor.namePlace, fix: { place: anchor.namePlace, text: name } },
      )
    }
  },
})

/** Services changed which of `_` and `-` they keep: that alone is no loss. */
const alike = (name: string): string => name.replace(/[_-]/g, '')

/** How often each name stands in headings now, beyond those whose names were the same before. */
function surplus(now: readonly Heading[], before: readonly Heading[]): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (name: string, count: number): void => {
    counts.set(alike(name), (counts.get(alike(name)) ?? 0) + count)
  }
  for (const anchor of now.flatMap(({ anchors }) => anchors)) add(nameMeant(anchor), 1)
  for (const { heading, before: was } of pairWithBefore(now, before)) {
    const name = was.anchors[0]?.name
    if (name !== undefined && heading.anchors[0] !== undefined && nameMeant(heading.anchors[0]) === name) add(name, -1)
  }
  return counts
}

function take(names: Map<string, number>, name: string): boolean {
  const left = names.get(name) ?? 0
  if (left > 0) names.set(name, left - 1)
  return left > 0
}
