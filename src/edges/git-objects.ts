import { delimiter } from 'node:path'
import { git } from './git.ts'
import { type BatchObject, readBatch } from './git-batch.ts'
import { openObjectStream } from './git-object-stream.ts'
import { makeTemporaryFolder } from './temporary-folder.ts'

/** Reads objects by name, and never asks a network for one. */
export interface GitObjects {
  /** Fetched without all contents. */
  readonly isPartial: boolean
  /** By name; what the repository does not hold is absent. One process for all that is there. */
  read(names: readonly string[]): Promise<ReadonlyMap<string, BatchObject>>
  /** Runs a git command that reads objects alone, and fails where it could not read one. */
  run(args: readonly string[]): Promise<Buffer>
  close(): Promise<void>
}

/** Git searches on behind what it cannot read. */
const UNREAD = /^error: /m

/** Git answers `missing` for a damaged object, too. */
const DAMAGE = /^error: (?!.*: expected commit type)/m

/**
 * In a partial clone git asks the network for an object that is missing, and fails where it cannot. There, objects are read
 * through an empty repository that borrows the clone's, for which a missing object is just missing. `more` is a folder of objects besides.
 */
export async function openObjects(directory: string, more?: string): Promise<GitObjects> {
  const settings = await git(directory, ['config', '--null', '--list'])
  const isPartial = /(?:^|\0)(?:extensions\.partialclone|remote\.[^\0]*\.promisor)\n/.test(settings.toString('utf8'))
  const { place, env, close } = isPartial
    ? await borrow(directory, more)
    : { place: directory, env: alternateObjects(more), close: async () => {} }
  const stream = openObjectStream(place, env)
  return {
    isPartial,
    read: async (names) => {
      const wanted = [...new Set(names)]
      if (wanted.length === 0) return new Map()
      const found = await stream.read(wanted)
      const missing = wanted.filter((name) => !found.has(name))
      if (missing.length === 0) return found
      // what git says of them is sure to have come when it has ended
      const input = `${missing.join('\n')}\n`
      const rest = readBatch(await git(place, ['cat-file', '--batch'], { input, env, failsOn: DAMAGE }), missing)
      return new Map([...found, ...rest])
    },
    run: (args) => git(place, args, { env, failsOn: UNREAD }),
    close: async () => {
      stream.close()
      await close()
    },
  }
}

async function borrow(directory: string, more: string | undefined) {
  const [objects = '', format = 'sha1'] = (
    await git(directory, ['rev-parse', '--path-format=absolute', '--git-path', 'objects', '--show-object-format'])
  )
    .toString('utf8')
    .split('\n')
  const { path: place, remove } = await makeTemporaryFolder()
  await git(place, ['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, place])
  return {
    place,
    env: alternateObjects(objects, more),
    close: remove,
  }
}

/** The environment in which git reads objects from some more folders. */
export function alternateObjects(...folders: readonly (string | undefined)[]): Readonly<Record<string, string>> {
  // a path in a list that git splits at `:`, in the quotes that let it hold one
  const list = folders.flatMap((path) => (path === undefined ? [] : [`"${path.replace(/["\\]/g, '\\$&')}"`]))
  return list.length === 0 ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: list.join(delimiter) }
}
