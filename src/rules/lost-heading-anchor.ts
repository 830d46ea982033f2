import type { Heading } from '../model.ts'
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
    const kept = new Map<string, number>()
    for (const { name } of body.headings.flatMap(({ anchors }) => anchors))
      kept.set(alike(name), (kept.get(alike(name)) ?? 0) + 1)
    const lined = sameDepths(body.headings, sameSource.headings)
    for (const [index, before] of sameSource.headings.entries()) {
      const name = before.anchors[0]?.name
      if (name === undefined || take(kept, alike(name))) continue
      // a heading that is gone, or bare now, is reported as that
      const anchor = lined ? body.headings[index]?.anchors[0] : undefined
      if (anchor === undefined) continue
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

function take(names: Map<string, number>, name: string): boolean {
  const left = names.get(name) ?? 0
  if (left > 0) names.set(name, left - 1)
  return left > 0
}

const sameDepths = (now: readonly Heading[], before: readonly Heading[]): boolean =>
  now.length === before.length && now.every(({ depth }, index) => depth === before[index]?.depth)
