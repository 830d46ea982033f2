import type { Anchor, Heading } from '../model.ts'
import { nameMeant } from './anchor-form.ts'
import { pairWithBefore } from './paired-headings.ts'

/** A heading's first anchor in place of the name that the heading had before. */
export interface ReplacedName {
  readonly anchor: Anchor
  readonly name: string
}

/** The first names that a page made from the same English had `before` and has no more, each with the anchor that stands there now. */
export function replacedNames(headings: readonly Heading[], before: readonly Heading[]): readonly ReplacedName[] {
  const sure = sureOf(headings, before)
  const pairs = pairWithBefore(headings, before).flatMap(({ heading, before }) => {
    const [anchor, was] = [heading.anchors[0], before.anchors[0]]
    // a heading that is bare now is reported as that
    return anchor === undefined || was === undefined || !sure(heading, before) ? [] : [{ anchor, name: was.name }]
  })
  const changed = pairs.filter(({ anchor, name }) => nameMeant(anchor) !== name)
  if (changed.length === 0) return []
  const free = new Map<string, number>()
  const add = (name: string, count: number): void => {
    free.set(alike(name), (free.get(alike(name)) ?? 0) + count)
  }
  for (const anchor of headings.flatMap(({ anchors }) => anchors)) add(nameMeant(anchor), 1)
  for (const { anchor, name } of pairs) if (nameMeant(anchor) === name) add(name, -1)
  return changed.filter(({ name }) => !take(free, alike(name)))
}

/** Whether a heading is surely the one that stood there before: no heading came, went or changed its level, or its text is the same and no other's. */
function sureOf(headings: readonly Heading[], before: readonly Heading[]): (now: Heading, then: Heading) => boolean {
  const inLine = headings.length === before.length && headings.every(({ depth }, at) => depth === before[at]?.depth)
  const [counts, countsBefore] = [headings, before].map((list) => Map.groupBy(list, ({ plain }) => plain))
  const isAlone = ({ plain }: Heading): boolean =>
    counts?.get(plain)?.length === 1 && countsBefore?.get(plain)?.length === 1
  return (now, then) => inLine || (now.plain === then.plain && isAlone(now))
}

/** Services changed which of `_` and `-` they keep: that alone is no loss. */
const alike = (name: string): string => name.replace(/[_-]/g, '')

/** Whether the name stands in another place of the page, which is then spoken for. */
function take(free: Map<string, number>, name: string): boolean {
  const left = free.get(name) ?? 0
  if (left > 0) free.set(name, left - 1)
  return left > 0
}
