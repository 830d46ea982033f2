import { MissingContents } from '../missing-contents.ts'
import { NAME, VERSION } from '../project.ts'
import { readArguments } from './arguments.ts'
import { CannotRun } from './cannot-run.ts'
import { writeBaseline } from './commands/baseline.ts'
import { runCheck } from './commands/check.ts'
import { explainRule } from './commands/explain.ts'
import { runFix } from './commands/fix.ts'
import { listLinks } from './commands/links.ts'
import { mergeParts } from './commands/merge.ts'
import { listRules } from './commands/rules.ts'
import { listSettings } from './commands/settings.ts'
import { GitError } from './git.ts'
import { HELP } from './help.ts'
import { SYSTEM_ADVICE, systemFailure } from './system-failure.ts'
import { type Output, print, type Terminal, visibleLines } from './terminal.ts'

/** Runs one command line and gives its exit code: 0 clean, 1 findings that block, 2 could not run. Never throws. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const asked = readArguments(argv)
    if (asked.command === 'check') return await runCheck(asked.options, terminal)
    if (asked.command === 'baseline') {
      await writeBaseline(asked.options, terminal)
      return 0
    }
    if (asked.command === 'fix') return await runFix(asked.options, terminal)
    if (asked.command === 'links') {
      await listLinks(asked.options, terminal)
      return 0
    }
    if (asked.command === 'merge') return await mergeParts(asked.options, terminal)
    if (asked.command === 'settings') {
      await listSettings(asked.options, terminal)
      return 0
    }
    if (asked.command === 'post') {
      // the one command that needs GitHub's client
      const { runPost } = await import('./commands/post.ts')
      return await runPost(asked.options, terminal)
    }
    await print(terminal.stdout, await answer(asked, terminal))
    return 0
  } catch (error) {
    const wantsStack = terminal.env.HANDBACK_CHECK_DEBUG === '1'
    await complain(terminal.stderr, [...explain(error), ...(wantsStack ? stackOf(error) : [])])
    return 2
  }
}

type Asked = Exclude<
  ReturnType<typeof readArguments>,
  { command: 'check' | 'fix' | 'links' | 'settings' | 'baseline' | 'merge' | 'post' }
>

async function answer(asked: Asked, { rulePages }: Terminal): Promise<string> {
  if (asked.command === 'explain') return explainRule(asked.rule, rulePages)
  if (asked.command === 'rules') return listRules()
  return asked.command === 'help' ? HELP : `${VERSION}\n`
}

function explain(error: unknown): readonly string[] {
  if (error instanceof CannotRun) return [error.message, ...error.details.map((line) => `  ${line}`), error.advice]
  if (error instanceof MissingContents)
    return [error.message, 'Fetch them (`git fetch --refetch --no-filter`), or clone without `--filter`.']
  if (error instanceof GitError)
    return [`could not run: ${error.message}`, ...(error.stderr === '' ? [] : [error.stderr])]
  const failure = systemFailure(error)
  if (failure !== undefined) return [`could not run: ${failure}`, SYSTEM_ADVICE]
  const message = (error as Partial<Error> | undefined)?.message ?? String(error)
  return [
    `stopped by a fault of its own: ${message}`,
    'Run it again with HANDBACK_CHECK_DEBUG=1 and report what it prints.',
  ]
}

const stackOf = (error: unknown): readonly string[] => [(error as Partial<Error> | undefined)?.stack ?? '']

async function complain(stderr: Output, lines: readonly string[]): Promise<void> {
  const text = [`${NAME}: ${lines[0] ?? ''}`, ...lines.slice(1)].flatMap(visibleLines).join('\n')
  // a standard error that cannot be written leaves the exit code to tell
  await print(stderr, `${text}\n`).catch(() => {})
}
