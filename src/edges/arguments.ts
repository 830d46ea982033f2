import { parseArgs } from 'node:util'
import type { FailOn } from '../model.ts'
import { namesListed, nearName } from '../near-name.ts'
import { NAME } from '../project.ts'
import { readShard, type Shard, SOME_SHARD } from '../shard.ts'
import { shownValue } from '../shown-value.ts'
import { CannotRun } from './cannot-run.ts'
import { choice, refuseRest, unexpected } from './refused-arguments.ts'

export const FORMATS = ['text', 'json', 'markdown', 'github', 'sarif', 'junit'] as const
export type Format = (typeof FORMATS)[number]

const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'never']

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
  readonly config?: string
  /** All pages of the head are judged, and not what changed since a base. */
  readonly all?: true
  /** A file on disk. */
  readonly baseline?: string
  readonly shard?: Shard
  readonly failOn?: FailOn
}

/** What `links` is asked for. */
export interface LinksOptions
  extends Pick<CheckOptions, 'repo' | 'head' | 'source' | 'sourceRepository' | 'sourceRef' | 'config'> {
  /** Path of the page, from the root of the repository. */
  readonly page: string
  readonly format: Extract<Format, 'text' | 'json'>
}

/** What `settings` is asked for. */
export interface SettingsOptions
  extends Pick<CheckOptions, 'repo' | 'base' | 'head' | 'sourceRepository' | 'externalLinks' | 'config' | 'failOn'> {
  readonly format: Extract<Format, 'text' | 'json'>
}

/** What `baseline` is asked for. */
export interface BaselineOptions
  extends Pick<CheckOptions, 'repo' | 'head' | 'source' | 'sourceRepository' | 'sourceRef' | 'config'> {
  /** The file to write. */
  readonly write: string
}

/** What `post` is asked for; options by their names, as they were written. */
export interface PostOptions {
  readonly report: string
  readonly given: ReadonlyMap<string, string>
}

/** What `merge` is asked for. */
export interface MergeOptions extends DeliveryOptions {
  /** The folder with the parts. */
  readonly folder: string
}

/** What one command line asks for. */
export type Command =
  | { readonly command: 'post'; readonly options: PostOptions }
  | { readonly command: 'check'; readonly options: CheckOptions }
  | { readonly command: 'merge'; readonly options: MergeOptions }
  | { readonly command: 'links'; readonly options: LinksOptions }
  | { readonly command: 'baseline'; readonly options: BaselineOptions }
  | { readonly command: 'settings'; readonly options: SettingsOptions }
  | { readonly command: 'explain'; readonly rule: string }
  | { readonly command: 'rules' | 'help' | 'version' }

const DELIVERY_OPTIONS = ['format', 'output', 'json-file', 'sarif-file', 'junit-file']
const COMMANDS = ['check', 'links', 'settings', 'baseline', 'explain', 'rules', 'merge', 'post']
const POST_OPTIONS = ['report', 'check-run', 'check-name', 'comment']
/** The options of `check`, without their dashes. */
export const CHECK_OPTIONS: readonly string[] = [
  'repo',
  'base',
  'head',
  'source',
  'source-repository',
  'source-ref',
  'external-links',
  'external-cache',
  'config',
  'all',
  'baseline',
  ...DELIVERY_OPTIONS,
  'shard',
  'fail-on',
]
const VALUED = [...CHECK_OPTIONS.filter((name) => name !== 'all'), 'write', ...POST_OPTIONS]

/** By command; the others take none. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  check: CHECK_OPTIONS,
  links: ['repo', 'head', 'source', 'source-repository', 'source-ref', 'config', 'format'],
  merge: DELIVERY_OPTIONS,
  settings: ['repo', 'base', 'head', 'source-repository', 'external-links', 'config', 'fail-on', 'format'],
  baseline: ['write', 'repo', 'head', 'source', 'source-repository', 'source-ref', 'config'],
  post: POST_OPTIONS,
}
const FLAGS = ['help', 'version', 'all']

/**
 * Reads the arguments after the program's name.
 * @throws CannotRun on the first that is not known or lacks its value.
 */
export function readArguments(argv: readonly string[]): Command {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    options: Object.fromEntries([
      ...VALUED.map((name) => [name, { type: 'string' }] as const),
      ['help', { type: 'boolean', short: 'h' }] as const,
      ['version', { type: 'boolean' }] as const,
      ['all', { type: 'boolean' }] as const,
    ]),
  })
  const given = new Map<string, string>()
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    else if (token.kind === 'option') given.set(token.name, optionValue(token))
  }
  if (given.has('help')) return { command: 'help' }
  if (given.has('version')) return { command: 'version' }
  const [command = 'check', ...rest] = positionals
  if (!COMMANDS.includes(command))
    throw unexpected('command', command, namesListed(COMMANDS), nearName(command, COMMANDS))
  refuseOptionsOfOthers(command, given)
  if (command === 'check') {
    refuseRest(rest, 'check')
    return { command, options: checkOptions(given) }
  }
  if (command === 'links') return { command, options: linksOptions(given, rest) }
  if (command === 'settings') {
    refuseRest(rest, command)
    return { command, options: settingsOptions(given) }
  }
  if (command === 'baseline') {
    refuseRest(rest, command)
    return { command, options: { ...checkOptions(given), write: fileAfter(command, 'write', given) } }
  }
  if (command === 'merge') return { command, options: mergeOptions(given, rest) }
  if (command === 'baseline') {
    refuseRest(rest, command)
    return { command, options: { ...checkOptions(given), write: fileAfter(command, 'write', given) } }
  }
  if (command === 'post') {
    refuseRest(rest, command)
    return { command, options: { report: fileAfter(command, 'report', given), given } }
  }
  if (command === 'rules') {
    refuseRest(rest, command)
    return { command }
  }
  const [rule, ...more] = rest
  if (rule === undefined)
    throw new CannotRun('Unexpected end after `explain`, expected the id of a rule', `\`${NAME} rules\` lists them.`)
  refuseRest(more, `explain ${rule}`)
  return { command: 'explain', rule }
}

function refuseOptionsOfOthers(command: string, given: ReadonlyMap<string, string>): void {
  const own = OPTIONS[command] ?? []
  const other = [...given.keys()].find((option) => !own.includes(option))
  if (other === undefined) return
  const owner = Object.keys(OPTIONS).find((name) => OPTIONS[name]?.includes(other)) ?? 'check'
  throw new CannotRun(
    `Unexpected option \`--${other}\` for \`${command}\``,
    `Leave it out; it belongs to \`${owner}\`.`,
  )
}

const FILES = { report: 'Name the JSON report of the check.', write: 'Name the file to write the baseline to.' }

function fileAfter(command: string, option: keyof typeof FILES, given: ReadonlyMap<string, string>): string {
  const file = given.get(option)
  if (file !== undefined) return file
  throw new CannotRun(`Unexpected end after \`${command}\`, expected \`--${option} FILE\``, FILES[option])
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

function optionValue({ name, rawName, value, inlineValue }: OptionToken): string {
  if (FLAGS.includes(name)) {
    if (value === undefined) return ''
    throw new CannotRun(`Unexpected value of \`--${name}\``, 'Write it without a value.')
  }
  if (!VALUED.includes(name)) {
    const near = nearName(name, [...VALUED, ...FLAGS])
    throw unexpected('option', rawName, `one that \`${NAME} --help\` lists`, near && `--${near}`)
  }
  if (value === undefined || value === '' || (!inlineValue && value.startsWith('-'))) {
    const found = value === undefined ? 'end of the arguments' : shownValue(value)
    throw new CannotRun(
      `Unexpected ${found} after \`--${name}\`, expected its value`,
      `Write \`--${name} VALUE\`, or \`--${name}=VALUE\` for a value that begins with \`-\`.`,
    )
  }
  return value
}

/** An option under its name in the program; nothing where it was not given. */
function textOf<Name extends string>(given: ReadonlyMap<string, string>, key: Name, option: string = key) {
  const value = given.get(option)
  return (value === undefined ? {} : { [key]: value }) as { readonly [Key in Name]?: string }
}

function checkOptions(given: ReadonlyMap<string, string>): CheckOptions {
  const text = <Name extends string>(key: Name, option: string = key) => textOf(given, key, option)
  const shard = shardOf(given)
  const failOn = choice(given, 'fail-on', FAIL_ON)
  if (given.has('all') && given.has('base'))
    throw new CannotRun(
      'Unexpected `--base` beside `--all`, expected one of them',
      'Leave `--base` out to judge all pages of the head, or `--all` to judge a change.',
    )
  return {
    repo: given.get('repo') ?? '.',
    head: given.get('head') ?? 'HEAD',
    ...text('base'),
    ...text('source'),
    ...text('sourceRepository', 'source-repository'),
    ...text('sourceRef', 'source-ref'),
    ...text('externalLinks', 'external-links'),
    ...text('externalCache', 'external-cache'),
    ...text('config'),
    ...(given.has('all') ? { all: true as const } : {}),
    ...text('baseline'),
    ...deliveryOptions(given),
    ...(shard === undefined ? {} : { shard }),
    ...(failOn === undefined ? {} : { failOn }),
  }
}

function deliveryOptions(given: ReadonlyMap<string, string>): DeliveryOptions {
  return {
    format: choice(given, 'format', FORMATS) ?? 'text',
    ...textOf(given, 'output'),
    ...textOf(given, 'jsonFile', 'json-file'),
    ...textOf(given, 'sarifFile', 'sarif-file'),
    ...textOf(given, 'junitFile', 'junit-file'),
  }
}

/** A part has one form, and no other report is made of it. */
function shardOf(given: ReadonlyMap<string, string>): Shard | undefined {
  const written = given.get('shard')
  if (written === undefined) return undefined
  const shard = readShard(written)
  if (shard === undefined)
    throw new CannotRun(`Unexpected value of \`--shard\` ${shownValue(written)}, expected ${SOME_SHARD}`, 'Correct it.')
  const other = DELIVERY_OPTIONS.find((option) => option !== 'output' && given.has(option))
  if (other === undefined) return shard
  throw new CannotRun(
    `Unexpected option \`--${other}\` beside \`--shard\``,
    `Give it to \`${NAME} merge\`, which joins the parts.`,
  )
}

function mergeOptions(given: ReadonlyMap<string, string>, [folder, ...more]: readonly string[]): MergeOptions {
  if (folder === undefined)
    throw new CannotRun(
      'Unexpected end after `merge`, expected the folder with the parts',
      `Write \`${NAME} merge DIR\`; \`${NAME} check --shard 1/3 --output FILE\` writes a part.`,
    )
  refuseRest(more, `merge ${folder}`)
  return { folder, ...deliveryOptions(given) }
}

function linksOptions(given: ReadonlyMap<string, string>, [page, ...more]: readonly string[]): LinksOptions {
  if (page === undefined)
    throw new CannotRun(
      'Unexpected end after `links`, expected the path of a page',
      `Write \`${NAME} links docs/page.md\`, from the root of the repository.`,
    )
  refuseRest(more, `links ${page}`)
  return { ...settingsOptions(given), page }
}

function settingsOptions(given: ReadonlyMap<string, string>): SettingsOptions {
  const format = choice(given, 'format', ['text', 'json'] as const) ?? 'text'
  return { ...checkOptions(new Map([...given].filter(([name]) => name !== 'format'))), format }
}
