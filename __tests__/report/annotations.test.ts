import type { Finding } from '../../src/model.ts'
import { annotationOf as annotated } from '../../src/report/annotations.ts'
import { findingWith, HOSTILE_MESSAGE, HOSTILE_PATH, placeAt } from '../support/sample-report.ts'

const annotationOf = (finding: Finding) => annotated(finding, { failOn: 'error', block: ['introduced'] })

it('gives columns only to a place on one line', () => {
  const one = annotationOf(findingWith({ rule: 'broken-link', place: placeAt(3, 9, 15) }))
  expect(one).toMatchObject({ start_line: 3, end_line: 3, start_column: 9, end_column: 15 })
  const two = annotationOf(findingWith({ rule: 'broken-link', place: placeAt(3, 9, 4, 5) }))
  expect(two).toMatchObject({ start_line: 3, end_line: 5 })
  expect(two).not.toHaveProperty('start_column')
  const whole = annotationOf(findingWith({ rule: 'broken-link', place: placeAt(3, 1, 1, 4) }))
  expect(whole).toMatchObject({ start_line: 3, end_line: 3 })
  expect(whole).not.toHaveProperty('end_column')
})

it.each([
  ['error', 'failure'],
  ['warning', 'warning'],
  ['notice', 'notice'],
] as const)('shows a finding of level %s as a %s', (severity, level) => {
  expect(annotationOf(findingWith({ rule: 'broken-link', severity })).annotation_level).toBe(level)
})

it('shows what this change did not bring as a notice that says so', () => {
  expect(annotationOf(findingWith({ rule: 'broken-link', origin: 'existing' }))).toMatchObject({
    annotation_level: 'notice',
    title: 'broken-link (there before)',
  })
  expect(annotationOf(findingWith({ rule: 'broken-link', origin: 'source' })).title).toBe('broken-link (from English)')
  const blocking = annotated(findingWith({ rule: 'broken-link', origin: 'existing' }), {
    failOn: 'error',
    block: ['existing'],
  })
  expect(blocking).toMatchObject({ annotation_level: 'failure', title: 'broken-link (there before)' })
})

it('keeps the path as it is, and makes unseen characters of texts visible', () => {
  const one = annotationOf(
    findingWith({ rule: 'broken-link', path: HOSTILE_PATH, message: `${HOSTILE_MESSAGE}\u001b[31m\n::error::x` }),
  )
  expect(one.path).toBe(HOSTILE_PATH)
  expect(one.message).toBe(`${HOSTILE_MESSAGE}␛[31m␊::error::x`)
})

it('has help, fix and address in the details, of no great length', () => {
  const fix = { place: placeAt(3, 9, 15), text: 'a\r\nb\u001b' }
  expect(annotationOf(findingWith({ rule: 'broken-link', fix })).raw_details.split('\n')).toEqual([
    'Write y.',
    'Fix at 3:9: write',
    'a',
    'b␛',
    expect.stringContaining('/docs/rules/broken-link.md'),
  ])
  const removal = { ...fix, text: '' }
  expect(annotationOf(findingWith({ rule: 'x', fix: removal })).raw_details).toContain('remove what is there')
  const long = annotationOf(
    findingWith({ rule: 'x', help: '€'.repeat(50_000), fix: { ...fix, text: 'y'.repeat(50_000) } }),
  )
  expect(Buffer.byteLength(long.raw_details)).toBeLessThan(32_000)
  const unbroken = annotationOf(findingWith({ rule: 'x', fix: { ...fix, text: 'y'.repeat(5_000) } }))
  expect(unbroken.raw_details).toContain('write the text that the JSON report holds')
})
