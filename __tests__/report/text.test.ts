import { stripVTControlCharacters } from 'node:util'
import { renderText } from '../../src/report/text.ts'
import { CLEAN_REPORT, findingWith, placeAt, SAMPLE_REPORT } from '../support/sample-report.ts'

const text = renderText(SAMPLE_REPORT, { colour: false })

it('shows the sample report', () => {
  expect(text).toMatchSnapshot()
})

it('gives no control character of a page, path, message or remark to the terminal', () => {
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u)
  expect(text).toContain('docs/a|b,c:d␊::error::x␛[31m')
})

it('in colour says the same, its own escapes apart', () => {
  const coloured = renderText(SAMPLE_REPORT, { colour: true })
  expect(coloured).toContain('\u001b[31merror\u001b[39m')
  expect(stripVTControlCharacters(coloured)).toBe(text)
})

it('marks the place under the line', () => {
  expect(text).toContain('    4 | ms.lasthandoff: 01/02/2018\n      |                 ^~~~~~~~~~\n')
})

it('says the same help once, and another one of the same rule too', () => {
  const finding = findingWith({ rule: 'a', help: 'Do this.' })
  const shown = renderText(
    { ...SAMPLE_REPORT, findings: [finding, finding, { ...finding, help: 'Do that.' }] },
    { colour: false },
  )
  expect(shown.match(/help: Do this\./g)).toHaveLength(1)
  expect(shown.match(/help: Do that\./g)).toHaveLength(1)
})

it.each([
  [{ place: placeAt(1, 1, 2), text: 'new' }, '    1 | x\n      | ^\n  fix | new\n    help'],
  [{ place: placeAt(1, 2, 2), text: '\u001b[2J' }, '  fix | x␛[2J\n'],
  [{ place: placeAt(1, 1, 2), text: '' }, 'fix: remove this'],
  [{ place: placeAt(3, 4, 4), text: 'new' }, 'fix: insert at 3:4 new'],
  [{ place: placeAt(3, 4, 6), text: 'new' }, 'fix: write at 3:4 to 3:6 new'],
  [{ place: placeAt(3, 4, 6), text: '' }, 'fix: remove at 3:4 to 3:6'],
  [{ place: placeAt(1, 1, 2), text: 'a\r\nb\n' }, 'fix: write\n      a\n      b\n    help'],
  [{ place: placeAt(1, 1, 2), text: 'a\n'.repeat(14) }, '      2 more lines, in full with --format json'],
])('tells how to apply %j', (fix, expected) => {
  const findings = [findingWith({ rule: 'a', fix })]
  expect(renderText({ ...SAMPLE_REPORT, findings }, { colour: false })).toContain(expected)
})

it('puts the corrected line below the marked one, whatever its number', () => {
  const lines = (line: number) => {
    const fix = { place: placeAt(line, 3, 5), text: 'zu' }
    const findings = [findingWith({ rule: 'a', place: placeAt(line, 3, 5), fix, lineText: 'a xy b', help: '' })]
    return renderText({ ...CLEAN_REPORT, findings }, { colour: false })
      .split('\n')
      .slice(1, 4)
  }
  expect(lines(4)).toEqual(['    4 | a xy b', '      |   ^~', '  fix | a zu b'])
  expect(lines(47)).toEqual(['    47 | a xy b', '       |   ^~', '   fix | a zu b'])
  expect(lines(4711)).toEqual(['    4711 | a xy b', '         |   ^~', '     fix | a zu b'])
})

it('colours what a fix writes, and not what is left where it removes', () => {
  const shown = (text: string) => {
    const fix = { place: placeAt(1, 3, 5), text }
    const findings = [findingWith({ rule: 'a', place: placeAt(1, 3, 5), fix, lineText: 'a xy b' })]
    return renderText({ ...CLEAN_REPORT, findings }, { colour: true })
  }
  expect(shown('zu')).toContain('\u001b[2m|\u001b[22m a \u001b[32mzu\u001b[39m b\n')
  expect(shown('')).toContain('\u001b[2m|\u001b[22m a  b\n')
})

it('shows the first lines of details, long ones cut', () => {
  const shownOf = (details: string) =>
    renderText({ ...CLEAN_REPORT, findings: [findingWith({ rule: 'a', details })] }, { colour: false })
  expect(shownOf('@@ -1 +1 @@\n-a\n+b\n \n c')).toContain(
    '    details:\n      @@ -1 +1 @@\n      -a\n      +b\n\n       c\n    help: Write y.\n',
  )
  expect(shownOf('+x\n'.repeat(25).trimEnd())).toContain('      +x\n      15 more lines with --format json\n')
  expect(shownOf('+x\n'.repeat(10).trimEnd())).not.toContain('more line')
  expect(shownOf(`+${'x'.repeat(300)}`)).toContain(`      +${'x'.repeat(238)}…\n`)
})

it('colours what came and what went', () => {
  const findings = [findingWith({ rule: 'a', details: '@@ -1 +1 @@\n-a\n+b\n c' })]
  const shown = renderText({ ...CLEAN_REPORT, findings }, { colour: true })
  expect(shown).toContain('      \u001b[31m-a\u001b[39m\n      \u001b[32m+b\u001b[39m\n       c\n')
})

it('groups what could not be told by rule and reason, whole pages first, then most pages', () => {
  const why = 'commit `abc` is not in the English repository'
  expect(text).toContain(
    `Could not tell:\n  all rules: the page is too large to judge (over 4 MiB) (1 page)\n  wrong-source-hash: ${why} (2 pages)\n  heading-mismatch: ${why} (1 page)\n`,
  )
})

it('counts the reasons that it does not list', () => {
  const skips = Array.from({ length: 25 }, (_, index) => ({ reason: `reason ${index}`, rules: ['a'], paths: ['p.md'] }))
  const shown = renderText({ ...SAMPLE_REPORT, skips }, { colour: false })
  expect(shown.match(/ {2}a: reason \d+ \(1 page\)/g)).toHaveLength(20)
  expect(shown).toContain('  and 5 more reasons, in full with --format json\n')
})

it('ends with the verdict, the counts and the time', () => {
  expect(text.endsWith('(840 ms)\n')).toBe(true)
  expect(text.split('\n').slice(-3)).toEqual([
    'Failed: 3 findings block (fail-on: error)',
    '3 errors, 2 warnings, 3 notices in 4 pages (1 there before this change, 1 from English); 15 of 17 pages checked, 14 against their English version (840 ms)',
    '',
  ])
})

it('is two lines where nothing is wrong', () => {
  expect(renderText(CLEAN_REPORT, { colour: false })).toBe(
    'Passed (fail-on: error)\nNo findings; 1 of 1 page checked, none against their English version (840 ms)\n',
  )
  const pages = { changed: 0, checked: 0, skipped: 0, againstSource: 0 }
  expect(renderText({ ...CLEAN_REPORT, pages, durationMs: 12_345 }, { colour: false })).toBe(
    'Passed (fail-on: error)\nNo findings; no localized page changed (12.3 s)\n',
  )
})

it('counts redirection files beside the pages', () => {
  const endOf = (paths: readonly string[]): string | undefined =>
    / in [^;]*/.exec(
      renderText(
        { ...CLEAN_REPORT, findings: paths.map((path) => ({ ...findingWith({ rule: 'a' }), path })) },
        { colour: false },
      )
        .split('\n')
        .at(-2) ?? '',
    )?.[0]
  expect(endOf(['a.md', 'b.json'])).toBe(' in 1 page and 1 redirection file')
  expect(endOf(['b.json', 'c.json'])).toBe(' in 2 redirection files')
})
