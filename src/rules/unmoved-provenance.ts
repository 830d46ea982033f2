import type { Page } from '../model.ts'
import { bareText, bareUnits, cutBetween } from './removed-text.ts'
import { defineRule } from './rule.ts'

const HELP =
  'The next handback overwrites text that was changed here only. Make the change in the translation service (or in English) and hand the page back; where hand edits are accepted, set `text-only-edits: warning` or `allow` in the settings.'

export default defineRule({
  id: 'unmoved-provenance',
  description: 'The words of a page change only together with its provenance',
  severity: 'error',
  needs: ['body', 'previous', 'bodyBefore'],
  messages: {
    words: {
      says: 'Unexpected change of the text at `{found}` without a handback, expected `ms.openlocfilehash` and `ms.sourcegitcommit` to move with it',
      help: HELP,
    },
    removed: {
      says: 'Unexpected removal of the text `{found}` without a handback, expected `ms.openlocfilehash` and `ms.sourcegitcommit` to move with it',
      help: HELP,
    },
    title: {
      says: 'Unexpected change of the title from `{before}` to `{found}` without a handback, expected `ms.openlocfilehash` and `ms.sourcegitcommit` to move with it',
      help: HELP,
    },
  },
  check({ page, body, previous, bodyBefore }, report, cannotTell) {
    if (page.metadata.faults.length > 0 || previous.metadata.faults.length > 0) {
      if (written(page) !== written(previous)) cannotTell(UNKNOWN_TITLE)
    } else {
      const title = page.metadata.fields.find(({ key }) => key === 'title')
      const titleBefore = previous.metadata.fields.find(({ key }) => key === 'title')
      if (title !== undefined && titleBefore !== undefined && flat(title.value) !== flat(titleBefore.value))
        report(
          'title',
          { before: titleBefore.value, found: title.value },
          { place: title.place, about: [`title ${title.value}`, 'title'] },
        )
    }
    if (bareUnits(body.texts) === bareUnits(bodyBefore.texts)) return
    const now = bareText(body.texts)
    const before = bareText(bodyBefore.texts)
    const same = commonStart(now.units, before.units)
    const cut = cutBetween(before, now.units, same)
    if (cut?.isWords) {
      const place = now.pieceAt(cut.start - 1)?.place ?? page.metadata.provenance.sourceHash?.place
      const found = flat(before.between(cut.start, cut.end))
      if (place) report('removed', { found }, { place, about: aboutText(found) })
      return
    }
    const changed = now.pieceAt(cut && !before.beginsWord(same) ? same - 1 : same)
    if (!changed) return
    const found = flat(changed.value)
    report('words', { found }, { place: changed.place, about: aboutText(found) })
  },
})

/** A fix of one word of a changed text leaves it changed: that is the same fault. */
const aboutText = (found: string): readonly string[] => [`text ${found}`, 'text']

const UNKNOWN_TITLE =
  'the title cannot be compared: the metadata of the page cannot be read, or could not before the change'

/** The metadata as it stands on the page. */
function written({ text, metadata: { place } }: Page): string {
  return place === undefined ? '' : flat(text.slice(place.start.offset, place.end.offset))
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** How many UTF-16 units two texts begin with alike. */
function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let length = 0
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1
  return length
}
