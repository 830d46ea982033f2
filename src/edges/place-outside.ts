import { resolve } from 'node:path'
import { getInput } from '@actions/core'
import { shownValue } from '../shown-value.ts'
import { CannotRun } from './cannot-run.ts'
import { liesWithin } from './lies-within.ts'

/**
 * The path that an input names, absolute; `undefined` where it is not given. Never in the checkout: what lies there, links to other folders
 * among it, is of the change that is judged.
 * @throws CannotRun where it lies in `workspace`.
 */
export async function placeOutside(
  workspace: string,
  input: 'external-cache' | 'cache-dir',
  kind: 'file' | 'folder',
): Promise<string | undefined> {
  const written = getInput(input)
  if (written === '') return undefined
  const path = resolve(workspace, written)
  if (!(await liesWithin(path, workspace))) return path
  throw new CannotRun(
    `Unexpected input \`${input}\` ${shownValue(written)}, expected a ${kind} outside of the checkout`,
    'Name one in the folder that `runner.temp` gives, and keep it there between runs with `actions/cache`.',
  )
}
