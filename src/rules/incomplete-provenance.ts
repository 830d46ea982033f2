import { PROVENANCE_KEYS } from '../parse/provenance.ts'
import { defineRule } from './rule.ts'

const HELP =
  'Hand the page back again, or restore the line from the handback: the provenance is only proof when it is whole.'

export default defineRule({
  id: 'incomplete-provenance',
  description: 'A page with `ms.openlocfilehash` carries the other provenance keys too',
  severity: 'error',
  may: ['previous'],
  messages: {
    missing: { says: 'Unexpected provenance without `{key}`, expected all its keys', help: HELP },
    'missing-type': {
      says: 'Unexpected provenance without `{key}`, expected `HT`, `MT` or another translation type',
      help: HELP,
      severity: 'warning',
    },
  },
  check({ page, previous }, report) {
    const { provenance } = page.metadata
    const { sourceHash } = provenance
    if (sourceHash === undefined) return
    const place = sourceHash.keyPlace
    if (provenance.sourceCommit === undefined) report('missing', { key: PROVENANCE_KEYS.sourceCommit }, { place })
    if (provenance.translationType === undefined)
      report('missing-type', { key: PROVENANCE_KEYS.translationType }, { place })
    if (provenance.locale === undefined) report('missing', { key: PROVENANCE_KEYS.locale }, { place })
    if (provenance.handoffDate === undefined) report('missing', { key: PROVENANCE_KEYS.handoffDate }, { place })
    // older handbacks have no file id: it is missed only where it was
    const hadId = previous.state === 'known' && previous.value.metadata.provenance.fileId !== undefined
    if (hadId && provenance.fileId === undefined) report('missing', { key: PROVENANCE_KEYS.fileId }, { place })
  },
})
