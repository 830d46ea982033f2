import { type FixedPages, fixPages, pagesWithFixes } from '../../fix/fix-pages.ts'
import type { Report } from '../../model.ts'
import { type Done, renderFixes } from '../../report/fixes.ts'
import type { Repository } from '../../repository.ts'
import { checkEnglish } from '../check-english.ts'
import { writeNamed } from '../named-file.ts'
import { refuseOtherThanPatch } from '../named-patch.ts'
import { type OpenedChange, openChange } from '../open-change.ts'
import { openSides } from '../open-sides.ts'
import type { FixOptions } from '../options.ts'
import { patchOf } from '../patch.ts'
import { progressLine } from '../progress-line.ts'
import type { Opened } from '../remote-source.ts'
import { print, type Terminal, wantsColour } from '../terminal.ts'
import { closedPages, needWorkTree, writePage } from '../work-tree.ts'

/** Runs `fix` and gives the exit code: 0 where nothing that blocks is left, else 1. */
export async function runFix(options: FixOptions, terminal: Terminal): Promise<number> {
  const opened: Opened = []
  const progress = progressLine(terminal.stderr)
  try {
    if (options.patch !== undefined && !options.dryRun) await refuseOtherThanPatch(options.patch)
    const change = await openChange(options, terminal, await openSides(options, terminal.env, opened), opened)
    const isWritten = !options.dryRun && options.patch === undefined
    if (isWritten) await needWorkTree(change.localized.directory)
    const check = (localized: Repository): Promise<Report> =>
      checkEnglish({ ...change, localized }, change.english, progress.onProgress)
    const report = await check(change.localized)
    const { localized, head } = change
    const closed = isWritten
      ? await closedPages(localized.directory, await pagesWithFixes(report, localized, head))
      : new Map<string, string>()
    const fixed = await fixPages(report, { localized, head, check, closed })
    progress.erase()
    const done = await deliver(fixed, change, options)
    await print(terminal.stdout, renderFixes(fixed, done, { colour: wantsColour(terminal) }))
    return fixed.report.conclusion === 'failure' ? 1 : 0
  } finally {
    progress.erase()
    for (const repository of opened) await repository.close()
  }
}

async function deliver(
  { pages }: FixedPages,
  { localized, head }: OpenedChange,
  { dryRun, patch }: FixOptions,
): Promise<Done> {
  if (dryRun) return 'not written'
  if (patch === undefined) {
    for (const page of pages) await writePage(localized.directory, page)
    return 'written'
  }
  await writeNamed('patch', patch, await patchOf(localized, head, pages))
  return { patch }
}
