import { inputsHash, renderPart } from '../../report/part.ts'
import { visible } from '../../report/visible.ts'
import { checkEnglish } from '../check-english.ts'
import { deliver } from '../deliver.ts'
import { withWeb } from '../external-links/with-web.ts'
import { writeNamed } from '../named-file.ts'
import { openChange } from '../open-change.ts'
import type { CheckOptions } from '../options.ts'
import { progressLine } from '../progress-line.ts'
import type { Opened } from '../remote-source.ts'
import { print, type Terminal } from '../terminal.ts'
import { withBodies } from '../with-bodies.ts'

/** Runs `check` and gives the exit code: 0 clean, 1 findings that block. */
export async function runCheck(options: CheckOptions, terminal: Terminal): Promise<number> {
  const opened: Opened = []
  const progress = progressLine(terminal.stderr)
  try {
    const { english, ...input } = await openChange(options, terminal, opened)
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
  } finally {
    progress.erase()
    for (const repository of opened) await repository.close()
  }
}

/** A part has no verdict: the exit code says only that it is there. */
async function deliverPart(part: string, { output, shard }: CheckOptions, { stdout }: Terminal): Promise<void> {
  if (output === undefined) return print(stdout, part)
  await writeNamed('report', output, part)
  await print(stdout, `Part ${shard?.index} of ${shard?.of} in ${visible(output)}\n`)
}
