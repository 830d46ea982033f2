import type { Page, Provenance } from '../model.ts'
import { defineRule } from './rule.ts'
import { insertedEntries, restoredEntries } from './same-handback.ts'
import { topOf } from './top-of-page.ts'

export default defineRule({
  id: 'lost-provenance',
  description: 'A page that carried `ms.openlocfilehash` still carries it after the change',
  severity: 'error',
  translationsOnly: false,
  needs: ['previous'],
  messages: {
    lost: {
      says: 'Unexpected page without `ms.openlocfilehash`, expected the provenance it had, `{hash}` or newer',
      help: 'Restore the six `ms.` lines of the handback at the end of the metadata, or hand the page back again. Without them nobody can tell which English version the page translates, and the next handback overwrites it.',
    },
  },
  check({ page, previous }, report) {
    const before = previous.metadata.provenance.sourceHash
    if (before === undefined || page.metadata.provenance.sourceHash !== undefined) return
    const fix = restored(page, previous)
    report('lost', { hash: before.value }, { place: topOf(page), ...(fix ? { fix } : {}) })
  },
})

/** Where another part of the provenance is left, it must be as it was; where none is, the text. */
function restored(page: Page, previous: Page): ReturnType<typeof restoredEntries> {
  const had = Object.keys(previous.metadata.provenance) as (keyof Provenance)[]
  const lost = had.filter((part) => page.metadata.provenance[part] === undefined)
  if (lost.length < had.length) return restoredEntries(page, previous, lost)
  const [now, then] = [bodyOf(page), bodyOf(previous)]
  const isReadable = page.metadata.faults.length + previous.metadata.faults.length === 0
  return now !== undefined && now === then && isReadable ? insertedEntries(page, previous, lost) : undefined
}

/** The text below the front matter, whatever its line endings. */
const bodyOf = ({ text, metadata: { bodyStart } }: Page): string | undefined =>
  bodyStart && text.slice(bodyStart.offset).replace(/\r\n?/g, '\n')
