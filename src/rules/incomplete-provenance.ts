import type { Provenance } from '../model.ts'
import { PROVENANCE_KEYS } from '../parse/provenance.ts'
import { defineRule, type Spot } from './rule.ts'
import { restoredEntries } from './same-handback.ts'

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
    const before = previous.state === 'known' ? previous.value : undefined
    const spot = (part: keyof Provenance): Spot => {
      const fix = before && restoredEntries(page, before, [part])
      return { place: sourceHash.keyPlace, ...(fix ? { fix } : {}) }
    }
    const missing = (part: keyof Provenance): void => {
      if (provenance[part] === undefined) report('missing', { key: PROVENANCE_KEYS[part] }, spot(part))
    }
    missing('sourceCommit')
    if (provenance.translationType === undefined)
      report('missing-type', { key: PROVENANCE_KEYS.translationType }, spot('translationType'))
    missing('locale')
    missing('handoffDate')
    // older handbacks have no file id: it is missed only where it was
    if (before?.metadata.provenance.fileId !== undefined) missing('fileId')
  },
})
