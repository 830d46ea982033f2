import type { Finding, Place, Report } from '../../src/model.ts'
import { rulePage } from '../../src/project.ts'
import { conclude, countBySeverity } from '../../src/report/conclude.ts'
import { asSkips } from '../../src/skips.ts'

/** A path that would drive a terminal, a table, a mention and a workflow command, were it not escaped. */
export const HOSTILE_PATH = 'docs/a|b,c:d\n::error::x\u001b[31m <b>@octocat</b> `#1` 100%(1).md'

/** A message whose values try the same. */
export const HOSTILE_MESSAGE =
  'Unexpected link target `a|b\\|<img src=x onerror=alert(1)>@octocat`, expected `100% [x](https://evil.example) #1`, see @octocat #12 https://evil.example/a *b*'

/** A place on lines that begin at `lineOffset`; a second line is taken to begin 100 units later. */
export const placeAt = (line: number, column: number, endColumn: number, endLine = line): Place => ({
  start: { line, column, offset: line * 100 + column },
  end: { line: endLine, column: endColumn, offset: endLine * 100 + endColumn },
})

/** A finding with everything that a test does not care about filled in. */
export function findingWith(over: Partial<Finding> & Pick<Finding, 'rule'>): Finding {
  return {
    messageId: 'wrong',
    severity: 'error',
    origin: 'introduced',
    path: 'docs/start.md',
    place: placeAt(1, 1, 2),
    message: 'Unexpected `x`, expected `y`',
    data: { found: 'x', expected: 'y' },
    help: 'Write y.',
    url: rulePage(over.rule),
    lineText: 'x',
    ...over,
  }
}

/** A difference whose lines would close a block of code, fold it out, drive a terminal and mention somebody. */
export const HOSTILE_DETAILS = [
  '@@ -7,3 +7,10 @@',
  ' # Repair a kite',
  ' ',
  '-Glue\tit.',
  '+```',
  '+</details><img src=x onerror=alert(1)> @octocat #12',
  '+`````` ~~~ <!--',
  '+| a | b |',
  '+\u001b[31mred \u202egnilaes',
  '+::error::x',
  '+The tail of a kite is seven times as long as the kite itself.',
  '\\ No newline at end of file',
].join('\n')

const ANCHOR_PLACE = placeAt(12, 13, 18)
const ANCHOR_HELP = 'Links from every language use the English name.'

const findings: readonly Finding[] = [
  findingWith({
    rule: 'broken-link',
    messageId: 'missing',
    path: HOSTILE_PATH,
    place: placeAt(3, 9, 15),
    message: HOSTILE_MESSAGE,
    data: { url: 'a|b\\|<img src=x onerror=alert(1)>@octocat', target: '100% [x](https://evil.example) #1' },
    help: 'Correct the target.',
    lineText: 'zie\t[x](\u001b[2J\u202Eevil)',
  }),
  findingWith({
    rule: 'stale-handoff-date',
    messageId: 'stale',
    place: placeAt(4, 17, 27),
    message: 'Unexpected `ms.lasthandoff` `01/02/2018`, expected `03/01/2018` or later',
    data: { found: '01/02/2018', before: '03/01/2018' },
    help: 'Restore the date from the handback.',
    lineText: 'ms.lasthandoff: 01/02/2018',
  }),
  findingWith({
    rule: 'wrong-heading-anchor',
    place: ANCHOR_PLACE,
    message:
      'Unexpected anchor `start`, expected `before-you-begin`, the name of the English heading `Before you begin`',
    data: { found: 'start', expected: 'before-you-begin', english: 'Before you begin' },
    help: ANCHOR_HELP,
    fix: { place: ANCHOR_PLACE, text: 'before-you-begin' },
    lineText: '## <a name="start"></a>Voordat u begint',
  }),
  findingWith({
    rule: 'wrong-heading-anchor',
    severity: 'warning',
    origin: 'existing',
    place: placeAt(20, 13, 16),
    message: 'Unexpected anchor `end`, expected `finish`, the name of the English heading `Finish`',
    data: { found: 'end', expected: 'finish', english: 'Finish' },
    help: ANCHOR_HELP,
    lineText: '## <a name="end"></a>Slot',
  }),
  findingWith({
    rule: 'missing-heading-anchor',
    messageId: 'missing',
    severity: 'warning',
    path: 'docs/ja/はじめに.md',
    place: placeAt(5, 9, 15),
    message: 'Unexpected heading without an anchor, expected `<a name="set-up"></a>` before `セットアップ`',
    data: { name: 'set-up', text: 'セットアップ' },
    help: 'Insert it where the text of the heading begins.',
    fix: { place: placeAt(5, 4, 4), text: '<a name="set-up"></a>' },
    lineText: '## の設定: セットアップ',
  }),
  findingWith({
    rule: 'heading-mismatch',
    messageId: 'extra',
    severity: 'notice',
    origin: 'source',
    path: 'docs/ja/はじめに.md',
    place: placeAt(9, 1, 4, 11),
    message: 'Unexpected heading `終わり` of level 2, expected none here as in English',
    data: { found: '終わり', level: '2', reference: 'English' },
    help: 'Compare the headings with English.',
    lineText: '終わり',
  }),
  findingWith({
    rule: 'invalid-front-matter',
    messageId: 'bad-opening',
    severity: 'notice',
    path: 'docs/toc.yml',
    place: placeAt(1, 1, 1, 3),
    message: 'Unexpected first line ``, expected `---` alone',
    data: { detail: '' },
    help: 'The first line of a page with metadata is exactly `---`.',
    fix: { place: placeAt(1, 1, 1, 3), text: '---\ntitle: "x"\n' },
    lineText: '',
  }),
  findingWith({
    rule: 'outdated-translation',
    messageId: 'outdated',
    severity: 'notice',
    path: 'docs/toc.yml',
    place: placeAt(5, 23, 63),
    message:
      'Unexpected `ms.sourcegitcommit` `3333333333333333333333333333333333333333`, expected the newest English version, 2 commits and 12 days newer',
    data: { commit: '3333333333333333333333333333333333333333', commits: '2 commits', days: '12 days' },
    help: 'Hand the page back again.',
    details: HOSTILE_DETAILS,
    lineText: '  ms.sourcegitcommit: 3333333333333333333333333333333333333333',
  }),
]

/** One report with something of everything. */
export const SAMPLE_REPORT: Report = {
  base: '1111111111111111111111111111111111111111',
  head: '2222222222222222222222222222222222222222',
  conclusion: conclude(findings, { failOn: 'error', block: ['introduced'] }),
  failOn: 'error',
  block: ['introduced'],
  pages: { changed: 17, checked: 15, skipped: 2, againstSource: 14 },
  counts: countBySeverity(findings),
  durationMs: 840,
  findings,
  skips: asSkips([
    { rule: 'wrong-source-hash', path: 'docs/old.md', reason: 'commit `abc` is not in the English repository' },
    { rule: 'heading-mismatch', path: 'docs/old.md', reason: 'commit `abc` is not in the English repository' },
    { rule: 'wrong-source-hash', path: 'docs/older.md', reason: 'commit `abc` is not in the English repository' },
    { rule: 'all', path: 'docs/huge.md', reason: 'the page is too large to judge (over 4 MiB)' },
  ]),
  remarks: ['English was not read: could not reach https://evil.example/@octocat\u001b[0m'],
}

/** The verdict on a change without a fault. */
export const CLEAN_REPORT: Report = {
  ...SAMPLE_REPORT,
  conclusion: 'success',
  pages: { changed: 1, checked: 1, skipped: 0, againstSource: 0 },
  counts: { error: 0, warning: 0, notice: 0 },
  findings: [],
  skips: [],
  remarks: [],
}
