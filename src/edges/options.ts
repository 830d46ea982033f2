import type { FailOn } from '../model.ts'
import type { Shard } from '../shard.ts'
import type { FixTarget, Uncommitted } from './fix-arguments.ts'

export const FORMATS = ['text', 'json', 'markdown', 'github', 'sarif', 'junit'] as const
export type Format = (typeof FORMATS)[number]

/** Where a report goes, and in which form. */
export interface DeliveryOptions {
  readonly format: Format
  readonly output?: string
  readonly jsonFile?: string
  readonly sarifFile?: string
  readonly junitFile?: string
}

/** What `check` is asked for; what was not given is absent. */
export interface CheckOptions extends DeliveryOptions {
  readonly repo: string
  readonly head: string
  readonly base?: string
  readonly source?: string
  readonly sourceRepository?: string
  readonly sourceRef?: string
  readonly externalLinks?: string
  readonly externalCache?: string
  readonly cacheDir?: string
  readonly config?: string
  /** All pages of the head are judged, and not what changed since a base. */
  readonly all?: true
  /** A file on disk. */
  readonly baseline?: string
  readonly shard?: Shard
  /** Every page is read by the exact parser. */
  readonly exact?: true
  readonly failOn?: FailOn
  readonly unreadPages?: string
  /** What is judged in place of a commit. */
  readonly uncommitted?: Uncommitted
}

/** What `fix` is asked for. */
export type FixOptions = CheckOptions & FixTarget

type SourceOptions = Pick<CheckOptions, 'repo' | 'head' | 'source' | 'sourceRepository' | 'sourceRef' | 'config'>

/** What `links` is asked for. */
export interface LinksOptions extends SourceOptions {
  /** Path of the page, from the root of the repository. */
  readonly page: string
  readonly format: Extract<Format, 'text' | 'json'>
}

/** What `settings` is asked for. */
export interface SettingsOptions
  extends Pick<
    CheckOptions,
    'repo' | 'base' | 'head' | 'sourceRepository' | 'externalLinks' | 'config' | 'failOn' | 'unreadPages'
  > {
  readonly format: Extract<Format, 'text' | 'json'>
}

/** What `baseline` is asked for. */
export interface BaselineOptions extends SourceOptions {
  /** The file to write. */
  readonly write: string
}

/** What `merge` is asked for. */
export interface MergeOptions extends DeliveryOptions {
  /** The folder with the parts. */
  readonly folder: string
}

/** What `post` is asked for; options by their names, as they were written. */
export interface PostOptions {
  readonly report: string
  readonly given: ReadonlyMap<string, string>
}

/** What one command line asks for. */
export type Command =
  | { readonly command: 'check'; readonly options: CheckOptions }
  | { readonly command: 'fix'; readonly options: FixOptions }
  | { readonly command: 'links'; readonly options: LinksOptions }
  | { readonly command: 'settings'; readonly options: SettingsOptions }
  | { readonly command: 'baseline'; readonly options: BaselineOptions }
  | { readonly command: 'explain'; readonly rule: string }
  | { readonly command: 'rules' }
  | { readonly command: 'help' | 'version' }
  | { readonly command: 'merge'; readonly options: MergeOptions }
  | { readonly command: 'post'; readonly options: PostOptions }

const DELIVERY = ['format', 'output', 'json-file', 'sarif-file', 'junit-file']
const CHANGE = [
  'repo',
  'base',
  'head',
  'all',
  'staged',
  'worktree',
  'source',
  'source-repository',
  'source-ref',
  'config',
  'baseline',
  'fail-on',
  'unread-pages',
]

/** The options of each command, without their dashes; commands that are not here take none. */
export const OPTIONS = {
  check: [...CHANGE, 'external-links', 'external-cache', 'cache-dir', ...DELIVERY, 'shard', 'exact'],
  fix: [...CHANGE, 'dry-run', 'patch'],
  links: ['repo', 'head', 'source', 'source-repository', 'source-ref', 'config', 'format'],
  settings: [
    'repo',
    'base',
    'head',
    'source-repository',
    'external-links',
    'config',
    'fail-on',
    'unread-pages',
    'format',
  ],
  baseline: ['write', 'repo', 'head', 'source', 'source-repository', 'source-ref', 'config'],
  merge: DELIVERY,
  post: ['report', 'check-run', 'check-name', 'comment'],
} as const satisfies Partial<Record<Command['command'], readonly string[]>>

/** Every command, as it is called. */
export const COMMANDS: readonly string[] = [
  'check',
  'fix',
  'baseline',
  'links',
  'settings',
  'rules',
  'explain',
  'merge',
  'post',
]

/** Options without a value. */
export const FLAGS: readonly string[] = ['help', 'version', 'all', 'staged', 'worktree', 'dry-run', 'exact']

/** Options with one. */
export const VALUED: readonly string[] = [...new Set<string>(Object.values(OPTIONS).flat())].filter(
  (name) => !FLAGS.includes(name),
)
