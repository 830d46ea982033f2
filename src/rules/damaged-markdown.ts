import type { Body, DamageMark, LabelMark } from '../model.ts'
import { defineRule } from './rule.ts'

const SPACED =
  'No blank may stand on the inner side of the asterisks: write `**text**`. Readers see the asterisks, and nothing is bold.'
const EMPTY = 'Put the text between the asterisks, as English has it, or delete them: readers see them as they stand.'
const GLUED = 'Put a blank behind the hyphen: without it readers get one paragraph in place of a list.'
const LABEL =
  'The second pair of brackets of `[text][label]` is never translated: it names a definition, `[label]: target`. Restore it as English has it.'

export default defineRule({
  id: 'damaged-markdown',
  description: 'Signs that format a text in English format it in the translation',
  severity: 'warning',
  kinds: ['markdown'],
  needs: ['body'],
  may: ['counterpart'],
  messages: {
    spaced: { says: 'Unexpected text `{found}`, expected asterisks that make it bold', help: SPACED },
    empty: { says: 'Unexpected text `{found}`, expected a text between the asterisks', help: EMPTY },
    glued: { says: 'Unexpected text `{found}`, expected a blank behind the marker of a list', help: GLUED },
    'unknown-label': {
      says: 'Unexpected reference to `{found}`, expected a label that is defined',
      help: LABEL,
    },
    'other-label': { says: 'Unexpected reference to `{found}`, expected `{expected}`', help: LABEL },
    'other-definition': {
      says: 'Unexpected definition of `{found}`, expected `{expected}` as in English',
      help: 'The label of a definition, `[label]: target`, is never translated: references name it. Write it as English has it.',
    },
    'unused-label': {
      says: 'Unexpected definition of `{found}` that nothing refers to, expected a reference to it as in English',
      help: LABEL,
    },
  },
  check({ page, body, counterpart }, report) {
    const known = counterpart.state === 'known' ? counterpart.value : undefined
    // what the version before had is an old fault, and not for that right
    const english = known?.from === 'base' ? undefined : known?.body
    const mayBeMeant = ({ form }: DamageMark): boolean => form === 'empty' && known === undefined
    const before = known?.from === 'base' ? known.body.marks.damages.filter(({ form }) => form === 'empty') : []
    const damages = beyond(body.marks.damages, english?.marks.damages ?? before)
    for (const { form, text, place, fix } of damages.filter((damage) => !mayBeMeant(damage))) {
      const about = [`${form} ${text}`, form]
      report(form, { found: text }, { place, about, ...(fix ? { fix } : {}) })
    }
    const { unused, loose, foreign, missed } = labelsOf(body, english)
    const [label] = unused
    const [definition] = foreign
    const [name] = missed
    if (definition && name && foreign.length === 1 && missed.length === 1 && unused.length === 0) {
      const { text, place } = definition
      const isPlain = page.text.slice(place.start.offset, place.end.offset) === `[${text}]`
      const fix = isPlain ? { fix: { place, text: `[${name}]` } } : {}
      report('other-definition', { found: text, expected: name }, { place, ...fix })
    } else if (label && unused.length === 1 && loose.length === 1) {
      for (const { text, labelPlace } of loose)
        report(
          'other-label',
          { found: text, expected: label.text },
          { place: labelPlace, about: [label.text], fix: { place: labelPlace, text: label.text } },
        )
    } else if ((unused.length > 0 && loose.length > 0) || (foreign.length > 0 && missed.length > 0))
      for (const { text, labelPlace } of loose) report('unknown-label', { found: text }, { place: labelPlace })
    else if (english && unused.length > 0)
      for (const { text, place } of unused) report('unused-label', { found: text }, { place })
  },
})

/** Those beyond as many as there are of the form in the other text: where the asterisks stand there, too, they belong to it. */
function beyond(damages: readonly DamageMark[], others: readonly DamageMark[]): readonly DamageMark[] {
  const left = new Map<string, number>()
  for (const { form } of others) left.set(form, (left.get(form) ?? 0) + 1)
  return damages.filter(({ form }) => {
    const count = left.get(form) ?? 0
    left.set(form, count - 1)
    return count <= 0
  })
}

/**
 * The labels that nothing refers to, though English refers to them where it is known; and the references whose labels are not defined.
 * Where English is known also the unused labels that it has not, and those of its labels that references name in vain, each once.
 */
function labelsOf({ marks }: Body, english: Body | undefined) {
  const used = new Map(english?.marks.labels.map(({ text, isUsed }) => [text.toLowerCase(), isUsed]))
  const known = new Set(english?.marks.looseReferences.map(({ text }) => text.toLowerCase()))
  const isLost = ({ text, isUsed }: LabelMark): boolean =>
    !isUsed && (english === undefined || used.get(text.toLowerCase()) === true)
  const loose = marks.looseReferences.filter(({ text }) => !known.has(text.toLowerCase()))
  const inVain = new Map(loose.map(({ text }) => [text.toLowerCase(), text]))
  return {
    unused: marks.labels.filter(isLost),
    loose,
    foreign:
      english === undefined ? [] : marks.labels.filter(({ text, isUsed }) => !isUsed && !used.has(text.toLowerCase())),
    missed: [...inVain].flatMap(([key, text]) => (used.has(key) ? [text] : [])),
  }
}
