import { commentMarker, renderComment } from '../../src/report/comment.ts'
import { CLEAN_REPORT, findingWith, HOSTILE_MESSAGE, HOSTILE_PATH, SAMPLE_REPORT } from '../support/sample-report.ts'

const FRAME = {
  name: 'handback-check findings',
  isNamed: false,
  links: { repositoryUrl: 'https://github.example/octo/docs', head: SAMPLE_REPORT.head },
  moreUrl: undefined,
}

it('begins with a marker that no name can end', () => {
  expect(commentMarker('--> <img src=x> "a"')).toBe(
    '<!-- handback-check:comment --%3E%20%3Cimg%20src%3Dx%3E%20%22a%22 -->',
  )
  expect(renderComment(SAMPLE_REPORT, FRAME).split('\n')[0]).toBe(commentMarker(FRAME.name))
})

it('shows the verdict, counts and what blocks, escaped', () => {
  const body = renderComment(SAMPLE_REPORT, FRAME)
  expect(body).toContain('### :x: handback-check: 3 findings block')
  expect(body).toContain('15 of 17 pages checked')
  expect(body).toContain('Every finding is in the job summary.')
  expect(body).not.toContain('missing-heading-anchor')
  expect(body).not.toMatch(/<img|\s@octocat|\u001b/)
  expect(body).not.toContain('more finding')
})

it('says that nothing blocks, or that nothing was found', () => {
  const warned = { ...CLEAN_REPORT, findings: [findingWith({ rule: 'x', severity: 'warning' })] }
  expect(renderComment(warned, FRAME)).toContain(':white_check_mark: handback-check: passed, 1 finding, none blocks')
  expect(renderComment(CLEAN_REPORT, FRAME)).toMatch(/:white_check_mark: handback-check: passed$/m)
})

it('names the check where it has a name of its own', () => {
  const body = renderComment(CLEAN_REPORT, { ...FRAME, name: 'nl `x`|', isNamed: true })
  expect(body).toContain('handback-check, <code>nl &#96;x&#96;&#124;</code>: passed')
})

it('stays short whatever the findings are', () => {
  const findings = Array.from({ length: 500 }, (_, at) =>
    findingWith({
      rule: 'broken-link',
      path: `${HOSTILE_PATH}${'é'.repeat(200)}${at}`,
      message: HOSTILE_MESSAGE.repeat(20),
    }),
  )
  const body = renderComment({ ...SAMPLE_REPORT, findings }, FRAME)
  expect(Buffer.byteLength(body)).toBeLessThan(40_000)
  expect(body).toMatch(/\*\*49\d more findings block\*\*\./)
})
