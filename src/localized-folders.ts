import type { BlobId } from './model.ts'
import { carriesProvenance } from './raw-metadata.ts'
import type { Repository } from './repository.ts'
import { spread } from './spread.ts'

/** Pages read to tell whether a folder holds localized ones, in one folder and in all. */
const PER_FOLDER = 50
const IN_ALL = 500

/** The path of a file's folder, ending in `/`; empty at the root. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** Those of `folders` that hold a Markdown page with provenance at the commit, as far as a sample of their pages tells. */
export async function localizedFolders(
  repository: Repository,
  commit: string,
  folders: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  if (folders.size === 0) return new Set()
  const pages = new Map<string, { readonly path: string; readonly id: BlobId }[]>()
  for (const [path, id] of await repository.tree(commit)) {
    const folder = folderOf(path)
    if (!/\.md$/i.test(path) || !folders.has(folder)) continue
    const known = pages.get(folder) ?? []
    known.push({ path, id })
    pages.set(folder, known)
  }
  const each = Math.min(PER_FOLDER, Math.max(1, Math.floor(IN_ALL / folders.size)))
  const sample = [...pages.values()].flatMap((siblings) => spread(siblings, each)).slice(0, IN_ALL)
  const bytes = await repository.read([...new Set(sample.map(({ id }) => id))])
  const localized = sample.filter(({ path, id }) => carriesProvenance(path, bytes.get(id) ?? new Uint8Array()))
  return new Set(localized.map(({ path }) => folderOf(path)))
}
