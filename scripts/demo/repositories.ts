import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gitCommand } from '../../src/edges/git.ts'

/** The folder of the examples, absolute. */
export const EXAMPLES = resolve(import.meta.dirname, '../../examples')

/** Ids of the commits that the folders of `examples/` become, by folder. */
export type ExampleCommits = EnglishCommits & LocalizedCommits

/** Both commits of the English repository. */
export interface EnglishCommits {
  readonly 'english-before': string
  readonly english: string
}

/** The base, and the head of each pull request. */
export interface LocalizedCommits {
  readonly before: string
  readonly after: string
  readonly clean: string
}

/** The ids as the pages and the README name them. */
export const readCommits = (): ExampleCommits => JSON.parse(readFileSync(join(EXAMPLES, 'commits.json'), 'utf8'))

/** Makes the English repository in `directory`: two commits, one after the other. */
export function makeEnglish(directory: string): EnglishCommits {
  initialize(directory)
  return {
    'english-before': commit(directory, 'english-before', 'Describe version 1.4', '2025-04-08T07:30:00Z'),
    english: commit(directory, 'english', 'Describe version 1.5', '2025-04-08T15:00:00Z'),
  }
}

/** Makes the localized repository in `directory`: a base on `main`, and two pull requests against it, `handback` and `clean`. */
export function makeLocalized(directory: string): LocalizedCommits {
  initialize(directory)
  const before = commit(directory, 'before', 'Hand back version 1.4', '2025-04-10T09:00:00Z')
  git(directory, ['switch', '--quiet', '--create', 'handback'])
  const after = commit(directory, 'after', 'Hand back version 1.5, with faults', '2025-04-14T09:00:00Z')
  git(directory, ['switch', '--quiet', '--create', 'clean', 'main'])
  const clean = commit(directory, 'clean', 'Hand back version 1.5', '2025-04-14T09:00:00Z')
  git(directory, ['switch', '--quiet', 'main'])
  return { before, after, clean }
}

/** No setting of the user or the machine may change a byte, or an id would differ. */
const ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_COUNT: '0',
  GIT_AUTHOR_NAME: 'Quillfish',
  GIT_AUTHOR_EMAIL: 'quillfish@example.com',
  GIT_COMMITTER_NAME: 'Quillfish',
  GIT_COMMITTER_EMAIL: 'quillfish@example.com',
}
const SETTINGS = ['-c', 'core.autocrlf=false', '-c', 'core.fileMode=false']

function initialize(directory: string): void {
  mkdirSync(directory, { recursive: true })
  git(directory, ['init', '--quiet', '--template=', '--initial-branch=main', '--object-format=sha1'])
}

/** Writes the files of one folder of `examples/` over the work tree, commits, and gives the commit's id. */
function commit(directory: string, folder: string, message: string, date: string): string {
  cpSync(join(EXAMPLES, folder), directory, { recursive: true })
  git(directory, ['add', '--all', '--force'])
  git(directory, ['commit', '--quiet', '--message', message], { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date })
  return git(directory, ['rev-parse', 'HEAD']).trim()
}

function git(directory: string, args: readonly string[], dates: Readonly<Record<string, string>> = {}): string {
  const command = gitCommand(directory, [...SETTINGS, ...args])
  return execFileSync('git', command.args, { encoding: 'utf8', env: { ...command.env, ...ENVIRONMENT, ...dates } })
}
