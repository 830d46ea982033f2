import { mkdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { git } from './git.ts'
import { type BatchObject, openObjectStream } from './git-object-stream.ts'
import { makeTemporaryFolder, type TemporaryFolder } from './temporary-folder.ts'

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

/** Where a repository lies, and how its ids are made. */
export interface ObjectsPlace {
  /** The work tree or the bare repository. */
  readonly directory: string
  /** The folder of objects that git reads for it. */
  readonly objects: string
  /** `sha1` or `sha256`. */
  readonly format: string
  /** Fetched without all contents. */
  readonly isPartial: boolean
}

/**
 * In a partial clone git asks the network for an object that is missing, and fails where it cannot. There, objects are read
 * through an empty repository that borrows the clone's, for which a missing object is just missing. `more` is a folder of objects besides.
 */
export async function openObjects(repository: ObjectsPlace, more?: string): Promise<GitObjects> {
  const { directory, objects, isPartial } = repository
  const { path: place, remove } = isPartial
    ? await makeEmptyRepository(repository)
    : { path: directory, remove: async () => {} }
  const env = isPartial ? alternateObjects(objects, more) : alternateObjects(more)
  const stream = openObjectStream(place, env)
  return {
    isPartial,
    read: async (names) => {
      const wanted = [...new Set(names)]
      return wanted.length === 0 ? new Map() : stream.read(wanted)
    },
    run: (args) => git(place, args, { env, failsOn: UNREAD }),
    close: async () => {
      stream.close()
      await remove()
    },
  }
}

/** What `git init --bare` makes, as far as git asks for it to read objects: an empty folder for them, and one for refs. */
async function makeEmptyRepository({ format }: ObjectsPlace): Promise<TemporaryFolder> {
  const made = await makeTemporaryFolder()
  const ofFormat =
    format === 'sha1'
      ? '[core]\n\trepositoryformatversion = 0\n'
      : `[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = ${format}\n`
  await Promise.all([
    mkdir(join(made.path, 'objects')),
    mkdir(join(made.path, 'refs')),
    writeFile(join(made.path, 'config'), `${ofFormat}[core]\n\tbare = true\n`),
    writeFile(join(made.path, 'HEAD'), 'ref: refs/heads/none\n'),
  ])
  return made
}

/** The environment in which git reads objects from some more folders. */
export function alternateObjects(...folders: readonly (string | undefined)[]): Readonly<Record<string, string>> {
  // a path in a list that git splits at `:`, in the quotes that let it hold one
  const list = folders.flatMap((path) => (path === undefined ? [] : [`"${path.replace(/["\\]/g, '\\$&')}"`]))
  return list.length === 0 ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: list.join(delimiter) }
}
