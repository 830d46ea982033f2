import { isOwnPage } from '../own-pages.ts'
import { PROVENANCE_KEYS } from '../parse/provenance.ts'
import { isPagePath } from '../raw-metadata.ts'
import { defineRule } from './rule.ts'
import { topOf } from './top-of-page.ts'

export default defineRule({
  id: 'unmarked-page',
  description: 'A new page with metadata carries `ms.openlocfilehash`',
  severity: 'warning',
  newPagesOnly: true,
  translationsOnly: false,
  kinds: ['markdown'],
  may: ['previous'],
  messages: {
    unmarked: {
      says: 'Unexpected new page without `ms.openlocfilehash`, expected the provenance of a handback',
      help: 'The page did not come by a handback: nobody can tell what it translates, and no handback will keep it up to date. Add the page in English and hand it back; if it is meant to exist in this language only, list it under `ignore` in the settings.',
    },
    partial: {
      says: 'Unexpected new page with `{key}` but without `ms.openlocfilehash`, expected the whole provenance of a handback',
      help: 'The hash was lost on the way here, or the metadata was copied from another page and cut down. Hand the page back again, or take it over as the handback wrote it; if it is meant to exist in this language only, remove its other provenance lines and list it under `ignore` in the settings.',
    },
  },
  check({ page, previous }, report) {
    const { place, fields, provenance, faults } = page.metadata
    // broken metadata is reported as that, and may hide the hash
    if (previous.state !== 'absent' || place === undefined || fields.length === 0 || faults.length > 0) return
    if (provenance.sourceHash !== undefined || isOwnPage(page.path) || !isPagePath(page.path)) return
    const rest = Object.values(PROVENANCE_KEYS).find((key) => fields.some((field) => field.key === key))
    if (rest === undefined) report('unmarked', {}, { place: topOf(page) })
    else report('partial', { key: rest }, { place: topOf(page) })
  },
})
