import { inputsHash, renderPart } from '../report/part.ts'
import { visible } from '../report/visible.ts'
import { checkEnglish } from './check-english.ts'
import { deliver } from './deliver.ts'
import { withWeb } from './external-links/with-web.ts'
import { writeNamed } from './named-file.ts'
import { openChange } from './open-change.ts'
import type { Sides } from './open-sides.ts'
import type { CheckOptions } from './options.ts'
import type { progressLine } from './progress-line.ts'
import type { Opened } from './remote-source.ts'
import { print, type Terminal } from './terminal.ts'
import { withBodies } from './with-bodies.ts'

/** Judges the change that is open, reports it, and gives the exit code: 0 clean, 1 findings that block. */
export async function judgeSides(
  sides: Sides,
  options: CheckOptions,
  terminal: Terminal,
  progress: ReturnType<typeof progressLine>,
  opened: Opened,
): Promise<number> {
  const { english, ...input } = await openChange(options, terminal, sides, opened)
  const report = await withBodies(options.cacheDir, (bodies) =>
    withWeb(input.settings, options.externalCache, (web) =>
      checkEnglish({ ...input, ...bodies, ...(web ? { web } : {}) }, english, progress.onProgress),
    ),
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
}

/** A part has no verdict: the exit code says only that it is there. */
async function deliverPart(part: string, { output, shard }: CheckOptions, { stdout }: Terminal): Promise<void> {
  if (output === undefined) return print(stdout, part)
  await writeNamed('report', output, part)
  await print(stdout, `Part ${shard?.index} of ${shard?.of} in ${visible(output)}\n`)
}
