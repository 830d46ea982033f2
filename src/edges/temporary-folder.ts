import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atExit } from './at-exit.ts'

/** A new folder, removed by `remove`, and when the process ends before. */
export interface TemporaryFolder {
  readonly path: string
  remove(): Promise<void>
}

/** What git still writes there while it is being ended may need a second try. */
const REMOVAL = { recursive: true, force: true, maxRetries: 5 } as const

export async function makeTemporaryFolder(): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), 'handback-check-'))
  const remove = (): void => rmSync(path, REMOVAL)
  const forget = atExit(remove)
  return {
    path,
    remove: async () => {
      forget()
      remove()
    },
  }
}
