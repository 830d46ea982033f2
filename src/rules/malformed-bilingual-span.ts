import type { SpanFault } from '../model.ts'
import { defineRule } from './rule.ts'
import { closingFixes } from './span-fixes.ts'
import { type IdFault, idFaults } from './span-ids.ts'

const HELP =
  'Each translation and its English stand side by side, in spans with the same id. Restore the spans as the translation service wrote them, or hand the page back again.'
const IDS =
  'Each pair of spans has an id of its own, the same in both halves; ids of one page begin alike and ascend. Restore the id as the translation service wrote it, or hand the page back again.'
const TAGS =
  'Write a `<span>` or `</span>` that is text in backticks, and remove one that is left over; where English has it, correct it there first.'

export default defineRule({
  id: 'malformed-bilingual-span',
  description:
    'Each translation on a bilingual page has its English right behind it, in well-formed spans with the same id',
  severity: 'error',
  kinds: ['markdown'],
  needs: ['body'],
  messages: {
    'no-english': {
      says: 'Unexpected translation `{id}` without its English, expected `<span class="sxs-lookup"><span data-stu-id="{id}">` right behind it',
      help: HELP,
    },
    'no-translation': {
      says: 'Unexpected English `{id}` without its translation, expected one in `<span data-ttu-id="{id}">` right before it',
      help: HELP,
    },
    apart: {
      says: 'Unexpected `{found}` between the translation `{id}` and its English, expected nothing there',
      help: HELP,
    },
    unwrapped: {
      says: 'Unexpected `{found}` before the English, expected `<span class="sxs-lookup"><span data-stu-id="{id}">`',
      help: HELP,
    },
    'unclosed-translation': {
      says: 'Unexpected `{found}` without its end, expected `</span>` behind the translation',
      help: HELP,
    },
    'unclosed-english': {
      says: 'Unexpected `{found}` without its end, expected `</span></span>` behind the English',
      help: HELP,
    },
    unbalanced: {
      says: 'Unexpected `{found}` without its partner in the translation `{id}`, expected spans that are opened and closed in it, as in its English',
      help: TAGS,
    },
    stray: {
      says: 'Unexpected `{found}` without its partner in the English `{id}`, expected spans that are opened and closed in it',
      help: TAGS,
      origin: 'source',
    },
    surplus: {
      says: 'Unexpected `{found}` outside of the pairs, expected none that closes nothing',
      help: TAGS,
      severity: 'warning',
    },
    'different-ids': {
      says: 'Unexpected id `{found}` of the {half}, expected `{expected}` as of the {other}',
      help: IDS,
    },
    'malformed-id': {
      says: 'Unexpected id `{found}`, expected five hexadecimal digits, `-` and a number of at least three digits',
      help: IDS,
    },
    'other-prefix': {
      says: 'Unexpected id `{found}`, expected one that begins with `{prefix}-` as most ids of the page',
      help: IDS,
    },
    unordered: { says: 'Unexpected id `{found}` {side} `{neighbour}`, expected ids that ascend', help: IDS },
  },
  check({ page, body }, report) {
    const closingFix = closingFixes(page)
    for (const fault of body.spans.faults) {
      const { kind, id, place } = fault
      const found = page.text.slice(place.start.offset, place.end.offset)
      const fix = closingFix(fault)
      report(kind, { id, found }, { place, about: aboutOf(kind, id), ...(fix ? { fix } : {}) })
    }
    for (const fault of idFaults(body.spans.pairs)) {
      const { id: found, idPlace: place } = fault.half
      const spot = { place, about: aboutOf(fault.kind, found) }
      switch (fault.kind) {
        case 'malformed-id':
          report('malformed-id', { found }, spot)
          break
        case 'other-prefix':
          report('other-prefix', { found, prefix: fault.prefix }, spot)
          break
        case 'unordered':
          report('unordered', { found, side: fault.against.side, neighbour: fault.against.id }, spot)
          break
        case 'different-ids': {
          const { other, isSlip } = fault
          const isEnglish = place.start.offset > other.idPlace.start.offset
          const [half, otherHalf] = isEnglish ? ['English', 'translation'] : ['translation', 'English']
          const fix = isSlip ? { fix: { place, text: other.id } } : {}
          report('different-ids', { found, half, expected: other.id, other: otherHalf }, { ...spot, ...fix })
        }
      }
    }
  },
})

const aboutOf = (kind: (SpanFault | IdFault)['kind'], id: string): readonly string[] => [`${kind} ${id}`]
