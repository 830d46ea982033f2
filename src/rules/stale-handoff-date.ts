import { readHandoffDate } from '../laws/handoff-date.ts'
import { defineRule } from './rule.ts'
import { restoredValue } from './same-handback.ts'

export default defineRule({
  id: 'stale-handoff-date',
  description: 'A changed page never carries an earlier `ms.lasthandoff` than before',
  severity: 'error',
  needs: ['previous'],
  messages: {
    stale: {
      says: 'Unexpected `ms.lasthandoff` `{found}`, expected `{before}` or later',
      help: 'This change puts an older translation over a newer one. Restore the newer page, or hand back the current English version again.',
    },
  },
  check({ page, previous }, report) {
    const now = page.metadata.provenance.handoffDate
    const before = previous.metadata.provenance.handoffDate
    const dateNow = now && readHandoffDate(now.value)
    const dateBefore = before && readHandoffDate(before.value)
    if (now === undefined || before === undefined || dateNow === undefined || dateBefore === undefined) return
    if (dateNow >= dateBefore) return
    const fix = restoredValue(page, previous, 'handoffDate')
    report('stale', { found: now.value, before: before.value }, { place: now.place, ...(fix ? { fix } : {}) })
  },
})
