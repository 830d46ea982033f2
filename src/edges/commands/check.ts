import { openSides } from '../open-sides.ts'
import type { CheckOptions } from '../options.ts'
import { progressLine } from '../progress-line.ts'
import type { Opened } from '../remote-source.ts'
import type { Terminal } from '../terminal.ts'

/** Runs `check` and gives the exit code: 0 clean, 1 findings that block. */
export async function runCheck(options: CheckOptions, terminal: Terminal): Promise<number> {
  const opened: Opened = []
  const progress = progressLine(terminal.stderr)
  try {
    // git is at work while what judges is loaded
    const [sides, { judgeSides }] = await Promise.all([
      openSides(options, terminal.env, opened),
      import('../judge-sides.ts'),
    ])
    return await judgeSides(sides, options, terminal, progress, opened)
  } finally {
    progress.erase()
    for (const repository of opened) await repository.close()
  }
}
