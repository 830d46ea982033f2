import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { run } from '../../src/edges/command-line.ts'

/** What one run of the command line left behind. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the command line within this process, as if on a pipe unless `isTerminal`. */
export async function runCommand(
  argv: readonly string[],
  { env = {}, isTerminal = false }: { env?: Readonly<Record<string, string>>; isTerminal?: boolean } = {},
): Promise<Ran> {
  const written = { out: '', err: '' }
  const sink = (name: 'out' | 'err') => ({
    isTTY: isTerminal,
    write: (text: string, done: () => void) => {
      written[name] += text
      done()
    },
  })
  const rulePages = new URL('docs/rules/', pathToFileURL(`${resolve(import.meta.dirname, '../..')}/`))
  const code = await run(argv, { stdout: sink('out'), stderr: sink('err'), isTerminal, env, rulePages })
  return { code, ...written }
}
