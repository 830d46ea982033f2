import { deliver } from '../deliver.ts'
import type { MergeOptions } from '../options.ts'
import { readParts } from '../read-parts.ts'
import type { Terminal } from '../terminal.ts'

/** Runs `merge` and gives the exit code: 0 clean, 1 findings that block. */
export async function mergeParts({ folder, ...options }: MergeOptions, terminal: Terminal): Promise<number> {
  const report = await readParts(folder)
  await deliver(report, options, terminal)
  return report.conclusion === 'failure' ? 1 : 0
}
