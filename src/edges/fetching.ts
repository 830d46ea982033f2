import { GitError, git } from './git.ts'

/** How commits that a clone lacks are asked for. */
export interface Fetching {
  readonly directory: string
  /** Environment that carries the token, if any. */
  readonly env: Readonly<Record<string, string>>
}

/** Milliseconds that one fetch may take. */
const LONGEST_FETCH = 300_000

/** Objects only: no tags, no submodules, nothing noted in the clone's `FETCH_HEAD`, no program run but by the protocols named. */
const FLAGS = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--no-auto-gc']

/**
 * Prepares fetching from the clone's `origin`. The token goes to `serverUrl` alone, by environment; an empty header first, because
 * the checkout may have left its own, and a server refuses two.
 */
export function prepareFetching(directory: string, serverUrl: string, token: string): Fetching {
  const protocols = { GIT_ALLOW_PROTOCOL: 'file:http:https:ssh' }
  if (token === '') return { directory, env: protocols }
  const key = `http.${serverUrl.replace(/\/+$/, '')}/.extraheader`
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  return {
    directory,
    env: {
      ...protocols,
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: key,
      GIT_CONFIG_VALUE_0: '',
      GIT_CONFIG_KEY_1: key,
      GIT_CONFIG_VALUE_1: header,
    },
  }
}

/**
 * Fetches commits by id or full ref; `depth` only where the clone is shallow, or it would become so. Gives git's words where
 * the remote does not hand them out.
 */
export async function fetchFrom(
  { directory, env }: Fetching,
  names: readonly string[],
  depth: readonly string[],
): Promise<string | undefined> {
  try {
    await git(directory, ['fetch', ...FLAGS, ...depth, '--end-of-options', 'origin', ...names], {
      env,
      timeout: LONGEST_FETCH,
    })
    return undefined
  } catch (error) {
    if (error instanceof GitError) return error.stderr || error.message
    throw error
  }
}
