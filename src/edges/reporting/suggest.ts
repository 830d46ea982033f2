import { type Suggestion, suggestionKey } from '../../report/suggestions.ts'
import { counted } from '../../report/wording.ts'
import { type Api, within } from './api.ts'
import { type OwnName, ownNameOf } from './own-name.ts'
import { type Patience, patiently } from './patience.ts'

/** A pull request with what is suggested on it; `head` is the commit that the lines are of. */
export interface WantedSuggestions {
  readonly pullRequest: number
  readonly head: string
  readonly suggestions: readonly Suggestion[]
}

const PAGE = 100

/** Newest comments looked through for suggestions made before. */
const MOST_PAGES = 5

/**
 * Makes one review of the suggestions that the pull request does not have yet.
 * @throws what Octokit throws.
 */
export async function suggest(api: Api, wanted: WantedSuggestions, patience: Patience): Promise<void> {
  const { owner, repo, request } = api
  const ownName = ownNameOf(api)
  // what a try before may have made is found by the next
  await patiently(patience, async () => {
    const missing = await withoutThoseThere(api, wanted, ownName, patience)
    if (missing.length === 0) return
    await request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
      owner,
      repo,
      pull_number: wanted.pullRequest,
      commit_id: wanted.head,
      event: 'COMMENT',
      body: `${counted(missing.length, 'correction')} of which one text alone is right, to be applied as ${missing.length === 1 ? 'it is' : 'they are'}.`,
      comments: missing.map(({ path, firstLine, lastLine, body }) => ({
        path,
        line: lastLine,
        side: 'RIGHT',
        ...(firstLine < lastLine ? { start_line: firstLine, start_side: 'RIGHT' } : {}),
        body,
      })),
      ...within(patience),
    })
  })
}

/** Those that the token itself made: what somebody else pasted keeps no suggestion back. */
async function withoutThoseThere(
  { request, owner, repo }: Api,
  { pullRequest, suggestions }: WantedSuggestions,
  ownName: OwnName,
  patience: Patience,
): Promise<readonly Suggestion[]> {
  const there = new Set<string>()
  const wanted = new Set(suggestions.map(({ key }) => key))
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
      owner,
      repo,
      pull_number: pullRequest,
      sort: 'created',
      direction: 'desc',
      per_page: PAGE,
      page,
      ...within(patience),
    })
    for (const { body, user } of data) {
      const key = suggestionKey(body)
      if (key !== undefined && wanted.has(key) && user?.login === (await ownName(patience))) there.add(key)
    }
    if (data.length < PAGE) break
  }
  return suggestions.filter(({ key }) => !there.has(key))
}
