import { realpath, writeFile } from 'node:fs/promises'
import { type CheckInput, check } from '../../check.ts'
import type { Report } from '../../model.ts'
import { renderWorkflowCommands } from '../../report/github.ts'
import { renderJson } from '../../report/json.ts'
import { renderMarkdown } from '../../report/markdown.ts'
import { renderText } from '../../report/text.ts'
import { visible } from '../../report/visible.ts'
import { checkedPages, severityCounts } from '../../report/wording.ts'
import { mergeSettings } from '../../settings-file.ts'
import type { CheckOptions } from '../arguments.ts'
import { CannotRun } from '../cannot-run.ts'
import { commitOf, commitsOf } from '../commits-of.ts'
import { GitError } from '../git.ts'
import { type GitRepository, openGitRepository } from '../git-repository.ts'
import { progressLine } from '../progress-line.ts'
import { settingsOf } from '../settings-of.ts'
import { print, type Terminal, wantsColour } from '../terminal.ts'

/** Runs `check` and gives the exit code: 0 clean, 1 findings that block. */
export async function runCheck(options: CheckOptions, terminal: Terminal): Promise<number> {
  const repositories: GitRepository[] = []
  const progress = progressLine(terminal.stderr)
  try {
    const input = await readInput(options, repositories)
    const report = await check(input, progress.onProgress)
    progress.erase()
    await deliver(report, options, terminal)
    return report.conclusion === 'failure' ? 1 : 0
  } finally {
    progress.erase()
    for (const repository of repositories) await repository.close()
  }
}

/** Adds the repositories that it opens to `opened`, also when it fails on the way. */
async function readInput(options: CheckOptions, opened: GitRepository[]): Promise<CheckInput> {
  const localized = await open('repo', options.repo)
  opened.push(localized)
  const { base, head } = await commitsOf(localized, options)
  const settings = mergeSettings(
    await settingsOf(localized, base, options.config),
    options.failOn === undefined ? {} : { failOn: options.failOn },
  )
  const today = new Date().toISOString().slice(0, 10)
  const input = { localized, base, head, settings, today }
  if (options.source === undefined) return input
  const english = await open('source', options.source)
  opened.push(english)
  await refuseSame(localized, english, options.source)
  return { ...input, source: { repository: english, head: await newestOf(english, options.sourceRef) } }
}

async function open(option: 'repo' | 'source', directory: string): Promise<GitRepository> {
  try {
    return await openGitRepository(directory)
  } catch (error) {
    if (!(error instanceof GitError) || error.exitCode === undefined) throw error
    throw new CannotRun(
      `Unexpected \`--${option}\` \`${directory}\`, expected a git repository`,
      'Name the folder of a work tree or of a bare repository.',
      [error.stderr],
    )
  }
}

/** A folder without a repository of its own belongs to the one around it: an English checkout that is not there yet. */
async function refuseSame(localized: GitRepository, english: GitRepository, source: string): Promise<void> {
  if ((await realpath(localized.directory)) !== (await realpath(english.directory))) return
  throw new CannotRun(
    `Unexpected \`--source\` \`${source}\`, expected a clone of the English repository: it belongs to the localized one`,
    'Name the folder of the English clone.',
  )
}

async function newestOf(english: GitRepository, revision: string | undefined): Promise<string> {
  if (revision !== undefined) return commitOf(english, 'source-ref', revision)
  const newest = (await english.resolve('HEAD')) ?? (await english.resolve('refs/remotes/origin/HEAD'))
  if (newest !== undefined) return newest
  throw new CannotRun(
    `\`HEAD\` names no commit in the English repository \`${english.directory}\``,
    'Name its newest revision: `--source-ref REV`.',
  )
}

async function deliver(report: Report, { format, output }: CheckOptions, terminal: Terminal): Promise<void> {
  const colour = output === undefined && wantsColour(terminal)
  const text = render(report, format, colour)
  if (output === undefined) return print(terminal.stdout, text)
  try {
    await writeFile(output, text)
  } catch (error) {
    throw new CannotRun(`The report could not be written to \`${output}\``, 'Name a file that can be written.', [
      (error as Error).message,
    ])
  }
  const verdict = [`${report.conclusion}: ${severityCounts(report.counts)}`, checkedPages(report.pages)].join('; ')
  await print(terminal.stdout, `${verdict}; report in ${visible(output)}\n`)
}

function render(report: Report, format: CheckOptions['format'], colour: boolean): string {
  if (format === 'json') return renderJson(report)
  if (format === 'markdown') return renderMarkdown(report)
  if (format === 'github') return renderWorkflowCommands(report)
  return renderText(report, { colour })
}
