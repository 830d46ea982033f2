import { defineRule } from './rule.ts'
import { shortCommit } from './short-commit.ts'

const SAYS =
  'Unexpected `ms.openlocfilehash` `{found}`, expected `{expected}`, the hash of the English file at `{commit}`'

const NOWHERE = 'no version of the file has it'
const CUT_OFF = 'no version of the file that this clone reaches has it'

export default defineRule({
  id: 'wrong-source-hash',
  description: '`ms.openlocfilehash` is a hash of the English file at `ms.sourcegitcommit`',
  severity: 'error',
  needs: ['original', 'sourceProof'],
  messages: {
    misspelt: {
      says: `${SAYS}: a few characters differ`,
      help: 'The hash was altered by hand or damaged on the way. Write the expected one.',
    },
    'not-updated': {
      says: `${SAYS}: it is that of the page before this change, from \`{before}\``,
      help: 'The commit was moved on and the hash was not. If the text is the new translation, hand the page back again; if it is still the old one, restore the commit, the date and the id that came with this hash.',
    },
    'other-version': {
      says: `${SAYS}: it is that of {distance}, of \`{other}\``,
      help: 'Hash and commit come from two versions of the English file, and nobody can tell which of them the text translates. Hand the page back again for the commit it is meant for; restore the metadata that came with the text if a merge mixed two handbacks.',
    },
    'other-file': {
      says: `${SAYS}: it is that of \`{other}\``,
      help: 'The metadata was copied from the translation of another file, or the page was put at a wrong path. Move the page to where its English file lies, or hand it back again.',
    },
    unknown: {
      says: `${SAYS}: {cause}`,
      help: 'The hash was written by hand, or comes from a file that is not in the English repository. Hand the page back again; do not correct the hash by hand unless you know that the text is of that version.',
    },
  },
  check({ page, original, sourceProof }, report) {
    const field = page.metadata.provenance.sourceHash
    if (field === undefined || sourceProof.result === 'fits') return
    const { expected, cause, right } = sourceProof
    const data = { found: field.value, expected: right ?? expected, commit: original.commit }
    const about = [`${field.value} at ${original.commit}`]
    const fix = right === undefined ? {} : { fix: { place: field.place, text: right } }
    const spot = { place: field.place, about, ...fix }
    switch (cause.kind) {
      case 'misspelt':
        return report('misspelt', data, spot)
      case 'not-updated':
        return report('not-updated', { ...data, before: shortCommit(cause.commit) }, spot)
      case 'other-version': {
        const distance = `${cause.changes === 1 ? 'the version' : `the version ${cause.changes} changes`} ${cause.side === 'earlier' ? 'before' : 'after'}`
        return report('other-version', { ...data, distance, other: shortCommit(cause.commit) }, spot)
      }
      case 'other-file':
        return report('other-file', { ...data, other: cause.path }, spot)
      case 'none':
        return report('unknown', { ...data, cause: cause.isCertain ? NOWHERE : CUT_OFF }, spot)
    }
  },
})
