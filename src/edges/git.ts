import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { atExit } from './at-exit.ts'

/** Why a git command gave no answer; `stderr` is git's own words, at most the last 2,000 characters. */
export class GitError extends Error {
  readonly stderr: string
  /** Absent where git did not start or did not end by itself. */
  readonly exitCode: number | undefined
  constructor(message: string, stderr: string, exitCode?: number) {
    super(message)
    this.name = 'GitError'
    this.stderr = stderr
    this.exitCode = exitCode
  }
}

export interface GitOptions {
  readonly input?: string | Uint8Array
  /** Added to the environment; the place for tokens (`GIT_CONFIG_COUNT`), which must not be on a command line. */
  readonly env?: Readonly<Record<string, string>>
  /** Milliseconds after which the command is ended; 600,000 where absent. */
  readonly timeout?: number
  /** Takes the standard output as it comes; the answer is empty then. What it throws ends the command, and is thrown. */
  readonly onOutput?: (chunk: Buffer) => void
  /** Ends the command, which fails then. */
  readonly signal?: AbortSignal
  /** What git may say only when it fails, where its exit code does not tell. */
  readonly failsOn?: RegExp
}

/** Milliseconds: the log of a million commits takes a sixth of it, and a disk that hangs should not hold a job for hours. */
const LONGEST_COMMAND = 600_000

/**
 * Settings under which git only ever reads what is asked: no prompt, no hook, no monitor, no lazy fetch, no replaced
 * objects, English messages. `safe.directory` because in a container the checkout belongs to another user.
 */
const SAFE_CONFIG = ['-c', 'safe.directory=*', '-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false']
const SAFE_ENV = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  LC_ALL: 'C',
}

/** Variables by which a git hook, or a shell, points git at another repository than the one named, or changes what paths mean. */
const STRAY_VARIABLES = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_SHALLOW_FILE',
  'GIT_GRAFT_FILE',
  'GIT_LITERAL_PATHSPECS',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
])

/** The command line and environment of a safe git process in `directory` (a work tree or a bare repository). */
export function gitCommand(directory: string, args: readonly string[]): { args: string[]; env: NodeJS.ProcessEnv } {
  const inherited = Object.entries(process.env).filter(([name]) => !STRAY_VARIABLES.has(name))
  return {
    args: ['-C', directory, ...SAFE_CONFIG, ...args],
    env: { ...Object.fromEntries(inherited), ...SAFE_ENV },
  }
}

/** Starts a safe git process, with `env` added to its environment. It ends when this one does, and may tidy up: its locks are for all to see. */
export function startGit(
  directory: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  const command = gitCommand(directory, args)
  const child = spawn('git', command.args, { env: { ...command.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'] })
  child.once(
    'close',
    atExit(() => child.kill('SIGTERM')),
  )
  return child
}

/**
 * Runs git and gives its standard output. Values from outside belong behind `--end-of-options` or `--`.
 * @throws GitError when git is missing, fails, or takes longer than `timeout`.
 */
export async function git(directory: string, args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  const verb = args.find((arg) => !arg.startsWith('-')) ?? ''
  const { timeout = LONGEST_COMMAND } = options
  return new Promise((resolve, reject) => {
    const child = startGit(directory, args, options.env)
    let isLate = false
    // the timer of `spawn` itself stays where git did not start, and keeps the process from ending
    const timer = setTimeout(() => {
      isLate = true
      child.kill('SIGKILL')
      closeOutputs()
    }, timeout)
    // what git started may hold them open long after it was ended
    const closeOutputs = (): void => {
      child.stdout.destroy()
      child.stderr.destroy()
    }
    const out: Buffer[] = []
    let stderr = ''
    const take = options.onOutput ?? ((chunk: Buffer) => out.push(chunk))
    child.stdout.on('data', (chunk: Buffer) => {
      try {
        take(chunk)
      } catch (error) {
        reject(error)
        child.kill('SIGKILL')
      }
    })
    child.stderr.on('data', (chunk: Buffer) => {
      stderr = (stderr + chunk.toString('utf8')).slice(-2000)
    })
    child.on('error', (error) => {
      clearTimeout(timer)
      reject(new GitError(`could not start git, expected git 2.34 or later on the PATH (${error.message})`, ''))
    })
    const abort = (): boolean => child.kill('SIGTERM')
    options.signal?.addEventListener('abort', abort)
    child.on('exit', (_, signal) => {
      if (signal !== null) closeOutputs()
    })
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      options.signal?.removeEventListener('abort', abort)
      if (code === 0 && !isLate && !options.failsOn?.test(stderr)) return resolve(Buffer.concat(out))
      reject(new GitError(`git ${verb} ${how(code, signal)}`, stderr.trim(), code ?? undefined))
    })
    const how = (code: number | null, signal: string | null): string => {
      if (isLate) return `was ended (SIGKILL), since it took longer than ${timeout / 1000} seconds`
      if (code === 0) return 'met an error'
      return signal === null ? `failed with exit code ${code}` : `was ended (${signal})`
    }
    // git may answer and close its input before it has read all of it
    child.stdin.on('error', () => {})
    child.stdin.end(options.input)
  })
}
