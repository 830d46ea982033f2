import { join, resolve } from 'node:path'
import { GitError, git } from './git.ts'
import type { ObjectsPlace } from './git-objects.ts'

/** What git says of a repository when it is opened. */
export interface GitPlace extends ObjectsPlace {
  /** The file that names the commits whose parents were cut off; not there where none were. */
  readonly shallow: string
}

/** @throws GitError where `directory` is in no repository, or git cannot be run. */
export async function readPlace(directory: string): Promise<GitPlace> {
  const [said, settings] = await Promise.all([
    // the format twice, since a path may hold line ends, and a bare repository has no way up
    git(directory, [
      'rev-parse',
      ...['--show-object-format', '--path-format=absolute', '--git-common-dir', '--show-object-format', '--show-cdup'],
    ]),
    git(directory, ['config', '--null', '--list']),
  ])
  const [, format, common, up] = /^(\w+)\n([\s\S]+?)\n\1\n(?:([\s\S]*)\n)?$/.exec(said.toString('utf8')) ?? []
  if (format === undefined || common === undefined)
    throw new GitError(`git rev-parse answered ${JSON.stringify(said.toString('utf8').slice(0, 200))}`, '')
  return {
    // pathspecs are read from the folder git runs in, so it runs at the top
    directory: resolve(directory, up ?? ''),
    format,
    objects: join(common, 'objects'),
    shallow: join(common, 'shallow'),
    isPartial: /(?:^|\0)(?:extensions\.partialclone|remote\.[^\0]*\.promisor)\n/.test(settings.toString('utf8')),
  }
}
