import { comparableTarget, haveSameTargets } from '../links/same-target.ts'
import type { Body, Link, LinkKind } from '../model.ts'

/** The links of a page to what English has as something else, `isKind`: of each target as many as there are of that kind too few, beside those that are `gone`. */
export function demotedLinks(
  { links, marks }: Body,
  english: readonly Link[],
  gone: readonly Link[],
  isKind: (kind: LinkKind) => boolean,
): readonly Link[] {
  if (
    haveSameTargets(links, english) &&
    links.every(({ kind }, index) => isKind(kind) === isKind(english[index]?.kind ?? kind))
  )
    return []
  const [own, other] = [byTarget(links), byTarget(english)]
  const absent = byTarget(gone)
  // a definition that nothing refers to is the business of the reference that lost its label
  const isLabelLost = marks.labels.some(({ isUsed }) => !isUsed)
  return [...other].flatMap(([target, originals]) => {
    const copies = own.get(target) ?? []
    const amount = (all: readonly Link[]): number => all.filter(({ kind }) => isKind(kind)).length
    const missing = amount(originals) - amount(copies) - amount(absent.get(target) ?? [])
    if (missing <= 0) return []
    const facing = copies.filter(({ kind }, index) => {
      if (isKind(kind) || (kind === 'definition' && isLabelLost)) return false
      const original = originals[index]
      return copies.length !== originals.length || (original !== undefined && isKind(original.kind))
    })
    return facing.slice(-missing)
  })
}

const byTarget = (links: readonly Link[]): ReadonlyMap<string, readonly Link[]> =>
  Map.groupBy(links, ({ url }) => comparableTarget(url))
