import type { BlobId } from '../model.ts'
import type { Wanted } from '../repository.ts'
import { isPossiblePath, isRegular } from './git-tree.ts'

/**
 * The name under which `git cat-file` gives the folder that holds a path; `undefined` where git can hold no such path, and
 * `unspeakable` where its name cannot be put on one line.
 */
export function directoryName({ commit, path }: Wanted): { name: string } | 'unspeakable' | undefined {
  if (!isPossiblePath(path)) return undefined
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  // the slash at its end keeps `-g1234567` from being read as the abbreviation of a commit
  return folder.includes('\n') ? 'unspeakable' : { name: `${commit}:${folder}` }
}

/** Reads the bytes of a tree object: the regular files in it, by file name. */
export function readTreeObject(content: Uint8Array, idLength: number): ReadonlyMap<string, BlobId> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const files = new Map<string, BlobId>()
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at)
    const end = bytes.indexOf(0, space)
    const next = end + 1 + idLength
    if (isRegular(bytes.toString('latin1', at, space)))
      files.set(bytes.toString('utf8', space + 1, end), bytes.toString('hex', end + 1, next))
    at = next
  }
  return files
}

/** The file name of a path. */
export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
