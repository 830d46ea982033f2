import { expectedHash, provesSource } from '../laws/source-hash.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'wrong-source-hash',
  description: '`ms.openlocfilehash` is a hash of the English file at `ms.sourcegitcommit`',
  severity: 'error',
  needs: ['original'],
  messages: {
    wrong: {
      says: 'Unexpected `ms.openlocfilehash` `{found}`, expected `{expected}`, the hash of the English file at `{commit}`',
      help: 'The page does not come from the English version it names: the hash or the commit was edited, copied from another page, or not updated. Hand the page back again; do not correct the hash by hand unless you know that the text is of that version.',
    },
  },
  check({ page, original }, report) {
    const field = page.metadata.provenance.sourceHash
    // a value of another shape is malformed, and reported so
    if (field === undefined || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(field.value)) return
    if (provesSource(field.value, original.bytes)) return
    report(
      'wrong',
      { found: field.value, expected: expectedHash(original.bytes), commit: original.commit },
      { place: field.place },
    )
  },
})
