import { readHandoffDate } from '../laws/handoff-date.ts'
import type { Field } from '../model.ts'
import { defineRule } from './rule.ts'

const HELP =
  'Restore the value from the handback, or hand the page back again. Provenance is written by the translation service and never by hand.'

export default defineRule({
  id: 'malformed-provenance',
  description: 'Provenance values have the form that translation services write',
  severity: 'error',
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
  check({ page }, report) {
    const { provenance } = page.metadata
    const hold = (field: Field | undefined, isRight: (value: string) => boolean, messageId: Shape) => {
      if (field === undefined || field.value === '' || isRight(field.value)) return
      report(messageId, { value: field.value }, { place: field.place })
    }
    for (const { key, value, place } of Object.values(provenance) as Field[]) {
      if (value === '') report('empty', { key }, { place })
    }
    hold(provenance.sourceHash, (value) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value), 'hash')
    hold(provenance.sourceCommit, (value) => /^[0-9a-f]{40}$/.test(value), 'commit')
    hold(provenance.handoffDate, (value) => readHandoffDate(value) !== undefined, 'date')
    hold(provenance.fileId, (value) => /^\d+$/.test(value), 'id')
  },
})

type Shape = 'hash' | 'commit' | 'date' | 'id'
