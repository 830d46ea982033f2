import { defineRule } from './rule.ts'

export default defineRule({
  id: 'unmoved-source-commit',
  description: 'When `ms.openlocfilehash` changes, `ms.sourcegitcommit` changes with it',
  severity: 'error',
  needs: ['previous'],
  may: ['original'],
  messages: {
    unmoved: {
      says: 'Unexpected `ms.sourcegitcommit` `{commit}` as before, expected another commit since `ms.openlocfilehash` changed from `{before}` to `{now}`',
      help: 'One English commit holds one version of a file, so the hash cannot change alone. Hand the page back again, or restore both values together.',
    },
  },
  check({ page, previous, original, settings }, report) {
    // with English at hand `wrong-source-hash` proves the new hash, or refutes it
    if (original.state === 'known' && settings.rules['wrong-source-hash'] !== 'off') return

    const now = page.metadata.provenance
    const before = previous.metadata.provenance
    if (now.sourceHash === undefined || before.sourceHash === undefined || now.sourceCommit === undefined) return
    if (now.sourceHash.value === before.sourceHash.value || now.sourceCommit.value !== before.sourceCommit?.value)
      return
    report(
      'unmoved',
      { commit: now.sourceCommit.value, before: before.sourceHash.value, now: now.sourceHash.value },
      { place: now.sourceCommit.place },
    )
  },
})
