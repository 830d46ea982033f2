import type { TextPiece } from '../model.ts'
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
  check({ page, body, previous, bodyBefore }, report) {
    const title = page.metadata.fields.find(({ key }) => key === 'title')
    const titleBefore = previous.metadata.fields.find(({ key }) => key === 'title')
    if (title !== undefined && titleBefore !== undefined && flat(title.value) !== flat(titleBefore.value)) {
      report('title', { before: titleBefore.value, found: title.value }, { place: title.place })
    }
    const now = bare(body.texts)
    const before = bare(bodyBefore.texts)
    if (now === before) return
    const same = commonStart(now, before)
    const cut = textAfter(bodyBefore.texts, same)
    const last = body.texts[indexOfPiece(body.texts, same - 1)]
    const changed = body.texts[indexOfPiece(body.texts, same)] ?? (/^\S/.test(cut) ? last : undefined)
    if (changed) {
      report('words', { found: flat(changed.value) }, { place: changed.place })
      return
    }
    const place = last?.place ?? page.metadata.provenance.sourceHash?.place
    if (place) report('removed', { found: flat(cut) }, { place })
  },
})

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

const withoutSpace = (text: string): string => text.replace(/\s+/g, '')

/** White space, line ends and where one piece ends and the next begins do not count. */
const bare = (texts: readonly TextPiece[]): string => texts.map(({ value }) => withoutSpace(value)).join('')

/** How many UTF-16 units two texts begin with alike. */
function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let length = 0
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1
  return length
}

/** The piece that holds the unit at `position` of the bare text; -1 beyond its end. */
function indexOfPiece(texts: readonly TextPiece[], position: number): number {
  let end = 0
  return texts.findIndex(({ value }) => {
    end += withoutSpace(value).length
    return end > position
  })
}

/** What follows the first `count` units of the bare text; begins with white space unless that is within a word. */
function textAfter(texts: readonly TextPiece[], count: number): string {
  const first = indexOfPiece(texts, count)
  if (first < 0) return ''
  const text = texts
    .slice(first)
    .map(({ value }) => ` ${value}`)
    .join('')
  let left = count - bare(texts.slice(0, first)).length
  let start = 0
  for (; left > 0; start += 1) if (/\S/.test(text.charAt(start))) left -= 1
  return text.slice(start)
}
