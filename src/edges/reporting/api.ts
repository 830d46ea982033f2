import { getOctokit } from '@actions/github'
import type { Patience } from './patience.ts'

/** One repository on GitHub's API, asked with a token. */
export interface Api {
  /** As Octokit's `request`: a route with its parameters. Rejects once the patience of the call is at its end. */
  readonly request: ReturnType<typeof getOctokit>['request']
  readonly graphql: ReturnType<typeof getOctokit>['graphql']
  readonly owner: string
  readonly repo: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** What a request needs besides its parameters: it ends with the patience. */
export const within = ({ signal }: Patience) => ({ request: { signal } })

/** `undefined` outside of a run on GitHub, where no API is known, and without a token. */
export function openApi({ GITHUB_API_URL, GITHUB_REPOSITORY }: Environment, token: string): Api | undefined {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(GITHUB_REPOSITORY ?? '') ?? []
  if (!GITHUB_API_URL || owner === undefined || repo === undefined || token === '') return undefined
  // what fails is told by who asked, with its reason
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore }
  const { request, graphql } = getOctokit(token, { baseUrl: GITHUB_API_URL.replace(/(?<!\/)\/+$/, ''), log })
  return { request, graphql, owner, repo }
}

const ignore = (): void => {}
