import { visible } from '../report/visible.ts'
import { CannotRun } from './cannot-run.ts'

/** The part of a writable stream that the command line uses. */
export interface Output {
  write(text: string, done: (error?: Error | null) => void): unknown
  readonly isTTY?: boolean
}

/** Where a command line runs. */
export interface Terminal {
  readonly stdout: Output
  readonly stderr: Output
  /** Whether a person reads standard output. */
  readonly isTerminal: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  /** Folder of the rules' pages, ending in `/`. */
  readonly rulePages: URL
}

/**
 * Writes all of `text`. A reader that has gone away (`| head`) is no failure.
 * @throws CannotRun where the text cannot be written, to a full disk for one.
 */
export async function print(output: Output, text: string): Promise<void> {
  const error = await new Promise<(Error & { code?: string }) | null | undefined>((resolve) => {
    output.write(text, resolve)
  })
  if (error && error.code !== 'EPIPE')
    throw new CannotRun(`could not write the output: ${error.message}`, 'Make room, or write somewhere else.')
}

/** Whether output is coloured: as the user asks, else on a terminal that can. */
export function wantsColour({ env, isTerminal }: Pick<Terminal, 'env' | 'isTerminal'>): boolean {
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR)
  return isTerminal && !env.NO_COLOR && env.TERM !== 'dumb'
}

/** Several lines of foreign text, harmless on a terminal. */
export const visibleLines = (text: string): readonly string[] => text.split(/\r?\n/).map(visible)
