import { recordsOf } from '../../baseline.ts'
import { MOST_RECORDS, renderBaseline } from '../../baseline-file.ts'
import type { Report } from '../../model.ts'
import { visible } from '../../report/visible.ts'
import { checkedPages, counted } from '../../report/wording.ts'
import { CannotRun } from '../cannot-run.ts'
import { checkEnglish } from '../check-english.ts'
import { commitOf } from '../commits-of.ts'
import { openEnglish } from '../english-of.ts'
import { withWeb } from '../external-links/with-web.ts'
import { writeNamed } from '../named-file.ts'
import { openRepository } from '../open-repositories.ts'
import { optionSettings } from '../option-settings.ts'
import type { BaselineOptions } from '../options.ts'
import { progressLine } from '../progress-line.ts'
import type { Opened } from '../remote-source.ts'
import { print, type Terminal } from '../terminal.ts'

/** Judges all pages of a commit and writes what is found as a baseline; one that counts now is not looked at. */
export async function writeBaseline(options: BaselineOptions, terminal: Terminal): Promise<void> {
  const opened: Opened = []
  const progress = progressLine(terminal.stderr)
  try {
    const localized = await openRepository('--repo', options.repo)
    opened.push(localized)
    const head = await commitOf(localized, '--head', options.head)
    const { settings } = await optionSettings(localized, { base: head, head }, options)
    const english = await openEnglish(options, { localized, head, settings, env: terminal.env }, opened)
    const today = new Date().toISOString().slice(0, 10)
    const input = { localized, base: head, head, scope: 'tree', settings, today } as const
    const report = await withWeb(settings, undefined, (web) =>
      checkEnglish({ ...input, ...(web ? { web } : {}) }, english, progress.onProgress),
    )
    progress.erase()
    const records = recordsOf(report.findings)
    if (records.length > MOST_RECORDS)
      throw new CannotRun(
        `Unexpected ${records.length} different findings, expected at most ${MOST_RECORDS} in a baseline`,
        'Switch off in the settings what will not be repaired, `rules` or `ignore`.',
      )
    await writeNamed('baseline', options.write, renderBaseline(records, head))
    await print(terminal.stdout, said(report, options.write))
  } finally {
    progress.erase()
    for (const repository of opened) await repository.close()
  }
}

function said({ findings, pages, skips, remarks }: Report, file: string): string {
  const recorded = findings.filter(({ pardon }) => pardon === undefined).length
  const untold = new Set(skips.flatMap(({ paths }) => paths)).size
  const lines = [
    `${counted(recorded, 'finding')} on record in ${visible(file)}; ${checkedPages(pages)}`,
    ...remarks.map((remark) => `note: ${visible(remark)}`),
    ...(untold === 0
      ? []
      : [`note: not all rules could judge ${counted(untold, 'page')}: what they find later is not on record`]),
  ]
  return `${lines.join('\n')}\n`
}
