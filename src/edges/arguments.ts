import { parseArgs } from 'node:util'
import type { FailOn } from '../model.ts'
import { namesListed, nearName } from '../near-name.ts'
import { NAME } from '../project.ts'
import { readShard, type Shard, SOME_SHARD } from '../shard.ts'
import { shownValue } from '../shown-value.ts'
import { CannotRun } from './cannot-run.ts'
import { fixTarget, uncommittedOf } from './fix-arguments.ts'
import {
  type CheckOptions,
  COMMANDS,
  type Command,
  type DeliveryOptions,
  FLAGS,
  FORMATS,
  type LinksOptions,
  type MergeOptions,
  OPTIONS,
  type SettingsOptions,
  VALUED,
} from './options.ts'
import { choice, refuseRest, refuseTogether, unexpected } from './refused-arguments.ts'

const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'never']

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
      ...FLAGS.map((name) => [name, { type: 'boolean' }] as const),
      ['help', { type: 'boolean', short: 'h' }] as const,
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
  return commandOf(command, given, rest)
}

function commandOf(command: string, given: ReadonlyMap<string, string>, rest: readonly string[]): Command {
  switch (command) {
    case 'links':
      return { command, options: linksOptions(given, rest) }
    case 'merge':
      return { command, options: mergeOptions(given, rest) }
    case 'explain':
      return { command, rule: ruleAfter(rest) }
  }
  refuseRest(rest, command)
  switch (command) {
    case 'fix':
      return { command, options: { ...checkOptions(given), ...fixTarget(given) } }
    case 'settings':
      return { command, options: settingsOptions(given) }
    case 'baseline':
      return { command, options: { ...checkOptions(given), write: fileAfter(command, 'write', given) } }
    case 'post':
      return { command, options: { report: fileAfter(command, 'report', given), given } }
    case 'rules':
      return { command }
    default:
      return { command: 'check', options: checkOptions(given) }
  }
}

function ruleAfter([rule, ...more]: readonly string[]): string {
  if (rule === undefined)
    throw new CannotRun('Unexpected end after `explain`, expected the id of a rule', `\`${NAME} rules\` lists them.`)
  refuseRest(more, `explain ${rule}`)
  return rule
}

function refuseOptionsOfOthers(command: string, given: ReadonlyMap<string, string>): void {
  const owners: Readonly<Record<string, readonly string[]>> = OPTIONS
  const own = owners[command] ?? []
  const other = [...given.keys()].find((option) => !own.includes(option))
  if (other === undefined) return
  const owner = Object.keys(owners).find((name) => owners[name]?.includes(other)) ?? 'check'
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
  refuseTogether(
    given,
    ['all', 'base'],
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
    ...text('cacheDir', 'cache-dir'),
    ...text('config'),
    ...(given.has('all') ? { all: true as const } : {}),
    ...text('baseline'),
    ...deliveryOptions(given),
    ...(shard === undefined ? {} : { shard }),
    ...(failOn === undefined ? {} : { failOn }),
    ...text('unreadPages', 'unread-pages'),
    ...uncommittedOf(given),
    ...(given.has('exact') ? { exact: true as const } : {}),
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
  for (const option of OPTIONS.merge)
    if (option !== 'output')
      refuseTogether(given, ['shard', option], `Give it to \`${NAME} merge\`, which joins the parts.`)
  return shard
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
