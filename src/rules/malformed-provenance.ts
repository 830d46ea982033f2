import { readHandoffDate } from '../laws/handoff-date.ts'
import type { Field, Provenance } from '../model.ts'
import { defineRule, type Spot } from './rule.ts'
import { restoredValue } from './same-handback.ts'

const HELP =
  'Restore the value from the handback, or hand the page back again. Provenance is written by the translation service and never by hand.'

export default defineRule({
  id: 'malformed-provenance',
  description: 'Provenance values have the form that translation services write',
  severity: 'error',
  may: ['previous'],
  messages: {
    empty: { says: 'Unexpected `{key}` without a value, expected the value from the handback', help: HELP },
    hash: {
      says: 'Unexpected `ms.openlocfilehash` `{value}`, expected 40 or 64 lower-case hexadecimal digits',
      help: HELP,
    },
    commit: {
      says: 'Unexpected `ms.sourcegitcommit` `{value}`, expected 40 lower-case hexadecimal digits',
      help: HELP,
    },
    date: { says: 'Unexpected `ms.lasthandoff` `{value}`, expected a day of the calendar as `MM/DD/YYYY`', help: HELP },
    id: { says: 'Unexpected `ms.locfileid` `{value}`, expected digits', help: HELP },
  },
  check({ page, previous }, report) {
    const { provenance } = page.metadata
    const before = previous.state === 'known' ? previous.value : undefined
    for (const [part, { key, value, place }] of Object.entries(provenance) as [keyof Provenance, Field][]) {
      const { messageId, isRight } = SHAPES[part] ?? { messageId: undefined, isRight: () => true }
      if (value !== '' && isRight(value)) continue
      const was = before?.metadata.provenance[part]?.value ?? ''
      const fix = isRight(was) ? restoredValue(page, before, part) : undefined
      const spot: Spot = { place, ...(fix ? { fix } : {}) }
      if (value === '') report('empty', { key }, spot)
      else if (messageId !== undefined) report(messageId, { value }, spot)
    }
  },
})

const SHAPES: Readonly<Partial<Record<keyof Provenance, Shape>>> = {
  sourceHash: { messageId: 'hash', isRight: (value) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) },
  sourceCommit: { messageId: 'commit', isRight: (value) => /^[0-9a-f]{40}$/.test(value) },
  handoffDate: { messageId: 'date', isRight: (value) => readHandoffDate(value) !== undefined },
  fileId: { messageId: 'id', isRight: (value) => /^\d+$/.test(value) },
}

interface Shape {
  readonly messageId: 'hash' | 'commit' | 'date' | 'id'
  readonly isRight: (value: string) => boolean
}
