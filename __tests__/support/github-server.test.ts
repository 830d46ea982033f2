import { type GitHubServer, serveGitHub } from './github-server.ts'

let github: GitHubServer
beforeEach(async () => {
  github = await serveGitHub({ diff: { head: 'h', lines: { 'a.md': [1, 2] } } })
})
afterEach(() => github.close())

async function ask(route: string, body?: unknown, token = 'the-token'): Promise<number> {
  const [method = '', path = ''] = route.split(' ')
  const response = await fetch(`${github.url}/repos/octo/handleiding/${path}`, {
    method,
    headers: { authorization: `token ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return response.status
}

const annotation = { path: 'a.md', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'x' }
const run = { name: 'n', head_sha: 'h', status: 'in_progress' }
const withOutput = (output: object) => ({ ...run, output: { title: 't', summary: 's', ...output } })
const review = { commit_id: 'h', event: 'COMMENT', comments: [{ path: 'a.md', line: 2, side: 'RIGHT', body: 'x' }] }

it.each<[string, unknown, number]>([
  ['POST check-runs', run, 201],
  ['POST check-runs', withOutput({ annotations: Array.from({ length: 50 }, () => annotation) }), 201],
  ['POST issues/7/comments', { body: 'x'.repeat(65_536) }, 201],
  ['POST pulls/7/reviews', review, 200],
])('takes what GitHub takes: %s', async (route, body, status) => {
  expect(await ask(route, body)).toBe(status)
  expect(github.violations).toEqual([])
})

it.each<[string, unknown]>([
  ['POST check-runs', { ...run, head_sha: undefined }],
  ['POST check-runs', { ...run, colour: 'red' }],
  ['POST check-runs', { ...run, status: 'completed' }],
  ['POST check-runs', withOutput({ annotations: Array.from({ length: 51 }, () => annotation) })],
  ['POST check-runs', withOutput({ annotations: [{ ...annotation, annotation_level: 'error' }] })],
  ['POST check-runs', withOutput({ annotations: [{ ...annotation, end_line: 2, start_column: 1, end_column: 2 }] })],
  ['POST check-runs', withOutput({ annotations: [{ ...annotation, start_line: 0 }] })],
  ['POST check-runs', withOutput({ annotations: [{ ...annotation, message: 'x'.repeat(65_537) }] })],
  ['POST check-runs', withOutput({ title: 'x'.repeat(256) })],
  ['POST check-runs', withOutput({ summary: 'x'.repeat(65_536) })],
  ['POST issues/7/comments', { body: 'x'.repeat(65_537) }],
  ['POST issues/seven/comments', { body: 'x' }],
  ['POST pulls/7/reviews', { ...review, commit_id: 'other' }],
  ['POST pulls/7/reviews', { ...review, comments: [{ ...review.comments[0], line: 3 }] }],
  ['GET pulls?state=half-open', undefined],
  ['GET pulls?sate=open', undefined],
])('refuses what GitHub refuses: %s %#', async (route, body) => {
  expect(await ask(route, body)).toBe(422)
  expect(github.violations).not.toEqual([])
})

it('knows no operation but those described, and no other token', async () => {
  expect(await ask('DELETE check-runs/1')).toBe(404)
  expect(await ask('GET pulls', undefined, 'another')).toBe(200)
  expect(github.violations).toEqual([
    'DELETE /repos/octo/handleiding/check-runs/1 is not described',
    'GET pulls brings another token',
  ])
})

it('opens no completed check run again', async () => {
  await ask('POST check-runs', { ...run, status: 'completed', conclusion: 'success' })
  expect(await ask('PATCH check-runs/100', { status: 'in_progress' })).toBe(422)
})
