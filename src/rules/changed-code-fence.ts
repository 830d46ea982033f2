import { keyOf } from '../laws/block-alignment.ts'
import type { CodeFence } from '../model.ts'
import { blockReference, compareBlocks, NO_REFERENCE, TOO_DIFFERENT } from './block-comparison.ts'
import { defineRule } from './rule.ts'

const LANGUAGE =
  'The first word behind the opening backticks chooses how the code is coloured and which buttons it gets. It is never translated: write it as English has it.'
const FENCE =
  'A translation has the code blocks of English one by one. Restore the lines of backticks as English has them: one opens a block, one of at least as many closes it.'

export default defineRule({
  id: 'changed-code-fence',
  description: 'A page has the fenced code blocks of its English version, in the same languages',
  severity: 'error',
  kinds: ['markdown'],
  needs: ['body', 'counterpart'],
  may: ['sameSource'],
  messages: {
    lost: { says: 'Unexpected loss of the code block with `{expected}`, expected it as in {reference}', help: FENCE },
    extra: { says: 'Unexpected code block with `{found}`, expected none here as in {reference}', help: FENCE },
    language: {
      says: 'Unexpected language `{found}` of the code block, expected `{expected}` as in {reference}',
      help: LANGUAGE,
    },
    'lost-language': {
      says: 'Unexpected code block without a language, expected `{expected}` as in {reference}',
      help: LANGUAGE,
    },
    'extra-language': {
      says: 'Unexpected language `{found}` of the code block, expected none as in {reference}',
      help: LANGUAGE,
    },
  },
  check({ page, body, counterpart, sameSource }, report, cannotTell) {
    const against = blockReference(counterpart, sameSource)
    if (against === undefined) return cannotTell(NO_REFERENCE)
    const comparison = compareBlocks('fence', page, body, against)
    if (comparison === undefined) return cannotTell(TOO_DIFFERENT)
    const reference = against.name
    for (const { found, expected } of comparison.pairs) {
      if (keyOf(found) === keyOf(expected)) continue
      const fix = { place: found.languagePlace, text: expected.language }
      const spot = { place: found.place, ...(isAsLong(found, expected) ? { fix } : {}) }
      const data = { found: found.language, expected: expected.language, reference }
      if (found.language === '') report('lost-language', data, spot)
      else if (expected.language === '') report('extra-language', data, spot)
      else report('language', data, spot)
    }
    for (const { expected, place } of comparison.lost)
      report('lost', { expected: firstLine(expected), reference }, { place, details: expected.text })
    // what the version before did not have may be a repair of it
    if (against.from === 'base') return
    for (const found of comparison.extra)
      report('extra', { found: firstLine(found), reference }, { place: found.place })
  },
})

/** Code is translated line by line: a block of another length is another one, which a lost line of marks brought here. */
const isAsLong = (one: CodeFence, other: CodeFence): boolean => lineCount(one) === lineCount(other)

const lineCount = ({ code }: CodeFence): number => code.trimEnd().split(/\r\n|\r|\n/).length

const firstLine = ({ code, text }: CodeFence): string =>
  (/\S[^\r\n]*/.exec(code) ?? /^[^\r\n]*/.exec(text))?.[0].trimEnd() ?? ''
