import { readEvent, readTarget } from '../../src/edges/event.ts'

const [a, b, c] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string]
const pull = { pull_request: { number: 7, base: { sha: a, ref: 'main' }, head: { sha: b } } }
const threeDots = { kind: 'three-dots', base: a, baseBranch: 'main', head: b, headRef: 'refs/pull/7/head' }
const defaults = { repository: { default_branch: 'main' } }

it.each([
  ['pull_request', pull, { kind: 'merge', merge: c, otherwise: threeDots }],
  ['pull_request_target', pull, threeDots],
  ['merge_group', { merge_group: { base_sha: a, head_sha: b } }, { kind: 'exact', base: a, head: b }],
  ['push', { before: a, after: b, ...defaults }, { kind: 'push', before: a, head: b, defaultBranch: 'main' }],
  ['push', { before: '0'.repeat(40), after: b, ...defaults }, { kind: 'branch', head: b, defaultBranch: 'main' }],
  [
    'push',
    { before: a, after: '0'.repeat(40), ...defaults },
    { kind: 'nothing', why: 'the push deletes its branch or tag' },
  ],
  ['workflow_dispatch', defaults, { kind: 'branch', head: c, defaultBranch: 'main' }],
])('reads %s', (name, payload, request) => {
  expect(readEvent({ name, sha: c, payload })).toEqual(request)
})

it.each([
  ['pull_request', { pull_request: { ...pull.pull_request, number: '7/../../heads/main' } }],
  ['pull_request', { pull_request: { ...pull.pull_request, head: { sha: '--upload-pack=x' } } }],
  ['pull_request', { pull_request: { ...pull.pull_request, head: { sha: `${b}\n` } } }],
  ['pull_request', undefined],
  ['merge_group', { merge_group: { base_sha: a } }],
  ['push', { before: a, after: b }],
  ['push', { before: 'HEAD', after: b, ...defaults }],
])('refuses a payload of %s that is not of its form', (name, payload) => {
  expect(() => readEvent({ name, sha: c, payload })).toThrow(`Unexpected payload of the event \`${name}\``)
})

it.each(['schedule', 'issue_comment', ''])('refuses the event %j', (name) => {
  expect(() => readEvent({ name, sha: c, payload: {} })).toThrow(
    `Unexpected event \`${name}\`, expected \`pull_request\``,
  )
})

it.each([
  ['pull_request', pull, { sha: b, pullRequest: { number: 7, head: b } }],
  ['pull_request_target', pull, { sha: b, pullRequest: { number: 7, head: b } }],
  ['pull_request', { pull_request: { ...pull.pull_request, head: { sha: '../x' } } }, { sha: undefined }],
  ['merge_group', { merge_group: { base_sha: a, head_sha: b } }, { sha: b }],
  ['merge_group', {}, { sha: undefined }],
  ['push', {}, { sha: c }],
  ['workflow_dispatch', null, { sha: c }],
])('finds what the verdict on %s belongs to', (name, payload, target) => {
  expect(readTarget({ name, sha: c, payload })).toEqual(target)
})

it.each(['0'.repeat(40), 'main', ''])('takes %j for no commit', (sha) => {
  expect(readTarget({ name: 'push', sha, payload: {} })).toEqual({ sha: undefined })
})
