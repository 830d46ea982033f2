import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const PROJECT = resolve(import.meta.dirname, '../..')

/** Folder of `<name>.git.tar.gz` archives, each a bare repository: localized ones (`x-nl-nl`) and their English (`x-en`). */
export const CORPUS = resolve(PROJECT, process.env.HANDBACK_CHECK_CORPUS ?? '../shared/corpus')

/** A branch of a localized repository of the corpus, and its English repository. */
export interface CorpusBranch {
  readonly name: string
  readonly localized: string
  readonly english: string
  readonly branch: string
}

/** Unpacks the corpus once, and lists its branches; `undefined` where there is none. */
export function corpusBranches(): readonly CorpusBranch[] | undefined {
  if (!existsSync(CORPUS)) return undefined
  const into = join(PROJECT, '.cache/corpus')
  mkdirSync(into, { recursive: true })
  const names = readdirSync(CORPUS).flatMap((file) =>
    file.endsWith('.git.tar.gz') ? [file.replace(/\.git\.tar\.gz$/, '')] : [],
  )
  for (const name of names) {
    if (!existsSync(join(into, `${name}.git`)))
      execFileSync('tar', ['xzf', join(CORPUS, `${name}.git.tar.gz`), '-C', into])
  }
  return names
    .filter((name) => !name.endsWith('-en'))
    .flatMap((name) => {
      const localized = join(into, `${name}.git`)
      const english = join(into, `${name.replace(/-[a-z]{2}-[a-z]{2}$/, '')}-en.git`)
      return gitLines(localized, ['for-each-ref', '--format=%(refname:short)', 'refs/heads']).map((branch) => ({
        name: `${name}-${branch}`,
        localized,
        english,
        branch,
      }))
    })
}

/** The commits of a branch that are one handback each: no merge, with a parent. Oldest first. */
export const handbacks = ({
  localized,
  branch,
}: CorpusBranch): readonly { commit: string; parent: string; subject: string }[] =>
  gitLines(localized, ['log', '--reverse', '--no-merges', '--min-parents=1', '--format=%H %P %s', branch]).map(
    (line) => {
      const [commit = '', parent = '', ...subject] = line.split(' ')
      return { commit, parent, subject: subject.join(' ') }
    },
  )

/** The English commit that was the newest when `commit` was made. */
export function englishAtTheTime({ localized, english }: CorpusBranch, commit: string): string {
  const [date = ''] = gitLines(localized, ['show', '-s', '--format=%cI', commit])
  return (
    gitLines(english, ['rev-list', '-1', `--before=${date}`, 'live'])[0] ??
    gitLines(english, ['rev-parse', 'live'])[0] ??
    ''
  )
}

export const gitLines = (directory: string, args: readonly string[]): string[] =>
  execFileSync('git', ['-C', directory, ...args], { encoding: 'utf8', maxBuffer: 1 << 30 })
    .split('\n')
    .filter(Boolean)
