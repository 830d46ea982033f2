import type { GitRepository } from '../../src/edges/git-repository.ts'
import { openArchive } from '../../src/facts/archive.ts'
import { readOriginals } from '../../src/facts/originals.ts'
import { provesSource } from '../../src/laws/source-hash.ts'
import { readPage } from '../../src/parse/page.ts'
import { exactReader } from '../../src/parse/page-reader.ts'

/** How many pages of a branch's tip are proven by their hash, and which are not. */
export async function proveTree(localized: GitRepository, english: GitRepository, branch: string): Promise<string> {
  const tip = (await localized.resolve(branch)) ?? ''
  const head = (await english.resolve('live')) ?? ''
  const files = [...(await localized.tree(tip))].filter(([path]) => /\.(md|ya?ml)$/i.test(path))
  const contents = await localized.read(files.map(([, id]) => id))
  const pages = files
    .map(([path, id]) => readPage(path, id, contents.get(id) ?? new Uint8Array()))
    .filter(({ metadata }) => metadata.provenance.sourceHash !== undefined)
  const originals = await readOriginals(
    pages,
    openArchive({ repository: english, head, pathOf: (path) => path }),
    exactReader(),
  )
  const unproven = pages.filter(({ path, metadata }) => {
    const original = originals.get(path)
    return (
      original?.state !== 'known' || !provesSource(metadata.provenance.sourceHash?.value ?? '', original.value.bytes)
    )
  })
  return [
    `${pages.length - unproven.length} of ${pages.length} pages fit their source hash`,
    ...unproven.map(({ path }) => `  not: ${path}`),
  ].join('\n')
}
