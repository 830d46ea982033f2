import { parseArgs } from 'node:util'
import type { FailOn } from '../model.ts'
import { namesListed, nearName } from '../near-name.ts'
import { NAME } from '../project.ts'
import { shownValue } from '../shown-value.ts'
import { CannotRun } from './cannot-run.ts'

export const FORMATS = ['text', 'json', 'markdown', 'github', 'sarif', 'junit'] as const
export type Format = (typeof FORMATS)[number]

const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'never']

/** What `check` is asked for; what was not given is absent. */
export interface CheckOptions {
  readonly repo: string
  readonly head: string
  readonly base?: string
  readonly source?: string
  readonly sourceRepository?: string
  readonly sourceRef?: string
  readonly externalLinks?: string
  readonly externalCache?: string
  readonly config?: string
  readonly format: Format
  readonly output?: string
  readonly jsonFile?: string
  readonly sarifFile?: string
  readonly junitFile?: string
  readonly failOn?: FailOn
}

/** What `links` is asked for. */
export interface LinksOptions
  extends Pick<CheckOptions, 'repo' | 'head' | 'source' | 'sourceRepository' | 'sourceRef' | 'config'> {
  /** Path of the page, from the root of the repository. */
  readonly page: string
  readonly format: Extract<Format, 'text' | 'json'>
}

/** What `post` is asked for; options by their names, as they were written. */
export interface PostOptions {
  readonly report: string
  readonly given: ReadonlyMap<string, string>
}

/** What one command line asks for. */
export type Command =
  | { readonly command: 'post'; readonly options: PostOptions }
  | { readonly command: 'check'; readonly options: CheckOptions }
  | { readonly command: 'links'; readonly options: LinksOptions }
  | { readonly command: 'explain'; readonly rule: string }
  | { readonly command: 'rules' | 'help' | 'version' }

const COMMANDS = ['check', 'links', 'explain', 'rules', 'post']
const POST_OPTIONS = ['report', 'check-run', 'check-name', 'comment']
const CHECK_OPTIONS = [
  'repo',
  'base',
  'head',
  'source',
  'source-repository',
  'source-ref',
  'external-links',
  'external-cache',
  'config',
  'format',
  'output',
  'json-file',
  'sarif-file',
  'junit-file',
  'fail-on',
]
const VALUED = [...CHECK_OPTIONS, ...POST_OPTIONS]

/** By command; the others take none. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  check: CHECK_OPTIONS,
  links: ['repo', 'head', 'source', 'source-repository', 'source-ref', 'config', 'format'],
  post: POST_OPTIONS,
}
const FLAGS = ['help', 'version']

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
  if (command === 'post') {
    refuseRest(rest, command)
    return { command, options: { report: reportOf(given), given } }
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
  const owner = CHECK_OPTIONS.includes(other) ? 'check' : 'post'
  throw new CannotRun(
    `Unexpected option \`--${other}\` for \`${command}\``,
    `Leave it out; it belongs to \`${owner}\`.`,
  )
}

function reportOf(given: ReadonlyMap<string, string>): string {
  const report = given.get('report')
  if (report !== undefined) return report
  throw new CannotRun('Unexpected end after `post`, expected `--report FILE`', 'Name the JSON report of the check.')
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

function checkOptions(given: ReadonlyMap<string, string>): CheckOptions {
  const text = <Name extends keyof CheckOptions>(key: Name, option: string = key) => {
    const value = given.get(option)
    return (value === undefined ? {} : { [key]: value }) as { readonly [Key in Name]?: string }
  }
  const failOn = choice(given, 'fail-on', FAIL_ON)
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
    format: choice(given, 'format', FORMATS) ?? 'text',
    ...text('output'),
    ...text('jsonFile', 'json-file'),
    ...text('sarifFile', 'sarif-file'),
    ...text('junitFile', 'junit-file'),
    ...(failOn === undefined ? {} : { failOn }),
  }
}

function linksOptions(given: ReadonlyMap<string, string>, [page, ...more]: readonly string[]): LinksOptions {
  if (page === undefined)
    throw new CannotRun(
      'Unexpected end after `links`, expected the path of a page',
      `Write \`${NAME} links docs/page.md\`, from the root of the repository.`,
    )
  refuseRest(more, `links ${page}`)
  const format = choice(given, 'format', ['text', 'json'] as const) ?? 'text'
  return { ...checkOptions(new Map([...given].filter(([name]) => name !== 'format'))), page, format }
}

function choice<Value extends string>(
  given: ReadonlyMap<string, string>,
  option: string,
  values: readonly Value[],
): Value | undefined {
  const written = given.get(option)
  const value = values.find((one) => one === written)
  if (written === undefined || value !== undefined) return value
  throw unexpected(`value of \`--${option}\``, written, namesListed(values), nearName(written, values))
}

function refuseRest([extra]: readonly string[], after: string): void {
  if (extra === undefined) return
  throw new CannotRun(
    `Unexpected argument ${shownValue(extra)} after \`${after}\``,
    `Leave it out; \`${NAME} --help\` shows what there is.`,
  )
}

function unexpected(what: string, found: string, expected: string, near: string | undefined): CannotRun {
  const advice = near === undefined ? `\`${NAME} --help\` shows what there is.` : `Did you mean \`${near}\`?`
  return new CannotRun(`Unexpected ${what} ${shownValue(found)}, expected ${expected}`, advice)
}
