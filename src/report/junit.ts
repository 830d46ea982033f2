import type { Finding, Report, Skip } from '../model.ts'
import { NAME } from '../project.ts'
import { blocks } from './conclude.ts'
import { skippedRule } from './skip-groups.ts'
import { visible } from './visible.ts'
import { aside, checkedPages, fixText, ignoredBecause, severityCounts, upperFirst } from './wording.ts'
import { xmlAttributes, xmlText } from './xml-escape.ts'

/** One test case; what becomes of it is its `body`. */
interface Case {
  readonly name: string
  readonly page: string
  readonly result: 'passed' | 'failed' | 'skipped'
  readonly body: string
}

/**
 * The report as JUnit XML: a suite for each page of which something is said, in it a case for each finding and each reason for which
 * rules could not judge. What blocks is a failure; other findings pass, and say so in their output. The first suite tells of the run, so that none is empty.
 */
export function renderJunit(report: Report): string {
  const { findings, skips, durationMs } = report
  const cases = [
    ...findings.map((finding) => findingCase(finding, blocks(finding, report))),
    ...skips.flatMap(skipCases),
  ]
  const pages = [...Map.groupBy(cases, ({ page }) => page)].sort(([a], [b]) => (a < b ? -1 : 1))
  const run = runCase(report)
  const time = (durationMs / 1000).toFixed(3)
  const counts = { ...countsOf([run, ...cases]), time }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${xmlAttributes({ name: NAME, ...counts })}>`,
    ...suite(NAME, [run], time),
    ...pages.flatMap(([page, group]) => suite(page, group, '0')),
    '</testsuites>',
    '',
  ].join('\n')
}

function suite(name: string, cases: readonly Case[], time: string): string[] {
  const names = distinct(cases.map(({ name }) => name))
  return [
    `  <testsuite${xmlAttributes({ name, ...countsOf(cases), time })}>`,
    ...cases.map(({ page, body }, index) => {
      const attributes = xmlAttributes({
        classname: page,
        name: names[index],
        file: name === NAME ? undefined : page,
        time,
      })
      return `    <testcase${attributes}>${body}</testcase>`
    }),
    '  </testsuite>',
  ]
}

const countsOf = (cases: readonly Case[]) => ({
  tests: cases.length,
  failures: cases.filter(({ result }) => result === 'failed').length,
  errors: 0,
  skipped: cases.filter(({ result }) => result === 'skipped').length,
})

/** Readers know a case by its name from one run to the next, so that equal ones of a page are numbered. */
function distinct(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name} (${count})`
  })
}

function runCase({ pages, counts, remarks }: Report): Case {
  const lines = [`${upperFirst(checkedPages(pages))}. ${upperFirst(severityCounts(counts))}.`, ...remarks]
  return { name: 'check', page: NAME, result: 'passed', body: output(lines) }
}

function findingCase(finding: Finding, isBlocking: boolean): Case {
  const { rule, path, message } = finding
  const name = `${rule}: ${message}`
  const lines = findingLines(finding)
  if (!isBlocking) return { name, page: path, result: 'passed', body: output(lines) }
  const attributes = xmlAttributes({ message, type: rule })
  return { name, page: path, result: 'failed', body: `<failure${attributes}>${shown(lines)}</failure>` }
}

function skipCases({ reason, rules, paths }: Skip): readonly Case[] {
  const name = rules.map(skippedRule).join(', ')
  const body = `<skipped${xmlAttributes({ message: `Could not tell: ${reason}` })}/>`
  return paths.map((page) => ({ name, page, result: 'skipped', body }))
}

const output = (lines: readonly string[]): string => `<system-out>${shown(lines)}</system-out>`

const shown = (lines: readonly string[]): string => xmlText(lines.map(visible).join('\n'))

function findingLines(finding: Finding): readonly string[] {
  const { path, place, severity, message, help, fix, url } = finding
  const { line, column } = place.start
  const why = aside(finding)
  const reason = ignoredBecause(finding)
  return [
    `${path}:${line}:${column}: ${severity}${why === undefined ? '' : `, ${why}`}: ${message}`,
    ...(reason === undefined ? [] : [`Ignored because: ${reason}`]),
    ...(fix === undefined ? [] : fixText(fix)),
    ...(help === '' ? [] : [help]),
    url,
  ]
}
