import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FixedPage } from '../fix/fix-pages.ts'
import type { GitRepository } from './git-repository.ts'
import { openScratchObjects } from './scratch-objects.ts'

/** Whatever a configuration says: the form that `git apply` takes, of any bytes and paths. */
const DIFF = [
  ...['-c', 'core.quotePath=true', '-c', 'diff.noprefix=false', '-c', 'diff.mnemonicPrefix=false'],
  ...['diff-tree', '-r', '-p', '--binary', '--full-index', '--no-ext-diff', '--no-textconv', '--no-color'],
  ...['--no-renames', '--no-relative', '--src-prefix=a/', '--dst-prefix=b/', '--unified=3', '--end-of-options'],
]

/** What fixes change in the files of a commit, as a patch by git; empty where nothing. */
export async function patchOf(
  repository: Pick<GitRepository, 'directory' | 'objects' | 'more'>,
  head: string,
  pages: readonly FixedPage[],
): Promise<Uint8Array> {
  if (pages.length === 0) return new Uint8Array()
  const { folder, run, remove } = await openScratchObjects(repository)
  try {
    const files = pages.map((_, index) => join(folder, `page-${index}`))
    for (const [index, { after }] of pages.entries()) await writeFile(files[index] ?? '', after)
    const hashed = await run(['hash-object', '-w', '--no-filters', '--stdin-paths'], `${files.join('\n')}\n`)
    const ids = hashed.toString('utf8').trim().split('\n')
    await run(['read-tree', head])
    const modes = modesOf(await run(['ls-files', '--stage', '-z', '--full-name', '--', ':/']))
    const entries = pages.map(({ path }, index) => `${modes.get(path) ?? '100644'} ${ids[index]}\t${path}\0`)
    await run(['update-index', '-z', '--index-info'], entries.join(''))
    const tree = (await run(['write-tree'])).toString('utf8').trim()
    return await run([...DIFF, head, tree])
  } finally {
    await remove()
  }
}

/** By path, of `git ls-files --stage -z`. */
function modesOf(answer: Buffer): ReadonlyMap<string, string> {
  const entries = answer.toString('utf8').split('\0').filter(Boolean)
  return new Map(entries.map((entry) => [entry.slice(entry.indexOf('\t') + 1), entry.slice(0, entry.indexOf(' '))]))
}
