import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { serveGitHub } from './github-server.ts'

const PROJECT = resolve(import.meta.dirname, '../..')

/** What a workflow gives a step, and the event that started it. */
export interface Step {
  readonly workspace: string
  readonly event: string
  readonly sha: string
  readonly payload: unknown
  readonly with?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** Address of GitHub's API; where absent, one that lets the token read alone, as of a pull request from a fork. */
  readonly apiUrl?: string
  /** Cancels the job once this holds. */
  readonly cancelled?: Promise<unknown>
  /** How it is cancelled; `SIGINT` where absent, as runners do at first. */
  readonly signal?: NodeJS.Signals
}

/** A workflow command that annotates. */
export interface Annotation {
  readonly level: string
  readonly message: string
  readonly [property: string]: string
}

export interface StepResult {
  readonly exitCode: number
  readonly outputs: Readonly<Record<string, string>>
  /** Those that GitHub would show: ten of a level. */
  readonly annotations: readonly Annotation[]
  readonly summary: string
  readonly log: string
  /** The report file as JSON, while it is there. */
  readonly report: { findings: { rule: string; path: string; line: number }[]; base: string; head: string } | undefined
}

/** Runs the built action as a runner does: inputs and defaults of `action.yml`, file commands, payload file, a bare environment. */
export async function runStep(step: Step): Promise<StepResult> {
  const action = parse(readFileSync(join(PROJECT, 'action.yml'), 'utf8'))
  const temp = mkdtempSync(join(tmpdir(), 'handback-check-runner-'))
  const file = (name: string, content = ''): string => {
    const path = join(temp, name)
    writeFileSync(path, content)
    return path
  }
  const readOnly = step.apiUrl === undefined ? await serveGitHub({ writes: [] }) : undefined
  const files = { output: file('output'), summary: file('summary') }
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: temp,
    RUNNER_TEMP: temp,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: step.workspace,
    GITHUB_EVENT_NAME: step.event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(step.payload)),
    GITHUB_SHA: step.sha,
    GITHUB_REF: 'refs/heads/main',
    // no English repository can be told by this name
    GITHUB_REPOSITORY: 'octo/handleiding',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_API_URL: step.apiUrl ?? readOnly?.url ?? '',
    GITHUB_RUN_ID: '42',
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    ...inputs(action, step.with ?? {}),
    ...step.env,
  }
  const main = join(PROJECT, action.runs.main)
  const { code, out } = await start([main], env, step)
  await readOnly?.close()
  const outputs = readFileCommands(readFileSync(files.output, 'utf8'))
  const reportPath = outputs['report-path']
  const result: StepResult = {
    exitCode: code,
    outputs,
    annotations: capped(out.split('\n').flatMap(readAnnotation)),
    summary: limited(readFileSync(files.summary, 'utf8')),
    log: out,
    report: reportPath ? JSON.parse(readFileSync(reportPath, 'utf8')) : undefined,
  }
  rmSync(temp, { recursive: true })
  return result
}

function inputs(
  action: { inputs: Record<string, { default?: string }> },
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  for (const name of Object.keys(given))
    if (!(name in action.inputs)) throw new Error(`action.yml has no input ${name}`)
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, { default: preset = '' }]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      given[name] ?? preset.replace(/\$\{\{ *github\.token *\}\}/, 'the-token'),
    ]),
  )
}

async function start(
  args: readonly string[],
  env: Record<string, string>,
  { workspace, cancelled, signal = 'SIGINT' }: Step,
): Promise<{ code: number; out: string }> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { env, cwd: workspace, stdio: ['ignore', 'pipe', 'pipe'] })
    cancelled?.then(() => child.kill(signal))
    let out = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (out += chunk))
    child.on('error', failed)
    child.on('close', (code) => done({ code: code ?? -1, out }))
  })
}

/** `name<<delimiter`, value lines, `delimiter`. */
function readFileCommands(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^(.+?)<<(.+)\r?\n([\s\S]*?)\r?\n\2$/gm)].map(([, name = '', , value = '']) => [name, value]),
  )
}

function readAnnotation(line: string): Annotation[] {
  const [, level, list = '', data = ''] = /^::(error|warning|notice)(?: (.*?))?::(.*)$/.exec(line) ?? []
  if (level === undefined) return []
  const unescaped = (value: string): string =>
    value.replace(/%(25|0D|0A|3A|2C)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  const properties = list
    .split(',')
    .map((part) => [part.slice(0, part.indexOf('=')), unescaped(part.slice(part.indexOf('=') + 1))])
  return [{ ...Object.fromEntries(list === '' ? [] : properties), level, message: unescaped(data) }]
}

function capped(annotations: readonly Annotation[]): Annotation[] {
  const shown: Record<string, number> = {}
  return annotations.filter(({ level }) => {
    shown[level] = (shown[level] ?? 0) + 1
    return shown[level] <= 10
  })
}

function limited(summary: string): string {
  if (Buffer.byteLength(summary) > 1024 * 1024) throw new Error('GitHub refuses a job summary over 1 MiB')
  return summary
}
