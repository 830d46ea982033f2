import { commentMarker } from '../../../src/report/comment.ts'
import type { HeldComment } from '../../support/github-held.ts'
import type { GitHubOptions } from '../../support/github-server.ts'
import { asPullRequest, type BrokenPush, pushBroken, type Reported, runAgainst } from '../../support/reported-push.ts'

const MARKER = commentMarker('handback-check findings')
const BOT = 'github-actions[bot]'

let right: BrokenPush
let wrong: BrokenPush
beforeAll(async () => {
  right = await pushBroken(0)
  wrong = await pushBroken(12)
})
afterAll(async () => {
  for (const { repository } of [right, wrong]) await repository.remove()
})

async function commented(push: BrokenPush, comment: string, options: GitHubOptions = {}): Promise<Reported> {
  const step = asPullRequest(push.step, { comment, 'check-run': 'never' })
  const result = await runAgainst(step, options)
  expect(result.github.violations).toEqual([])
  return result
}

const stale = (author = BOT, body = `${MARKER}\n### :x: old`): HeldComment => ({ id: 77, author, body })
const other: HeldComment = { id: 5, author: 'mona', body: 'Looks good' }

const bodies = ({ github }: Reported): readonly string[] => github.comments.map(({ body }) => body)

it('is off unless asked for', async () => {
  const step = asPullRequest(wrong.step, { 'check-run': 'never' })
  expect((await runAgainst(step)).github.requests).toEqual([])
})

it('is begun once something blocks, short, with the first ten findings', async () => {
  const result = await commented(wrong, 'on-failure', { comments: [other] })
  const [, body = ''] = bodies(result)
  expect(body.startsWith(`${MARKER}\n### :x: handback-check: 12 findings block\n`)).toBe(true)
  expect(body.match(/^\[\d+:\d+\]\(.* \*\*error\*\* /gm)).toHaveLength(10)
  expect(body).toContain('**2 more findings block**.')
  expect(body).toContain('[the summary](https://github.example/octo/handleiding/actions/runs/42)')
  expect(body.length).toBeLessThan(65_536)
  expect(result.exitCode).toBe(1)
})

it('is edited in place, and not where it says the same already', async () => {
  const first = await commented(wrong, 'on-failure', { comments: [other, stale()] })
  expect(first.github.requests).toEqual(['GET issues/7/comments', 'POST graphql', 'PATCH issues/comments/77'])
  expect(bodies(first)[1]).toContain('12 findings block')
  const again = await commented(wrong, 'on-failure', { comments: first.github.comments })
  expect(again.github.requests).toEqual(['GET issues/7/comments', 'POST graphql'])
})

it('turns green when all is right, and is not begun for that', async () => {
  const fixed = await commented(right, 'on-failure', { comments: [stale()] })
  expect(bodies(fixed)).toEqual([expect.stringContaining(':white_check_mark: handback-check: passed')])
  expect(bodies(await commented(right, 'on-failure', { comments: [other] }))).toEqual([other.body])
  const always = await commented(right, 'always')
  expect(bodies(always)).toEqual([expect.stringContaining('passed')])
})

it.each([
  ['of somebody else who pasted the marker', 'mallory', `${MARKER}\nmine`],
  ['of another check', BOT, `${commentMarker('other')}\nx`],
  ['that quotes it', BOT, `> ${MARKER}\nx`],
])('lets a comment be %s', async (_, author, body) => {
  const result = await commented(wrong, 'on-failure', { comments: [{ id: 77, author, body }] })
  expect(bodies(result)[0]).toBe(body)
  expect(bodies(result)).toHaveLength(2)
})

it('edits the comment of the person whose token it is', async () => {
  const result = await commented(wrong, 'on-failure', { viewer: 'mona', comments: [other, stale('mona')] })
  expect(bodies(result)).toEqual([other.body, expect.stringContaining('12 findings block')])
})

it('finds its own among hundreds, and begins none where there are too many to look through', async () => {
  const crowd = (count: number) => Array.from({ length: count }, (_, at) => ({ ...other, id: 1000 + at }))
  const found = await commented(wrong, 'on-failure', { comments: [...crowd(250), stale()] })
  expect(found.github.comments).toHaveLength(251)
  expect(found.github.comments.at(-1)?.body).toContain('12 findings block')
  const lost = await commented(wrong, 'on-failure', { comments: [...crowd(1000), stale()] })
  expect(lost.github.comments).toHaveLength(1001)
  expect(lost.log).toContain('The comment could not be kept: the pull request has more than 1,000 comments')
})

it('says what the token lacks in one notice, and leaves the verdict be', async () => {
  const step = asPullRequest(wrong.step, { comment: 'on-failure' })
  const { github, annotations, exitCode, outputs } = await runAgainst(step, { writes: [] })
  expect(github.comments).toEqual([])
  expect(annotations.filter(({ level }) => level !== 'error').map(({ message }) => message)).toEqual([
    expect.stringContaining('the permission `checks: write` and `pull-requests: write`'),
  ])
  expect(exitCode).toBe(1)
  expect(outputs).toMatchObject({ conclusion: 'failure', errors: '12' })
})

it('warns of any other failure', async () => {
  const fault = (name: string) => (name.startsWith('POST') ? { status: 422, message: 'Body is spam' } : undefined)
  const { annotations, exitCode } = await commented(right, 'always', { fault })
  expect(annotations).toEqual([
    expect.objectContaining({ level: 'warning', message: 'The comment could not be kept: 422 Body is spam' }),
  ])
  expect(exitCode).toBe(0)
})

it('is posted once though the answer was lost', async () => {
  const result = await commented(wrong, 'always', {
    fault: (name, before) =>
      name.startsWith('POST issues') && before === 0 ? { status: 502, message: 'x', isDone: true } : undefined,
  })
  expect(result.github.comments).toHaveLength(1)
})

it('has nowhere to stand on a push', async () => {
  const step = { ...wrong.step, with: { comment: 'always', 'check-run': 'never' } }
  expect((await runAgainst(step)).github.requests).toEqual([])
})

it('works on GitHub Enterprise', async () => {
  const result = await commented(wrong, 'on-failure', { prefix: '/api/v3', comments: [stale()] })
  expect(bodies(result)).toEqual([expect.stringContaining('12 findings block')])
})
