import { readHandoffDate, writeHandoffDate } from '../laws/handoff-date.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'future-handoff-date',
  description: '`ms.lasthandoff` is not later than the change itself',
  severity: 'error',
  needs: ['latestHandoff'],
  messages: {
    future: {
      says: 'Unexpected `ms.lasthandoff` `{found}`, expected `{latest}` or earlier',
      help: 'A page cannot be handed off after the commit that brings it (a day is allowed for time zones). Check whether day and month were exchanged, then restore the date from the handback.',
    },
  },
  check({ page, latestHandoff }, report) {
    const field = page.metadata.provenance.handoffDate
    const date = field && readHandoffDate(field.value)
    if (field === undefined || date === undefined || date <= latestHandoff) return
    report(
      'future',
      { found: field.value, latest: writeHandoffDate(latestHandoff) },
      { place: field.place, about: [field.value] },
    )
  },
})
