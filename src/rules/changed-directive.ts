import { keyOf } from '../laws/block-alignment.ts'
import { blockReference, compareBlocks, NO_REFERENCE, TOO_DIFFERENT } from './block-comparison.ts'
import { defineRule } from './rule.ts'

const HELP =
  'Lines of three colons lay out the page, or show parts of it to some readers. Nothing in them is translated. Restore the line as English has it.'

export default defineRule({
  id: 'changed-directive',
  description: 'A page has the `:::` directives of its English version, in order and with the same attributes',
  severity: 'error',
  kinds: ['markdown'],
  needs: ['body', 'counterpart'],
  may: ['sameSource'],
  messages: {
    changed: { says: 'Unexpected directive `{found}`, expected `{expected}` as in {reference}', help: HELP },
    lost: { says: 'Unexpected loss of the directive `{expected}`, expected it as in {reference}', help: HELP },
    extra: { says: 'Unexpected directive `{found}`, expected none here as in {reference}', help: HELP },
  },
  check({ page, body, counterpart, sameSource }, report, cannotTell) {
    const against = blockReference(counterpart, sameSource)
    if (against === undefined) return cannotTell(NO_REFERENCE)
    const comparison = compareBlocks('directive', page, body, against)
    if (comparison === undefined) return cannotTell(TOO_DIFFERENT)
    const reference = against.name
    for (const { found, expected } of comparison.pairs) {
      if (keyOf(found) === keyOf(expected)) continue
      report(
        'changed',
        { found: found.written, expected: expected.written, reference },
        { place: found.place, fix: { place: found.place, text: expected.written } },
      )
    }
    for (const { expected, place } of comparison.lost)
      report('lost', { expected: expected.written, reference }, { place })
    // what the version before did not have may be a repair of it
    if (against.from === 'base') return
    for (const found of comparison.extra) report('extra', { found: found.written, reference }, { place: found.place })
  },
})
