import { readHandoffDate } from '../laws/handoff-date.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'stale-file-id',
  description: 'A page handed back again on the same day never carries a lower `ms.locfileid` than before',
  severity: 'error',
  needs: ['previous'],
  messages: {
    stale: {
      says: 'Unexpected `ms.locfileid` `{found}`, expected `{before}` or higher',
      help: 'File ids only grow: with an equal date and another source commit, a lower id means that an older handback of the same day overtook a newer one. Restore the newer page or hand it back again.',
    },
  },
  check({ page, previous }, report) {
    const now = page.metadata.provenance
    const before = previous.metadata.provenance
    if (now.fileId === undefined || before.fileId === undefined) return
    if (!/^\d{1,30}$/.test(now.fileId.value) || !/^\d{1,30}$/.test(before.fileId.value)) return
    const dateNow = readHandoffDate(now.handoffDate?.value ?? '')
    if (dateNow === undefined || dateNow !== readHandoffDate(before.handoffDate?.value ?? '')) return
    if (now.sourceCommit?.value === before.sourceCommit?.value) return
    if (BigInt(now.fileId.value) >= BigInt(before.fileId.value)) return
    report('stale', { found: now.fileId.value, before: before.fileId.value }, { place: now.fileId.place })
  },
})
