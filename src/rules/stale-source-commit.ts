import { defineRule } from './rule.ts'

export default defineRule({
  id: 'stale-source-commit',
  description: 'When a page moves to another English commit, it moves to a later one',
  severity: 'error',
  needs: ['kinship', 'previous'],
  messages: {
    older: {
      says: 'Unexpected `ms.sourcegitcommit` `{found}`, an ancestor of the commit before, expected `{before}` or a later one',
      help: 'The page goes back to an older English version: an older handback overtook a newer one, or a merge kept the wrong side. Restore the newer page from the base branch, or hand the current English version back again.',
    },
    unrelated: {
      says: 'Unexpected `ms.sourcegitcommit` `{found}`, neither before nor after the commit named until now, expected `{before}` or a later one',
      help: 'The commit is of another branch or another repository of English, or was copied from the translation of one. Hand the page back again from the branch that this repository translates. Where English moved to another branch for good, nothing needs to be done.',
      // the first handback from another branch of English is lawful, and reports every page
      severity: 'warning',
    },
  },
  check({ page, previous, kinship }, report) {
    const now = page.metadata.provenance.sourceCommit
    const before = previous.metadata.provenance.sourceCommit
    if (now === undefined || before === undefined || kinship === 'later') return
    const messageId = kinship === 'earlier' ? 'older' : 'unrelated'
    report(messageId, { found: now.value, before: before.value }, { place: now.place })
  },
})
