import { MissingContents } from '../missing-contents.ts'
import { NAME, VERSION } from '../project.ts'
import { readArguments } from './arguments.ts'
import { CannotRun } from './cannot-run.ts'
import { GitError } from './git.ts'
import { HELP } from './help.ts'
import type { Command } from './options.ts'
import { SYSTEM_ADVICE, systemFailure } from './system-failure.ts'
import { type Output, print, type Terminal, visibleLines } from './terminal.ts'

/** Runs one command line and gives its exit code: 0 clean, 1 findings that block, 2 could not run. Never throws. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await obey(readArguments(argv), terminal)
  } catch (error) {
    const wantsStack = terminal.env.HANDBACK_CHECK_DEBUG === '1'
    await complain(terminal.stderr, [...explain(error), ...(wantsStack ? stackOf(error) : [])])
    return 2
  }
}

/** What judges takes longer to load than an answer that needs none of it. */
async function obey(asked: Command, terminal: Terminal): Promise<number> {
  switch (asked.command) {
    case 'help':
    case 'version':
      await print(terminal.stdout, asked.command === 'help' ? HELP : `${VERSION}\n`)
      return 0
    case 'check':
      return (await import('./commands/check.ts')).runCheck(asked.options, terminal)
    case 'post':
      // the one command that needs GitHub's client
      return (await import('./commands/post.ts')).runPost(asked.options, terminal)
    default:
      return (await import('./other-commands.ts')).runOther(asked, terminal)
  }
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
