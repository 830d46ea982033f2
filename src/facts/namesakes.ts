import type { BlobId } from '../model.ts'
import type { Repository } from '../repository.ts'

/** Files of one name that are held against a hash; a name like `index.md` may be that of thousands. */
const MOST_NAMESAKES = 50

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** Other files of a commit that have the same file name as `path`. */
export async function namesakes(
  commit: string,
  path: string,
  repository: Repository,
): Promise<readonly { readonly commit: string; readonly path: string; readonly id: BlobId }[]> {
  const name = nameOf(path)
  return [...(await repository.tree(commit))]
    .filter(([other]) => other !== path && nameOf(other) === name)
    .slice(0, MOST_NAMESAKES)
    .map(([other, id]) => ({ commit, path: other, id }))
}
