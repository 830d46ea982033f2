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
    const { sourceHash, sourceCommit, handoffDate, fileId } = page.metadata.provenance
    const hold = (
      field: Field | undefined,
      right: (value: string) => boolean,
      messageId: 'hash' | 'commit' | 'date' | 'id',
    ) => {
      if (field !== undefined && !right(field.value)) report(messageId, { value: field.value }, { place: field.place })
    }
    hold(sourceHash, (value) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value), 'hash')
    hold(sourceCommit, (value) => /^[0-9a-f]{40}$/.test(value), 'commit')
    hold(handoffDate, (value) => readHandoffDate(value) !== undefined, 'date')
    hold(fileId, (value) => /^\d+$/.test(value), 'id')
  },
})
