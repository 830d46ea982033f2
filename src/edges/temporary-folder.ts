import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new folder, removed by `remove`, and when the process ends before. */
export interface TemporaryFolder {
  readonly path: string
  remove(): Promise<void>
}

/** What git still writes there while it is being ended may need a second try. */
const REMOVAL = { recursive: true, force: true, maxRetries: 5 } as const

export async function makeTemporaryFolder(): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), 'handback-check-'))
  const atExit = (): void => rmSync(path, REMOVAL)
  process.once('exit', atExit)
  return {
    path,
    remove: async () => {
      process.off('exit', atExit)
      await rm(path, REMOVAL)
    },
  }
}
