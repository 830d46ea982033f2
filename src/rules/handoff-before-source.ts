import { dayBefore, readHandoffDate, writeHandoffDate } from '../laws/handoff-date.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'handoff-before-source',
  description: '`ms.lasthandoff` is not earlier than the English commit that the page names',
  severity: 'error',
  needs: ['sourceCommit'],
  messages: {
    before: {
      says: 'Unexpected `ms.lasthandoff` `{found}`, expected `{earliest}` or later, since the English commit `{commit}` was made on `{made}`',
      help: 'No page is handed off before its English was written (a day is allowed for time zones). The commit was edited or copied from a newer handback, or the date comes from an older one. Restore commit, date, hash and id together from one handback, or hand the page back again.',
    },
  },
  check({ page, sourceCommit }, report) {
    const field = page.metadata.provenance.handoffDate
    const date = field && readHandoffDate(field.value)
    if (field === undefined || date === undefined) return
    const made = sourceCommit.date.slice(0, 10)
    // a date in local time west of Greenwich may still be that of the day before
    const earliest = dayBefore(made)
    if (date >= earliest) return
    report(
      'before',
      {
        found: field.value,
        earliest: writeHandoffDate(earliest),
        commit: sourceCommit.id,
        made: writeHandoffDate(made),
      },
      { place: field.place },
    )
  },
})
