import { writeFile } from 'node:fs/promises'
import type { CheckInput } from '../../check.ts'
import type { Report } from '../../model.ts'
import { renderWorkflowCommands } from '../../report/github.ts'
import { renderJson } from '../../report/json.ts'
import { renderMarkdown } from '../../report/markdown.ts'
import { renderText } from '../../report/text.ts'
import { visible } from '../../report/visible.ts'
import { checkedPages, severityCounts } from '../../report/wording.ts'
import type { CheckOptions } from '../arguments.ts'
import { CannotRun } from '../cannot-run.ts'
import { checkEnglish } from '../check-english.ts'
import { commitsOf } from '../commits-of.ts'
import { openEnglish } from '../english-of.ts'
import { openRepository } from '../open-repositories.ts'
import { optionSettings } from '../option-settings.ts'
import { progressLine } from '../progress-line.ts'
import type { English, Opened } from '../remote-source.ts'
import { print, type Terminal, wantsColour } from '../terminal.ts'

/** Runs `check` and gives the exit code: 0 clean, 1 findings that block. */
export async function runCheck(options: CheckOptions, terminal: Terminal): Promise<number> {
  const opened: Opened = []
  const progress = progressLine(terminal.stderr)
  try {
    const { english, ...input } = await readInput(options, terminal, opened)
    const report = await checkEnglish(input, english, progress.onProgress)
    progress.erase()
    await deliver(report, options, terminal)
    return report.conclusion === 'failure' ? 1 : 0
  } finally {
    progress.erase()
    for (const repository of opened) await repository.close()
  }
}

/** Adds the repositories that it opens to `opened`, also when it fails on the way. */
async function readInput(
  options: CheckOptions,
  { env }: Terminal,
  opened: Opened,
): Promise<Omit<CheckInput, 'source'> & { readonly english: English | undefined }> {
  const localized = await openRepository('--repo', options.repo)
  opened.push(localized)
  const { base, head } = await commitsOf(localized, options)
  const settings = await optionSettings(localized, base, options)
  const today = new Date().toISOString().slice(0, 10)
  const english = await openEnglish(options, { localized, head, settings, env }, opened)
  return { localized, base, head, settings, today, english }
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
