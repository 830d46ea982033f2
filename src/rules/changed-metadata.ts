import type { Field, Fix, Page, Place } from '../model.ts'
import { compareMetadata, isTranslated, type MetadataDifference } from './metadata-difference.ts'
import { metadataFixes } from './metadata-fixes.ts'
import { defineRule, type Spot } from './rule.ts'
import { topOf } from './top-of-page.ts'

const VALUE =
  'Only title, titleSuffix, description and keywords are translated; all other metadata steers the docs build and stays as English has it. Restore the English value, or change it in English and hand the page back.'
const KEYS =
  'A translation has the metadata keys of its English version and the six of its provenance, no more and no fewer. Restore them as English has them, or make the change in English and hand the page back.'

export default defineRule({
  id: 'changed-metadata',
  description:
    'A page has the metadata of its English version, with no more than titles, description and keywords translated',
  severity: 'error',
  needs: ['original'],
  may: ['sourceProof'],
  messages: {
    changed: { says: 'Unexpected `{key}` `{found}`, expected `{expected}` as in English', help: VALUE },
    emptied: { says: 'Unexpected `{key}` without a value, expected `{expected}` as in English', help: VALUE },
    filled: { says: 'Unexpected `{key}` `{found}`, expected it without a value as in English', help: VALUE },
    lost: { says: 'Unexpected loss of the metadata key `{key}`, expected it as in English', help: KEYS },
    added: { says: 'Unexpected metadata key `{key}`, expected none that English does not have', help: KEYS },
    renamed: { says: 'Unexpected metadata key `{found}`, expected `{expected}` as in English', help: KEYS },
    moved: {
      says: 'Unexpected metadata key `{found}` here, expected `{expected}` first as in English',
      help: 'Handbacks keep the order of the English metadata: another one shows that it was written by hand, and makes every later comparison hard to read. Put the lines in the order of English.',
    },
  },
  check({ page, original, sourceProof }, report, cannotTell) {
    const english = original.page
    if (page.metadata.faults.length > 0) return
    if (english.metadata.faults.length > 0) return cannotTell('the metadata of the English file cannot be read')
    if (page.metadata.within !== english.metadata.within || page.metadata.within === 'root')
      return cannotTell('the metadata stands among the content of the YAML page, and cannot be told from it')
    // a misspelt hash still names its English version, any other wrong one none
    const proof = sourceProof.state === 'known' ? sourceProof.value : undefined
    if (proof?.result === 'wrong' && proof.cause.kind !== 'misspelt')
      return cannotTell('the hash of the page is not that of the English version it names')

    const difference = compareMetadata(page, english)
    const fixes = metadataFixes(page, english)
    for (const { found, expected } of difference.changed) {
      const data = { key: expected.key, found: found.value, expected: expected.value }
      const messageId = found.value === '' ? 'emptied' : expected.value === '' ? 'filled' : 'changed'
      const about = [`value ${expected.key}: ${found.value}`]
      report(messageId, data, { ...spot(found.place, fixes.value({ found, expected })), about })
    }
    for (const { found, expected } of difference.renamed) {
      const data = { found: found.key, expected: expected.key }
      report('renamed', data, spot(found.keyPlace, fixes.key({ found, expected })))
    }
    for (const field of difference.added) {
      report('added', { key: field.key }, spot(field.keyPlace, fixes.removal(field)))
    }
    for (const field of difference.lost) {
      const before = predecessor(field, english, difference)
      const place = (before ?? page.metadata.fields[0])?.keyPlace ?? topOf(page)
      // the English text of a title is not the right one here
      const fix = isTranslated(field.key) ? undefined : fixes.insertion(field, before)
      report('lost', { key: field.key }, spot(place, fix))
    }
    const { moved } = difference
    if (moved)
      report('moved', { found: moved.found.key, expected: moved.expected.key }, { place: moved.found.keyPlace })
  },
})

const spot = (place: Place, fix: Fix | undefined): Spot => (fix ? { place, fix } : { place })

/** The entry of the page whose English one is the nearest before a lost one. */
function predecessor(lost: Field, english: Page, { common }: MetadataDifference): Field | undefined {
  const keys = english.metadata.fields.map(({ key }) => key)
  const earlier = keys.slice(0, keys.indexOf(lost.key)).findLast((key) => common.has(key))
  return earlier === undefined ? undefined : common.get(earlier)?.found
}
