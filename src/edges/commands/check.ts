import type { CheckInput } from '../../check.ts'
import { inputsHash, renderPart } from '../../report/part.ts'
import { visible } from '../../report/visible.ts'
import type { CheckOptions } from '../arguments.ts'
import { baselineOnDisk, committedBaseline } from '../baseline-of.ts'
import { checkEnglish } from '../check-english.ts'
import { commitOf, commitsOf } from '../commits-of.ts'
import { deliver, write } from '../deliver.ts'
import { openEnglish } from '../english-of.ts'
import { withWeb } from '../external-links/with-web.ts'
import type { GitRepository } from '../git-repository.ts'
import { openRepository } from '../open-repositories.ts'
import { optionSettings } from '../option-settings.ts'
import { progressLine } from '../progress-line.ts'
import type { English, Opened } from '../remote-source.ts'
import { print, type Terminal } from '../terminal.ts'

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
    const { shard } = input
    if (shard !== undefined) {
      const part = { shard, inputs: inputsHash(input.settings, report), report }
      await deliverPart(renderPart(part), options, terminal)
      return 0
    }
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
  const { base, head, scope } = await rangeOf(localized, options)
  const { settings, remarks } = await optionSettings(localized, { base, head }, options)
  const today = new Date().toISOString().slice(0, 10)
  const english = await openEnglish(options, { localized, head, settings, env }, opened)
  const recorded =
    options.baseline === undefined
      ? await committedBaseline(localized, { base, head }, settings.baseline)
      : { baseline: await baselineOnDisk(options.baseline), remarks: [] }
  return {
    localized,
    base,
    head,
    scope,
    settings,
    remarks: [...remarks, ...recorded.remarks],
    today,
    english,
    ...(recorded.baseline ? { baseline: recorded.baseline } : {}),
    ...(options.shard ? { shard: options.shard } : {}),
  }
}

/** Of a whole commit the settings, too, are its own. */
async function rangeOf(
  localized: GitRepository,
  options: CheckOptions,
): Promise<Pick<CheckInput, 'base' | 'head'> & { readonly scope: 'change' | 'tree' }> {
  if (!options.all) return { ...(await commitsOf(localized, options)), scope: 'change' }
  const head = await commitOf(localized, '--head', options.head)
  return { base: head, head, scope: 'tree' }
}

/** A part has no verdict: the exit code says only that it is there. */
async function deliverPart(part: string, { output, shard }: CheckOptions, { stdout }: Terminal): Promise<void> {
  if (output === undefined) return print(stdout, part)
  await write(output, part)
  await print(stdout, `Part ${shard?.index} of ${shard?.of} in ${visible(output)}\n`)
}
