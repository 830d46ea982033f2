import { thousands } from '../../report/thousands.ts'
import { type Api, within } from './api.ts'
import { type OwnName, ownNameOf } from './own-name.ts'
import { type Patience, patiently } from './patience.ts'

/** A comment to keep on a pull request. */
export interface WantedComment {
  readonly pullRequest: number
  /** What its body begins with. */
  readonly marker: string
  readonly body: string
  /** Whether one is begun where there is none. */
  readonly mayBegin: boolean
}

const PAGE = 100

/** Pages of comments looked through: who has more gets no comment, rather than one with each push. */
const MOST_PAGES = 10

/**
 * Keeps one comment of a pull request up to date, and touches none but the token's own: a marker can be pasted by anybody, and the token
 * may edit everybody's.
 * @throws what Octokit throws, and where there are too many comments to look through.
 */
export async function keepComment(api: Api, wanted: WantedComment, patience: Patience): Promise<void> {
  const { owner, repo, request } = api
  const { pullRequest, body } = wanted
  const ownName = ownNameOf(api)
  // what a try before may have written is found by the next
  await patiently(patience, async () => {
    const held = await findOwn(api, wanted, ownName, patience)
    if (held === undefined) {
      if (!wanted.mayBegin) return
      await request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        owner,
        repo,
        issue_number: pullRequest,
        body,
        ...within(patience),
      })
    } else if (lines(held.body) !== lines(body)) {
      await request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        owner,
        repo,
        comment_id: held.id,
        body,
        ...within(patience),
      })
    }
  })
}

interface HeldComment {
  readonly id: number
  readonly body: string
}

async function findOwn(
  { request, owner, repo }: Api,
  { pullRequest, marker }: WantedComment,
  ownName: OwnName,
  patience: Patience,
): Promise<HeldComment | undefined> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      owner,
      repo,
      issue_number: pullRequest,
      per_page: PAGE,
      page,
      ...within(patience),
    })
    for (const { id, body = '', user } of data)
      if (body.startsWith(marker) && user?.login === (await ownName(patience))) return { id: Number(id), body }
    if (data.length < PAGE) return undefined
  }
  throw new Error(`the pull request has more than ${thousands(MOST_PAGES * PAGE)} comments`)
}

const lines = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd()
