import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { corpusBranches, englishAtTheTime } from '../scripts/corpus/repositories.ts'
import { generatedRepository } from './generated.ts'
import { git } from './git.ts'

export const CACHE = resolve(import.meta.dirname, '../.cache/bench')

/** A change to check; commits as full ids. */
export interface Workload {
  readonly name: string
  readonly localized: string
  readonly base: string
  readonly head: string
  /** The English repository, and what counts as its newest commit. */
  readonly english?: { readonly directory: string; readonly head: string }
  /** Pages that it changes. */
  readonly pages: readonly string[]
}

const BRANCH = 'intune-nl-nl-live'

/** Handbacks of the corpus: short commit ids, by the work they stand for. */
const HANDBACKS: Readonly<Record<string, string>> = { handback: '1f23d46', 'large handback': '53ad69a' }

/** Real handbacks, and a whole repository added as one change; none where the corpus is not there. */
export function corpusWorkloads(): readonly Workload[] {
  const branch = corpusBranches()?.find(({ name }) => name === BRANCH)
  if (branch === undefined) return []
  const { localized, english } = branch
  const handbacks = Object.entries(HANDBACKS).map(([work, short]) => {
    const head = git(localized, ['rev-parse', short])
    const base = git(localized, ['rev-parse', `${short}^`])
    const source = { directory: english, head: englishAtTheTime(branch, head) }
    return workload(work, localized, base, head, source)
  })
  const tip = git(localized, ['rev-parse', branch.branch])
  const source = { directory: english, head: englishAtTheTime(branch, tip) }
  const [copy, base] = withoutPages(localized, tip)
  return [...handbacks, workload('whole repository', copy, base, tip, source)]
}

/** Generated changes of so many pages each, without English. */
export async function generatedWorkloads(sizes: readonly number[]): Promise<readonly Workload[]> {
  mkdirSync(CACHE, { recursive: true })
  const all: Workload[] = []
  for (const size of sizes) {
    const directory = await generatedRepository(CACHE, size)
    const [base = '', head = ''] = ['base', 'main'].map((branch) => git(directory, ['rev-parse', branch]))
    all.push(workload('generated', directory, base, head))
  }
  return all
}

function workload(
  work: string,
  localized: string,
  base: string,
  head: string,
  english?: Workload['english'],
): Workload {
  const changed = git(localized, ['diff', '--name-only', '--no-renames', '--diff-filter=AM', '-z', base, head])
  const pages = changed.split('\0').filter((path) => path.endsWith('.md'))
  const name = `${work}, ${pages.length.toLocaleString('en-US')} pages`
  return { name, localized, base, head, pages, ...(english ? { english } : {}) }
}

/** A repository that shares the objects of another, and a commit in it that has all of `tip` but its Markdown. */
function withoutPages(repository: string, tip: string): readonly [string, string] {
  const copy = join(CACHE, 'whole.git')
  if (!existsSync(copy)) {
    mkdirSync(CACHE, { recursive: true })
    git(CACHE, ['clone', '--quiet', '--bare', '--shared', repository, copy])
  }
  const branch = `refs/heads/without-${tip}`
  const kept = git(copy, ['ls-tree', '-r', '-z', tip])
    .split('\0')
    .flatMap((entry) => {
      const [, mode, id, path] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? []
      return path === undefined || path.endsWith('.md') ? [] : [`M ${mode} ${id} ${JSON.stringify(path)}`]
    })
  const commit = `commit ${branch}\ncommitter bench <bench@example.com> 1500000000 +0000\ndata 0\n`
  git(copy, ['fast-import', '--quiet', '--force'], `${commit}deleteall\n${kept.join('\n')}\n`)
  return [copy, git(copy, ['rev-parse', branch])]
}
