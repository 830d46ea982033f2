import { GitError, git } from './git.ts'

/** How commits that a clone lacks are asked for. */
export interface Fetching {
  readonly directory: string
  /** Environment that carries the token, if any. */
  readonly env: Readonly<Record<string, string>>
  /** Milliseconds that one request may take; 300,000 where absent. */
  readonly timeout?: number
}

/** What a user can set where commits are missing. */
export const CHECKOUT =
  'Set `fetch-depth: 0` in the `actions/checkout` step, and see that the job has `permissions: contents: read`.'

/** Milliseconds. */
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
  // settings that the workflow itself gives by environment stay
  const given = Number(process.env.GIT_CONFIG_COUNT) || 0
  const key = `http.${serverUrl.replace(/(?<!\/)\/+$/, '')}/.extraheader`
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  return {
    directory,
    env: {
      ...protocols,
      GIT_CONFIG_COUNT: String(given + 2),
      [`GIT_CONFIG_KEY_${given}`]: key,
      [`GIT_CONFIG_VALUE_${given}`]: '',
      [`GIT_CONFIG_KEY_${given + 1}`]: key,
      [`GIT_CONFIG_VALUE_${given + 1}`]: header,
    },
  }
}

/**
 * Fetches commits by id or full ref; `depth` only where the clone is shallow, or it would become so. Gives git's words where
 * the remote does not hand them out.
 */
export async function fetchFrom(
  fetching: Fetching,
  names: readonly string[],
  depth: readonly string[],
): Promise<string | undefined> {
  const answer = await ask(fetching, ['fetch', ...FLAGS, ...depth, '--end-of-options', 'origin', ...names])
  return 'refused' in answer ? answer.refused : undefined
}

/** With objects of any kind, what they lead to but for the contents of files. */
const WITHOUT_BLOBS = ['--filter=blob:none']

/**
 * Fetches objects of any kind by id, all in one request, with what they lead to as far as `filter` lets it through, whether it is held
 * already or not. Gives git's words like `fetchFrom`.
 */
export async function fetchObjects(
  fetching: Fetching,
  ids: readonly string[],
  filter: readonly string[] = WITHOUT_BLOBS,
): Promise<string | undefined> {
  // the remote would leave out what the commits held here lead to
  const all = '--config-env=fetch.negotiationAlgorithm=HANDBACK_CHECK_NEGOTIATION'
  const args = [all, 'fetch', ...FLAGS, ...filter, '--stdin', '--end-of-options', 'origin']
  const env = { ...fetching.env, HANDBACK_CHECK_NEGOTIATION: 'noop' }
  const answer = await ask({ ...fetching, env }, args, `${ids.join('\n')}\n`)
  return 'refused' in answer ? answer.refused : undefined
}

/** Id of what the remote has under a full ref; `undefined` where it has no such ref. */
export async function lookUp(
  fetching: Fetching,
  ref: string,
): Promise<{ readonly id: string | undefined } | { readonly refused: string }> {
  const answer = await lookUpAll(fetching, [ref])
  return 'refused' in answer ? answer : { id: answer.ids.get(ref) }
}

/** Ids of what the remote has under `HEAD` and full refs; those that it has not are absent. */
export async function lookUpAll(
  fetching: Fetching,
  refs: readonly string[],
): Promise<{ readonly ids: ReadonlyMap<string, string> } | { readonly refused: string }> {
  const answer = await ask(fetching, ['ls-remote', '--quiet', '--end-of-options', 'origin', ...refs])
  if ('refused' in answer) return answer
  const listed = [...answer.text.matchAll(/^([0-9a-f]+)\t(.*)$/gm)].map(([, id = '', ref = '']) => [ref, id] as const)
  // the remote answers every ref that ends in these words
  return { ids: new Map(listed.filter(([ref]) => refs.includes(ref))) }
}

async function ask(
  { directory, env, timeout = LONGEST_FETCH }: Fetching,
  args: readonly string[],
  input?: string,
): Promise<{ readonly text: string } | { readonly refused: string }> {
  try {
    const options = { env, timeout, ...(input === undefined ? {} : { input }) }
    return { text: (await git(directory, args, options)).toString('utf8') }
  } catch (error) {
    if (error instanceof GitError) return { refused: error.stderr || error.message }
    throw error
  }
}
