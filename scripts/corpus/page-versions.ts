import type { Page } from '../../src/model.ts'
import { readPage } from '../../src/parse/page.ts'
import type { Repository } from '../../src/repository.ts'
import { type CorpusBranch, gitLines } from './repositories.ts'

/** Pages read and let go at a time. */
const PORTION = 200

/** Every version of every localized page that a branch ever held, once each, in portions in which no path comes twice. */
export async function* pageVersions(
  { localized: directory, branch }: CorpusBranch,
  localized: Repository,
): AsyncGenerator<readonly Page[]> {
  let left = versionsIn(directory, branch)
  while (left.length > 0) {
    const taken = new Map<string, string>()
    const later: (readonly [string, string])[] = []
    for (const [path, id] of left)
      if (taken.size < PORTION && !taken.has(path)) taken.set(path, id)
      else later.push([path, id])
    left = later
    const contents = await localized.read([...taken.values()])
    yield [...taken].flatMap(([path, id]) => {
      const bytes = contents.get(id)
      const page = bytes && readPage(path, id, bytes)
      return page?.metadata.provenance.sourceHash === undefined ? [] : [page]
    })
  }
}

function versionsIn(directory: string, branch: string): readonly (readonly [path: string, id: string])[] {
  const found = new Map<string, readonly [string, string]>()
  // a path of a git tree can hold a tab or a quote, no page of the corpus does
  for (const line of gitLines(directory, ['log', '--raw', '--no-abbrev', '--no-renames', '--format=', '-m', branch])) {
    const [, id = '', status = '', path = ''] = /^:\d+ \d+ \w+ (\w+) (\w)\t(.*)$/.exec(line) ?? []
    if (status !== 'D' && /\.(md|ya?ml)$/i.test(path)) found.set(`${path} ${id}`, [path, id])
  }
  return [...found.values()]
}
