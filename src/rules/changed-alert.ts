import { keyOf } from '../laws/block-alignment.ts'
import type { Alert, Body, Fix } from '../model.ts'
import { blockReference, compareBlocks, NO_REFERENCE, TOO_DIFFERENT } from './block-comparison.ts'
import { defineRule } from './rule.ts'

const KEYWORD =
  'The word behind `[!` says which box is drawn around the text, and the docs build writes its title in the language of the page. It is never translated. Write it as English has it.'
const FORM =
  'The docs build knows an alert only when it is written as `[!NOTE]`, without blanks, alone on its line. Anything else is shown to readers as text.'

/** Those of the docs build, and what is written like them. */
const KNOWN: ReadonlySet<string> = new Set(['NOTE', 'TIP', 'IMPORTANT', 'CAUTION', 'WARNING'])
const OTHERS =
  /^(?:DIV|VIDEO|INCLUDE|CODE(?:-.*)?|ALERT|INFO|DANGER|SUCCESS|PRIMARY|SECONDARY|TODO|ERROR|QUESTION|ABSTRACT|EXAMPLE)$/

export default defineRule({
  id: 'changed-alert',
  description: 'A page has the alerts of its English version, each of the same kind',
  severity: 'error',
  kinds: ['markdown'],
  needs: ['body'],
  may: ['counterpart', 'sameSource'],
  messages: {
    changed: { says: 'Unexpected alert `{found}`, expected `{expected}` as in {reference}', help: KEYWORD },
    lost: { says: 'Unexpected loss of the alert `{expected}`, expected it as in {reference}', help: FORM },
    extra: { says: 'Unexpected alert `{found}`, expected none here as in {reference}', help: FORM },
    'not-alone': {
      says: 'Unexpected text on the line of the alert `{found}`, expected it on the next line as in {reference}',
      help: FORM,
    },
    malformed: { says: 'Unexpected alert `{found}`, expected `{expected}`', help: FORM },
    unknown: {
      says: 'Unexpected alert `{found}`, expected one of `NOTE`, `TIP`, `IMPORTANT`, `CAUTION`, `WARNING`',
      help: KEYWORD,
    },
  },
  check({ page, body, counterpart, sameSource }, report, cannotTell) {
    const against = counterpart.state === 'known' ? blockReference(counterpart.value, sameSource) : undefined
    const comparison = against && compareBlocks('alert', page, body, against)
    if (against === undefined || comparison === undefined) {
      if (counterpart.state === 'unknown') cannotTell(counterpart.why)
      else if (counterpart.state === 'known') cannotTell(against ? TOO_DIFFERENT : NO_REFERENCE)
      for (const alert of alertsOf(body)) reportForm(alert)
      return
    }
    const reference = against.name
    for (const { found, expected } of comparison.pairs) {
      // the version before may have been as wrong
      if (against.from === 'base' && faultOf(expected) !== undefined) {
        reportForm(found)
        continue
      }
      const isRepaired = found.isWellFormed && found.keyword === expected.keyword && found.keyword !== 'DIV'
      if (keyOf(found) !== keyOf(expected) && !isRepaired)
        report('changed', { found: found.written, expected: expected.written, reference }, spotOf(found, expected))
      if (expected.isAlone && !found.isAlone)
        report('not-alone', { found: found.written, reference }, { place: found.place })
    }
    for (const { expected, place } of comparison.lost)
      report('lost', { expected: expected.written, reference }, { place, details: expected.text })
    for (const found of comparison.extra) {
      // what the version before did not have may be a repair of it
      if (against.from === 'base') reportForm(found)
      else report('extra', { found: found.written, reference }, { place: found.place })
    }

    function reportForm(alert: Alert): void {
      const fault = faultOf(alert)
      if (fault === undefined) return
      const { written: found, place, keyword } = alert
      const expected = `[!${keyword}]`
      if (fault === 'unknown') report('unknown', { found }, { place })
      else report('malformed', { found, expected }, { place, fix: { place, text: expected } })
    }
  },
})

const alertsOf = ({ blocks }: Body): readonly Alert[] => blocks.filter((block) => block.kind === 'alert')

/** What is wrong with an alert whatever English has; with a backslash before it, it may be meant to be read as it stands. */
function faultOf({ keyword, written, isWellFormed, isAlone }: Alert): 'malformed' | 'unknown' | undefined {
  if (written.startsWith('\\')) return undefined
  if (KNOWN.has(keyword)) return isWellFormed ? undefined : 'malformed'
  return isAlone && /^\p{L}+$/u.test(keyword) && !OTHERS.test(keyword) ? 'unknown' : undefined
}

/** An address may be another one on purpose. */
function spotOf({ place, keyword }: Alert, expected: Alert): { readonly place: Alert['place']; readonly fix?: Fix } {
  return keyword === 'VIDEO' ? { place } : { place, fix: { place, text: expected.written } }
}
