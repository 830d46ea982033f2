import type { Fact, Page } from '../model.ts'
import { PROVENANCE_KEYS } from '../parse/provenance.ts'
import { rawValues } from '../raw-metadata.ts'
import type { World } from './world.ts'

const ABSENT = { state: 'absent' } as const
const NO_CONTENTS = 'the clone lacks contents of pages, so that their file ids cannot be compared'

/** The digits of `ms.locfileid`, where they are that. */
function fileIdOf({ metadata: { provenance } }: Page): string | undefined {
  const written = provenance.fileId?.value
  return written !== undefined && /^\d{1,30}$/.test(written) ? written : undefined
}

/** Other pages that carry each page's file id, where the id is new to the page; all in one search and one read. */
export async function readSameFileIds(
  versions: readonly { readonly page: Page; readonly previous?: Page }[],
  { localized, tree, fileIds }: World,
): Promise<readonly Fact<readonly string[]>[]> {
  const asked = versions.map(({ page, previous }) => {
    const id = fileIdOf(page)
    return previous !== undefined && fileIdOf(previous) === id ? undefined : id
  })
  if (asked.every((id) => id === undefined)) return asked.map(() => ABSENT)
  const paths = await fileIds()
  const unknown = { state: 'unknown', why: NO_CONTENTS } as const
  if (paths === undefined) return asked.map((id) => (id === undefined ? ABSENT : unknown))
  const hits = asked.map((id, index) =>
    id === undefined ? [] : (paths.get(id) ?? []).filter((path) => path !== versions[index]?.page.path),
  )
  const contents = await localized.read([...new Set(hits.flat().flatMap((path) => tree.get(path) ?? []))])
  const carries = (path: string, id: string, locale: string | undefined): boolean => {
    const bytes = contents.get(tree.get(path) ?? '')
    if (bytes === undefined || rawValues(path, bytes, PROVENANCE_KEYS.fileId)[0] !== id) return false
    // one file may be translated under one id into several languages
    return rawValues(path, bytes, PROVENANCE_KEYS.locale)[0]?.toLowerCase() === locale?.toLowerCase()
  }
  return asked.map((id, index): Fact<readonly string[]> => {
    if (id === undefined) return ABSENT
    const locale = versions[index]?.page.metadata.provenance.locale?.value
    return { state: 'known', value: (hits[index] ?? []).filter((path) => carries(path, id, locale)).sort() }
  })
}
