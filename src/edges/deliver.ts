import type { Report } from '../model.ts'
import { renderWorkflowCommands } from '../report/github.ts'
import { renderJson } from '../report/json.ts'
import { renderJunit } from '../report/junit.ts'
import { renderMarkdown } from '../report/markdown.ts'
import { renderSarif } from '../report/sarif.ts'
import { renderText } from '../report/text.ts'
import { visible } from '../report/visible.ts'
import { checkedPages, severityCounts } from '../report/wording.ts'
import { writeNamed } from './named-file.ts'
import type { DeliveryOptions } from './options.ts'
import { print, type Terminal, wantsColour } from './terminal.ts'

/** Writes a report where the options ask for it. */
export async function deliver(report: Report, options: DeliveryOptions, terminal: Terminal): Promise<void> {
  const { format, output, jsonFile, sarifFile, junitFile } = options
  const files = [
    [jsonFile, 'json'],
    [sarifFile, 'sarif'],
    [junitFile, 'junit'],
    [output, format],
  ] as const
  for (const [path, form] of files)
    if (path !== undefined) await writeNamed('report', path, render(report, form, false))
  if (output === undefined) return print(terminal.stdout, render(report, format, wantsColour(terminal)))
  const verdict = [`${report.conclusion}: ${severityCounts(report.counts)}`, checkedPages(report.pages)].join('; ')
  await print(terminal.stdout, `${verdict}; report in ${visible(output)}\n`)
}

function render(report: Report, format: DeliveryOptions['format'], colour: boolean): string {
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
