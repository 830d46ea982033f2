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
    const now = wordsOf(body.texts)
    const before = wordsOf(bodyBefore.texts)
    const first = now.findIndex(({ word }, index) => word !== before[index]?.word)
    const changed = now[first]
    if (changed !== undefined) {
      report('words', { found: flat(changed.piece.value) }, { place: changed.piece.place })
    } else if (before.length > now.length) {
      const place = now.at(-1)?.piece.place ?? page.metadata.provenance.sourceHash?.place
      if (place)
        report(
          'removed',
          {
            found: flat(
              before
                .slice(now.length)
                .map(({ word }) => word)
                .join(' '),
            ),
          },
          { place },
        )
    }
  },
})

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** White space, line ends and where one piece ends and the next begins do not count. */
function wordsOf(texts: readonly TextPiece[]): readonly { readonly word: string; readonly piece: TextPiece }[] {
  return texts.flatMap((piece) =>
    piece.value
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => ({ word, piece })),
  )
}
