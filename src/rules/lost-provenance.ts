import { defineRule } from './rule.ts'
import { topOf } from './top-of-page.ts'

export default defineRule({
  id: 'lost-provenance',
  description: 'A page that carried `ms.openlocfilehash` still carries it after the change',
  severity: 'error',
  translationsOnly: false,
  needs: ['previous'],
  messages: {
    lost: {
      says: 'Unexpected page without `ms.openlocfilehash`, expected the provenance it had, `{hash}` or newer',
      help: 'Restore the six `ms.` lines of the handback at the end of the metadata, or hand the page back again. Without them nobody can tell which English version the page translates, and the next handback overwrites it.',
    },
  },
  check({ page, previous }, report) {
    const before = previous.metadata.provenance.sourceHash
    if (before === undefined || page.metadata.provenance.sourceHash !== undefined) return
    report('lost', { hash: before.value }, { place: topOf(page) })
  },
})
