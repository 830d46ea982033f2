import type { Field, Provenance } from '../model.ts'
import type { LineIndex } from './line-index.ts'

/** The metadata key of each part of the provenance, in the order in which handbacks write them. */
export const PROVENANCE_KEYS = {
  sourceHash: 'ms.openlocfilehash',
  sourceCommit: 'ms.sourcegitcommit',
  translationType: 'ms.translationtype',
  locale: 'ms.contentlocale',
  handoffDate: 'ms.lasthandoff',
  fileId: 'ms.locfileid',
} as const satisfies Record<keyof Provenance, string>

/** Picks the provenance out of the fields; of a key written twice the first counts. */
export function provenanceOf(fields: readonly Field[]): Provenance {
  const found: Partial<Record<keyof Provenance, Field>> = {}
  for (const [part, key] of Object.entries(PROVENANCE_KEYS) as [keyof Provenance, string][]) {
    const field = fields.find((candidate) => candidate.key === key)
    if (field) found[part] = field
  }
  return found
}

/** Finds provenance line by line, for metadata that YAML cannot read. */
export function scanProvenance(text: string, from: number, to: number, lines: LineIndex): Provenance {
  const fields: Field[] = []
  const keys = Object.values(PROVENANCE_KEYS) as readonly string[]
  for (const match of text.slice(from, to).matchAll(/^([ \t]*)(ms\.[a-z]+)([ \t]*:[ \t]*)([^\r\n]*)/gm)) {
    const [, indent = '', key = '', colon = '', rest = ''] = match
    if (!keys.includes(key)) continue
    const keyStart = from + match.index + indent.length
    const valueStart = keyStart + key.length + colon.length
    const { written, value } = valueIn(rest)
    const keyPlace = lines.place(keyStart, keyStart + key.length)
    fields.push({
      key,
      value,
      keyPlace,
      place: written === '' ? keyPlace : lines.place(valueStart, valueStart + written.length),
    })
  }
  return provenanceOf(fields)
}

function valueIn(rest: string): { readonly written: string; readonly value: string } {
  const quote = /^["']/.exec(rest)?.[0]
  if (quote === undefined) {
    const bare = rest.replace(/(?:^|\s)#.*$/, '').trimEnd()
    return { written: bare, value: bare }
  }
  const end = rest.indexOf(quote, 1)
  // a quote that is not closed is YAML's fault and not the value's
  return end < 0
    ? { written: rest, value: rest.slice(1).trimEnd() }
    : { written: rest.slice(0, end + 1), value: rest.slice(1, end) }
}
