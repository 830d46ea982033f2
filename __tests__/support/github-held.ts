import { answerOf, type Schema } from './github-contract.ts'
import type { CheckRunBody } from './github-rules.ts'

/** A check run as the server holds it, with all annotations it was sent. */
export interface HeldCheckRun {
  readonly id: number
  readonly name: string
  readonly headSha: string
  status: string
  conclusion: string | null
  externalId: string | null
  title: string
  summary: string
  annotations: NonNullable<NonNullable<CheckRunBody['output']>['annotations']>[number][]
}

/** A comment of an issue, or on a line of a pull request. */
export interface HeldComment {
  readonly id: number
  body: string
  readonly author: string
}

/** As GitHub shows a check run. */
export const shownRun = (run: HeldCheckRun): Schema =>
  answerOf('POST /repos/{owner}/{repo}/check-runs', 201, {
    id: run.id,
    name: run.name,
    head_sha: run.headSha,
    status: run.status,
    conclusion: run.conclusion,
    external_id: run.externalId,
    html_url: `https://github.example/octo/handleiding/runs/${run.id}`,
    output: {
      title: run.title,
      summary: run.summary,
      text: null,
      annotations_count: run.annotations.length,
      annotations_url: 'https://github.example/x',
    },
  })

export function shownComment(name: string, status: number, { id, body, author }: HeldComment): Schema {
  const user = { ...USER, login: author, type: author.endsWith('[bot]') ? 'Bot' : 'User' }
  return answerOf(name, status, { id, body, user })
}

const USER = {
  ...Object.fromEntries(
    ['avatar_url', 'events_url', 'followers_url', 'following_url', 'gists_url', 'html_url', 'organizations_url'].map(
      (key) => [key, 'https://github.example/x'],
    ),
  ),
  ...Object.fromEntries(
    ['received_events_url', 'repos_url', 'starred_url', 'subscriptions_url', 'url'].map((key) => [
      key,
      'https://github.example/x',
    ]),
  ),
  id: 1,
  node_id: 'x',
  gravatar_id: '',
  site_admin: false,
}

export function shownPull(name: string, { number, sha, head }: { number: number; sha: string; head: string }): Schema {
  const sample = answerOf(name, 200, { number, state: 'open' })
  const [owner = '', ref = ''] = head.split(':')
  const repo = { ...(sample.head as { repo: Schema }).repo, full_name: `${owner}/handleiding` }
  return { ...sample, head: { ...(sample.head as Schema), sha, ref, label: head, repo } }
}
