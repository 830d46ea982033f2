import { writeFile } from 'node:fs/promises'
import type { CheckInput } from '../../check.ts'
import type { Report } from '../../model.ts'
import { renderWorkflowCommands } from '../../report/github.ts'
import { renderJson } from '../../report/json.ts'
import { renderJunit } from '../../report/junit.ts'
import { renderMarkdown } from '../../report/markdown.ts'
import { renderSarif } from '../../report/sarif.ts'
import { renderText } from '../../report/text.ts'
import { visible } from '../../report/visible.ts'
import { checkedPages, severityCounts } from '../../report/wording.ts'
import type { CheckOptions } from '../arguments.ts'
import { CannotRun } from '../cannot-run.ts'
import { checkEnglish } from '../check-english.ts'
import { commitsOf } from '../commits-of.ts'
import { openEnglish } from '../english-of.ts'
import { withWeb } from '../external-links/with-web.ts'
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
    const report = await withWeb(input.settings, options.externalCache, (web) =>
      checkEnglish({ ...input, ...(web ? { web } : {}) }, english, progress.onProgress),
    )
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

async function deliver(report: Report, options: CheckOptions, terminal: Terminal): Promise<void> {
  const { format, output, jsonFile, sarifFile, junitFile } = options
  const files = [
    [jsonFile, 'json'],
    [sarifFile, 'sarif'],
    [junitFile, 'junit'],
    [output, format],
  ] as const
  for (const [path, form] of files) if (path !== undefined) await write(path, render(report, form, false))
  if (output === undefined) return print(terminal.stdout, render(report, format, wantsColour(terminal)))
  const verdict = [`${report.conclusion}: ${severityCounts(report.counts)}`, checkedPages(report.pages)].join('; ')
  await print(terminal.stdout, `${verdict}; report in ${visible(output)}\n`)
}

async function write(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text)
  } catch (error) {
    throw new CannotRun(`The report could not be written to \`${path}\``, 'Name a file that can be written.', [
      (error as Error).message,
    ])
  }
}

function render(report: Report, format: CheckOptions['format'], colour: boolean): string {
  switch (format) {
    case 'text':
      return renderText(report, { colour })
    case 'json':
      return renderJson(report)
    case 'markdown':
      return renderMarkdown(report)
    case 'github':
      return renderWorkflowCommands(report)
    case 'sarif':
      return renderSarif(report)
    case 'junit':
      return renderJunit(report)
  }
}
