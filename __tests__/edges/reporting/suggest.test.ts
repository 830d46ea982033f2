import { localizedPage } from '../../support/fixture-pages.ts'
import { type GitFixture, makeRepository } from '../../support/git-fixture.ts'
import type { GitHubOptions } from '../../support/github-server.ts'
import { checkOut } from '../../support/pull-request.ts'
import { type Reported, runAgainst } from '../../support/reported-push.ts'
import type { Step } from '../../support/runner.ts'

const made: GitFixture[] = []
afterAll(async () => {
  for (const { remove } of made) await remove()
})

const WORDS = 'klep buis pomp kraan bron vat'.split(' ')

/** Headings of a page in its language, each with its English name or without. */
const headings = (anchored: (at: number) => boolean, count: number): string =>
  Array.from({ length: count }, (_, at) => {
    const anchor = anchored(at) ? `<a name="part-${at}"></a>` : ''
    return `## ${anchor}Deel ${WORDS[at % WORDS.length]} ${at}\n\nEen zin over deel ${at}.\n\nNog een zin.\n\n`
  }).join('')

const page = (body: string, eol: '\n' | '\r\n' = '\n'): string => localizedPage({ date: '03/01/2021', body, eol })

const FIRST_HEADING = 10
const lineOf = (at: number): number => FIRST_HEADING + 6 * at

/** A pull request, merged into a base that moved on, that loses the anchors of headings. */
async function opened(
  bare: (at: number) => boolean,
  { count = 6, eol = '\n' as '\n' | '\r\n', onBase = (text: string) => text } = {},
): Promise<{ step: Step; head: string }> {
  const before = page(
    headings(() => true, count),
    eol,
  )
  const after = page(
    headings((at) => !bare(at), count),
    eol,
  )
  const merged = onBase(after)
  const origin = await makeRepository([
    { files: { 'docs/a.md': before } },
    { parents: [0], files: { 'docs/a.md': onBase(before), 'other.txt': 'x' } },
    { parents: [0], branch: 'fix', files: { 'docs/a.md': after } },
    { parents: [1, 2], branch: 'merge', files: { 'docs/a.md': merged } },
  ])
  await origin.git(['config', 'uploadpack.allowAnySHA1InWant', 'true'])
  const [, base = '', head = '', merge = ''] = origin.commits
  const clone = await checkOut({ origin }, merge)
  made.push(origin, clone)
  const pull_request = { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'fix' } }
  const inputs = { suggestions: 'true', 'check-run': 'never' }
  const step = {
    workspace: clone.directory,
    event: 'pull_request',
    sha: merge,
    payload: { pull_request },
    with: inputs,
  }
  return { step, head }
}

async function suggested({ step, head }: { step: Step; head: string }, options: GitHubOptions = {}): Promise<Reported> {
  const lines = Array.from({ length: 500 }, (_, at) => at + 1)
  const result = await runAgainst(step, { diff: { head, lines: { 'docs/a.md': lines } }, ...options })
  expect(result.github.violations).toEqual([])
  return result
}

const commentsOf = ({ github }: Reported) => github.reviews.flatMap(({ comments = [] }) => comments)

it('is off unless asked for', async () => {
  const { step, head } = await opened((at) => at === 2)
  const result = await suggested({ step: { ...step, with: { 'check-run': 'never' } }, head })
  expect(result.github.requests).toEqual([])
})

it('makes one review at the head of the branch, on lines of the diff alone', async () => {
  const pull = await opened((at) => at === 2 || at === 4)
  const shown = [
    ...Array.from({ length: 7 }, (_, at) => lineOf(2) - 3 + at),
    ...Array.from({ length: 7 }, (_, at) => lineOf(4) - 3 + at),
  ]
  const result = await suggested(pull, { diff: { head: pull.head, lines: { 'docs/a.md': shown } } })
  expect(result.github.requests).toEqual(['GET pulls/7/comments', 'POST pulls/7/reviews'])
  expect(result.github.reviews).toEqual([
    {
      commit_id: pull.head,
      event: 'COMMENT',
      body: expect.stringMatching(/^2 corrections /),
      comments: [2, 4].map((at) => ({
        path: 'docs/a.md',
        line: lineOf(at),
        side: 'RIGHT',
        body: expect.stringContaining(
          `\`\`\`suggestion\n## <a name="part-${at}"></a>Deel ${WORDS[at]} ${at}\n\`\`\`\n`,
        ),
      })),
    },
  ])
  expect(result.exitCode).toBe(1)
})

it('makes at most twenty', async () => {
  const pull = await opened(() => true, { count: 25 })
  expect(commentsOf(await suggested(pull))).toHaveLength(20)
})

it('does not repeat its own, but what somebody else pasted', async () => {
  const pull = await opened((at) => at === 2 || at === 4)
  const [first, second] = commentsOf(await suggested(pull)).map(({ body }, at) => ({ id: at + 1, body }))
  if (first === undefined || second === undefined) throw new Error('two suggestions were to be made')
  const reviewComments = [
    { ...first, author: 'github-actions[bot]' },
    { ...second, author: 'mallory' },
  ]
  expect(commentsOf(await suggested(pull, { reviewComments })).map(({ body }) => body)).toEqual([second.body])
  const all = reviewComments.map((one) => ({ ...one, author: 'github-actions[bot]' }))
  const again = await suggested(pull, { reviewComments: all })
  expect(again.github.reviews).toEqual([])
})

it.each([
  ['where the base has changed the page, too', { onBase: (text: string) => `${text}Meer.\n` }],
  ['where lines end otherwise than GitHub may write them', { eol: '\r\n' as const }],
])('makes none %s', async (_, more) => {
  const result = await suggested(await opened((at) => at === 2, more))
  expect(result.report?.findings.length).toBeGreaterThan(0)
  expect(result.github.requests).toEqual([])
})

it('makes none where something else was judged than what the pull request changes', async () => {
  const { step, head } = await opened((at) => at === 2)
  const { base } = (step.payload as { pull_request: { base: { sha: string } } }).pull_request
  const result = await suggested({ step: { ...step, with: { ...step.with, base: base.sha } }, head })
  expect(result.github.requests).toEqual([])
})

it('names the permission in a notice, and warns of other failures, and leaves the verdict be', async () => {
  const pull = await opened((at) => at === 2)
  const refused = await suggested(pull, { writes: [] })
  expect(refused.annotations.at(-2)).toMatchObject({
    level: 'notice',
    message: expect.stringMatching(/^The token may not suggest corrections: .*`pull-requests: write`/),
  })
  const fault = (name: string) =>
    name.startsWith('POST') ? { status: 422, message: 'line must be part of the diff' } : undefined
  const failed = await suggested(pull, { fault })
  expect(failed.annotations.at(-2)).toMatchObject({
    level: 'warning',
    message: 'Corrections could not be suggested: 422 line must be part of the diff',
  })
  expect([refused.exitCode, failed.exitCode]).toEqual([1, 1])
})
