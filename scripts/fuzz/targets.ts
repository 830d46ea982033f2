import { parseBaseline, renderBaseline } from '../../src/baseline-file.ts'
import { anchorNames } from '../../src/laws/anchor-name.ts'
import { readHandoffDate } from '../../src/laws/handoff-date.ts'
import { readSpanId } from '../../src/laws/span-id.ts'
import { isMadeFrom } from '../../src/laws/translated-name.ts'
import { readExternalTarget } from '../../src/links/external-address.ts'
import { readRedirections } from '../../src/links/redirections.ts'
import { readTarget } from '../../src/links/target.ts'
import type { Page, Place } from '../../src/model.ts'
import { automaticId } from '../../src/parse/automatic-ids.ts'
import { readBesideExactly, readExactly } from '../../src/parse/exact.ts'
import { readPage } from '../../src/parse/page.ts'
import { VERSION } from '../../src/project.ts'
import { readPart } from '../../src/report/part.ts'
import { readJson } from '../../src/report/read-json.ts'
import { RULES } from '../../src/rules/index.ts'
import { parseSettings } from '../../src/settings/file.ts'
import { fixesOf } from './fixes.ts'
import { hold } from './hold.ts'
import { holdShown } from './shown.ts'

/** What is fed with inputs; throws where something does not hold of what it gives. */
export interface Target {
  readonly name: string
  readonly seeds: readonly string[]
  readonly run: (input: string) => unknown
}

const IDS = RULES.map(({ id }) => id)
const COMMIT = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d'
const METADATA = `---\ntitle: Pompen\nms.openlocfilehash: ${COMMIT}\nms.sourcegitcommit: ${COMMIT}\nms.lasthandoff: 03/14/2021\n---\n`
const BODY =
  '# <a name="pumps"></a>Pompen\n\nZie [de *kleppen*](valves.md#a "b") en ![x](a.png).\n\n> [!NOTE]\n> - a `b`\n\n|a|b|\n|-|-|\n|c|d|\n\n```js\na\n```\n\n[!INCLUDE [a](b.md)]\n\n<a href="c.md">d</a>\n\n[e]: f.md\n'
const SPANS =
  '# <span data-ttu-id="0a1b2-101">Pompen</span><span class="sxs-lookup"><span data-stu-id="0a1b2-101">Pumps</span></span>\n'
const YAML = `### YamlMime:Landing\nmetadata:\n  title: a\n  ms.openlocfilehash: ${COMMIT}\nitems:\n  - text: "a [b](c.md)"\n    href: d.md\n  - |\n    # e\n`
const SETTINGS =
  'locale: nl-NL\npaths:\n  - docs/**\nfail-on: error\nignore:\n  - paths: [a.md]\n    rules: [broken-link]\n    reason: b\nrules:\n  broken-link: off\n'
const BASELINE = renderBaseline([{ path: 'a.md', rule: 'broken-link', fingerprint: '0'.repeat(32), count: 1 }], COMMIT)
const FINDING = `{"rule":"broken-link","messageId":"a","severity":"error","origin":"introduced","path":"a.md","line":1,"column":1,"endLine":1,"endColumn":2,"message":"a","data":{},"help":"","url":"https://a"}`
const REPORT = `{"schemaVersion":1,"tool":{"name":"handback-check","version":"0.1.0"},"base":"${COMMIT}","head":"${COMMIT}","conclusion":"failure","failOn":"error","block":["introduced"],"pages":{"changed":1,"checked":1,"skipped":0,"againstSource":0},"counts":{"error":1,"warning":0,"notice":0},"durationMs":1,"findings":[${FINDING}],"skips":[{"reason":"no English","rules":["broken-link"],"paths":["a.md"]}],"remarks":[]}`

const TALLIES =
  '{"refused":{"pageIgnores":"base","at":[{"path":"a.md","line":3}]},"gone":{"file":"b.json","pages":[{"path":"a.md","findings":2}]}}'

export const TARGETS: readonly Target[] = [
  { name: 'page', seeds: [METADATA + BODY, METADATA + SPANS, BODY, '---\n'], run: (input) => readWhole('a.md', input) },
  { name: 'yaml page', seeds: [YAML], run: (input) => readWhole('a.yml', input) },
  { name: 'laws', seeds: ['Het <a name="a"></a>huis & **b** `c`', '03/14/2021', '0a1b2-101'], run: obeyLaws },
  { name: 'links', seeds: ['../a.md#b', '~/a%20b.md?c#d', 'https://example.com/a?b'], run: resolveLink },
  {
    name: 'redirections',
    seeds: ['{"redirections":[{"source_path":"a.md","redirect_url":"/b"}, /* c */ ]}'],
    run: (input) => readRedirections('a/.openpublishing.redirection.json', input),
  },
  { name: 'settings', seeds: [SETTINGS], run: readSettings },
  { name: 'baseline', seeds: [BASELINE], run: (input) => oneOf(parseBaseline(input), 'records') },
  { name: 'report', seeds: [REPORT], run: (input) => oneOf(readJson(input, new Set(IDS)), 'report') },
  { name: 'shown', seeds: ['a `b` <c> @d\n::error::e', '[a](b) ![c](d)'], run: holdShown },
  {
    name: 'part',
    seeds: [
      `{"tool":"handback-check","version":"${VERSION}","shard":"1/2","inputs":"${'0'.repeat(64)}","besides":[{"lineText":"x","about":["b.md"]}],"tallies":${TALLIES},"report":${REPORT}}`,
    ],
    run: (input) => oneOf(readPart(input, new Set(IDS)), 'part'),
  },
  { name: 'fixes', seeds: [METADATA + BODY, METADATA + SPANS], run: fixesOf },
]

function readWhole(path: string, input: string): void {
  const page = readPage(path, 'x', Buffer.from(input))
  holdPlaces(page, page.metadata)
  const body = readExactly(page)
  if (body === undefined) return
  holdPlaces(page, body)
  holdOrder(body.headings, 'headings')
  holdOrder(body.blocks, 'blocks')
  holdOrder(body.ignores, 'ignores')
  if (path.endsWith('.md')) holdPlaces(page, readBesideExactly(page, body))
}

/** Every place lies within the page, begins before it ends, and has the line and column of its offset. */
function holdPlaces({ text }: Page, read: unknown): void {
  const pending: unknown[] = [read]
  for (let value = pending.pop(); pending.length > 0 || value !== undefined; value = pending.pop()) {
    if (typeof value !== 'object' || value === null) continue
    if ('start' in value && 'end' in value && typeof value.start === 'object') holdPlace(text, value as Place)
    for (const inner of value instanceof Set || value instanceof Map ? value.values() : Object.values(value))
      if (typeof inner === 'object' && inner !== null) pending.push(inner)
  }
}

function holdPlace(text: string, { start, end }: Place): void {
  hold(start.offset >= 0 && start.offset <= end.offset && end.offset <= text.length, 'a place lies within the page')
  hold(start.line >= 1 && start.column >= 1, 'lines and columns count from 1')
  hold(start.line < end.line || (start.line === end.line && start.column <= end.column), 'a place has an order')
  const from = start.offset - (start.column - 1)
  hold(from === 0 || /[\r\n]/.test(text[from - 1] ?? ''), 'a column counts from the beginning of its line')
}

function holdOrder(items: readonly { readonly place: Place }[], what: string): void {
  for (const [index, { place }] of items.entries())
    hold(index === 0 || (items[index - 1]?.place.start.offset ?? 0) <= place.start.offset, `${what} are in page order`)
}

function obeyLaws(input: string): void {
  const names = anchorNames(input)
  hold(new Set(names).size === names.length, 'each lawful name is there once')
  hold(typeof isMadeFrom(names[0] ?? '', input) === 'boolean', 'a name is made from a heading or is not')
  automaticId(input)
  readSpanId(input)
  const date = readHandoffDate(input)
  hold(date === undefined || /^\d{4}-\d\d-\d\d$/.test(date), 'a date is one of the calendar')
}

function resolveLink(input: string): void {
  const target = readTarget(input, 'docs/nl/a.md', 'docs')
  if (target.kind === 'path')
    hold(
      target.path.split('/').every((part) => part !== '..' && part !== '.' && (part !== '' || target.path === '')),
      'a path stays in the repository',
    )
  readExternalTarget(input)
}

function readSettings(input: string): void {
  const read = parseSettings(input, 'a.yml', IDS)
  if (!('faults' in read)) return
  hold(read.faults.length > 0, 'settings that are refused have a fault')
  for (const { line, column, message } of read.faults) {
    hold(line >= 1 && column >= 1, 'a fault has a place')
    hold(!/[\p{Cc}\u2028\u2029]/u.test(message), 'a fault is one line')
  }
}

function oneOf(read: object, right: string): void {
  hold(
    right in read || ('fault' in read && typeof read.fault === 'string' && !/[\r\n]/.test(read.fault)),
    'a fault is one line',
  )
}
