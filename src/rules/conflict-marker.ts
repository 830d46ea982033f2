import { readConflicts } from '../parse/conflicts.ts'
import { lineIndex } from '../parse/line-index.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'conflict-marker',
  description: 'A page holds no merge conflict that nobody resolved',
  severity: 'error',
  translationsOnly: false,
  may: ['original'],
  messages: {
    unresolved: {
      says: 'Unexpected conflict marker `{found}`, expected one of the two versions up to line {last}',
      help: 'Keep one of the versions between `<<<<<<<`, `=======` and `>>>>>>>`, as the newer handback has it, and remove the three lines. Readers see both versions, and the marks.',
    },
    inherited: {
      says: 'Unexpected conflict marker `{found}`, expected one of the two versions up to line {last}, and English has both',
      help: 'Resolve the conflict in English, then hand the page back. Readers see both versions, and the marks.',
      origin: 'source',
    },
  },
  check({ page, original }, report) {
    const conflicts = readConflicts(page.text)
    if (conflicts.length === 0) return
    const english = original.state === 'known' ? conflictsIn(original.value.page.text) : new Set()
    const lines = lineIndex(page.text)
    for (const { start, lineEnd, end } of conflicts) {
      const found = page.text.slice(start, lineEnd)
      const last = lines.point(end).line
      const place = lines.place(start, lineEnd)
      const data = { found, last: String(last) }
      if (english.has(found)) report('inherited', data, { place, about: [found] })
      else report('unresolved', data, { place, about: [found], covers: { first: place.start.line, last } })
    }
  },
})

const conflictsIn = (text: string): ReadonlySet<string> =>
  new Set(readConflicts(text).map(({ start, lineEnd }) => text.slice(start, lineEnd)))
