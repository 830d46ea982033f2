import { type Api, within } from './api.ts'
import type { Patience } from './patience.ts'

/** Asks once, and only when wanted, who the token is. */
export type OwnName = (patience: Patience) => Promise<string>

/** The login as it stands on what the token writes; of the token of a job `github-actions[bot]`. REST has no answer for such tokens. */
export function ownNameOf({ graphql }: Api): OwnName {
  let known: string | undefined
  return async (patience) => {
    known ??= (await graphql<{ viewer: { login: string } }>('{ viewer { login } }', within(patience))).viewer.login
    return known
  }
}
