import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import {
  answerOf,
  type Matched,
  matchOperation,
  requestFaults,
  responseFaults,
  type Schema,
} from './github-contract.ts'
import { type HeldCheckRun, type HeldComment, shownComment, shownPull, shownRun } from './github-held.ts'
import { type CheckRunBody, checkRunFaults, commentFaults, type ReviewBody, reviewFaults } from './github-rules.ts'

/** How the server answers in place of what it would: a status, a body that is an error's message, headers; or never. */
export type Fault =
  | {
      readonly status: number
      readonly message: string
      readonly headers?: Readonly<Record<string, string>>
      readonly isDone?: boolean
    }
  | 'hang'

export interface GitHubOptions {
  /** Who the token is; `github-actions[bot]` where absent. */
  readonly viewer?: string
  /** Permissions that the token has to write; all where absent. */
  readonly writes?: readonly ('checks' | 'pull-requests')[]
  /** What stands before the path, as on GitHub Enterprise. */
  readonly prefix?: string
  /** What goes wrong: asked with a request's name and how many of that name came before. With `isDone` it was carried out in spite of it. */
  readonly fault?: (name: string, before: number) => Fault | undefined
  readonly comments?: readonly HeldComment[]
  readonly reviewComments?: readonly HeldComment[]
  readonly pulls?: readonly { readonly number: number; readonly sha: string; readonly head: string }[]
  /** Head of the pull request, and lines of each path that can be commented on. */
  readonly diff?: { readonly head: string; readonly lines: Readonly<Record<string, readonly number[]>> }
}

/** GitHub's API on a loopback port: it holds each request, and each of its own answers, against GitHub's description. */
export interface GitHubServer {
  readonly url: string
  /** `POST check-runs`, `PATCH check-runs/1`, without the repository. */
  readonly requests: readonly string[]
  readonly checkRuns: HeldCheckRun[]
  readonly comments: HeldComment[]
  readonly reviews: ReviewBody[]
  /** What did not fit the description or its unwritten rules. */
  readonly violations: readonly string[]
  close(): Promise<void>
}

interface Answer {
  readonly status: number
  readonly body: unknown
}

/** Serves `octo/handleiding` to who brings `the-token`. */
export async function serveGitHub(options: GitHubOptions = {}): Promise<GitHubServer> {
  const { prefix = '', viewer = 'github-actions[bot]', writes = ['checks', 'pull-requests'], fault } = options
  const state = {
    requests: [] as string[],
    violations: [] as string[],
    checkRuns: [] as HeldCheckRun[],
    comments: (options.comments ?? []).map((one) => ({ ...one })),
    reviews: [] as ReviewBody[],
  }
  const counts = new Map<string, number>()

  async function answer(request: IncomingMessage): Promise<Answer | Fault> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const written = await text(request)
    const body = written === '' ? undefined : JSON.parse(written)
    if (pathname === (prefix === '' ? '/graphql' : prefix.replace('/v3', '/graphql'))) {
      state.requests.push('POST graphql')
      if (body.query.replaceAll(/\s/g, '') !== '{viewer{login}}') state.violations.push(`graphql ${body.query}`)
      return { status: 200, body: { data: { viewer: { login: viewer } } } }
    }
    const matched = matchOperation(request.method ?? '', pathname.slice(prefix.length))
    const repository = `/repos/octo/handleiding/`
    if (matched === undefined || !pathname.startsWith(`${prefix}${repository}`)) {
      state.violations.push(`${request.method} ${pathname} is not described`)
      return { status: 404, body: { message: 'Not Found' } }
    }
    const name = `${request.method} ${pathname.slice(prefix.length + repository.length)}`
    state.requests.push(name)
    if (request.headers.authorization !== 'token the-token') state.violations.push(`${name} brings another token`)
    if (Number(searchParams.get('per_page') ?? 30) > 100) state.violations.push(`${name} asks for over 100 a page`)
    const wrong = fault?.(name, counts.get(name) ?? 0)
    counts.set(name, (counts.get(name) ?? 0) + 1)
    if (wrong !== undefined && (wrong === 'hang' || wrong.isDone !== true)) return wrong
    const faults = [...requestFaults(matched, searchParams, body), ...refusals(matched, body, state, options)]
    if (faults.length > 0) {
      state.violations.push(...faults.map((one) => `${name}: ${one}`))
      return {
        status: 422,
        body: { message: 'Validation Failed', documentation_url: 'https://docs.github.com', errors: [] },
      }
    }
    const permission = matched.name.includes('check-runs') ? 'checks' : 'pull-requests'
    if (request.method !== 'GET' && !writes.includes(permission))
      return { status: 403, body: { message: 'Resource not accessible by integration', status: '403' } }
    const given = carryOut(matched, body, { searchParams, viewer, state, options })
    state.violations.push(...responseFaults(matched, given.status, given.body).map((one) => `${name}: ${one}`))
    return wrong ?? given
  }

  const server = createServer(async (request, response) => {
    const given = await answer(request)
    if (given === 'hang') return
    send(response, given)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    ...state,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

function send(response: ServerResponse, given: Answer | Exclude<Fault, 'hang'>): void {
  const isFault = 'message' in given
  const body = isFault ? { message: given.message } : given.body
  response.writeHead(given.status, {
    'content-type': 'application/json; charset=utf-8',
    ...(isFault ? given.headers : {}),
  })
  response.end(JSON.stringify(body))
}

interface State {
  readonly checkRuns: HeldCheckRun[]
  readonly comments: HeldComment[]
  readonly reviews: ReviewBody[]
}

function refusals(
  { name, path }: Matched,
  body: unknown,
  { checkRuns }: State,
  { diff }: GitHubOptions,
): readonly string[] {
  if (/^(?:POST|PATCH) .*check-runs/.test(name)) {
    const run = checkRuns.find(({ id }) => id === Number(path.check_run_id))
    return checkRunFaults(body as CheckRunBody, run?.status === 'completed')
  }
  if (/^(?:POST|PATCH) .*issues/.test(name)) return commentFaults(body as { body?: string })
  if (name.endsWith('/reviews')) return reviewFaults(body as ReviewBody, diff?.head ?? '', diff?.lines ?? {})
  return []
}

interface Request {
  readonly searchParams: URLSearchParams
  readonly viewer: string
  readonly state: State
  readonly options: GitHubOptions
}

function carryOut(matched: Matched, body: unknown, { searchParams, viewer, state, options }: Request): Answer {
  const { name, path } = matched
  const { checkRuns, comments, reviews } = state
  const verb = name.replace('/repos/{owner}/{repo}/', '')
  if (verb === 'GET commits/{ref}/check-runs') {
    const wanted = searchParams.get('check_name')
    const found = checkRuns.filter((run) => run.headSha === path.ref && (wanted === null || run.name === wanted))
    return { status: 200, body: { total_count: found.length, check_runs: found.map(shownRun) } }
  }
  if (verb === 'POST check-runs') {
    const { name: runName = '', head_sha: headSha = '' } = body as CheckRunBody
    const run: HeldCheckRun = {
      id: 100 + checkRuns.length,
      name: runName,
      headSha,
      status: 'queued',
      conclusion: null,
      externalId: null,
      title: '',
      summary: '',
      annotations: [],
    }
    checkRuns.push(run)
    change(run, body as CheckRunBody)
    return { status: 201, body: shownRun(run) }
  }
  if (verb.endsWith('check-runs/{check_run_id}')) {
    const run = checkRuns.find(({ id }) => id === Number(path.check_run_id))
    if (run === undefined) return { status: 404, body: { message: 'Not Found' } }
    if (verb.startsWith('PATCH')) change(run, body as CheckRunBody)
    return { status: 200, body: shownRun(run) }
  }
  if (verb === 'POST issues/{issue_number}/comments') {
    const comment = { id: 500 + comments.length, body: (body as { body: string }).body, author: viewer }
    comments.push(comment)
    return { status: 201, body: shownComment(name, 201, comment) }
  }
  if (verb === 'PATCH issues/comments/{comment_id}') {
    const comment = comments.find(({ id }) => id === Number(path.comment_id))
    if (comment === undefined) return { status: 404, body: { message: 'Not Found' } }
    comment.body = (body as { body: string }).body
    return { status: 200, body: shownComment(name, 200, comment) }
  }
  if (verb === 'POST pulls/{pull_number}/reviews') {
    reviews.push(body as ReviewBody)
    return { status: 200, body: answerOf(name, 200, { id: 900 + reviews.length }) }
  }
  const page = (all: readonly Schema[]): Answer => {
    const size = Number(searchParams.get('per_page') ?? 30)
    const at = Number(searchParams.get('page') ?? 1) - 1
    return { status: 200, body: all.slice(at * size, (at + 1) * size) }
  }
  if (verb === 'GET pulls') {
    const wanted = (options.pulls ?? []).filter(({ head }) => head === searchParams.get('head'))
    return page(wanted.map((pull) => shownPull(name, pull)))
  }
  const held = verb === 'GET issues/{issue_number}/comments' ? comments : (options.reviewComments ?? [])
  return page(held.map((one) => shownComment(name, 200, one)))
}

function change(run: HeldCheckRun, { status, conclusion, external_id, output }: CheckRunBody): void {
  run.status = status ?? run.status
  run.conclusion = conclusion ?? run.conclusion
  run.externalId = external_id ?? run.externalId
  run.title = output?.title ?? run.title
  run.summary = output?.summary ?? run.summary
  run.annotations.push(...(output?.annotations ?? []))
}
