import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { counted } from '../../src/report/wording.ts'
import type { Replay } from './rates.ts'

const FILE = resolve(import.meta.dirname, '../../__tests__/corpus/errors.json')

/** What reading the errors of some rules on one handback came to. */
interface Verdict {
  /** First digits of its commit. */
  readonly handback: string
  readonly rules: readonly string[]
  /** One clause that begins with `true` or `false`. */
  readonly verdict: string
}

/** The errors that one handback introduced against one rule. */
interface IntroducedErrors {
  readonly handback: string
  readonly rule: string
  readonly withEnglish: number
  readonly without: number
  /** Absent where nobody read them yet. */
  readonly verdict?: string
}

/** Every introduced error of the replays, by handback and rule, with what reading it came to. */
export function introducedErrors(replays: readonly Replay[]): readonly IntroducedErrors[] {
  const verdicts: readonly Verdict[] = JSON.parse(readFileSync(FILE, 'utf8'))
  const errors = replays.flatMap(({ commit, source, report }) =>
    report.findings
      .filter(({ severity, origin }) => severity === 'error' && origin === 'introduced')
      .map(({ rule }) => ({ commit, source, rule })),
  )
  return [...Map.groupBy(errors, ({ commit, rule }) => `${commit} ${rule}`)].map(([key, found]) => {
    const [commit = '', rule = ''] = key.split(' ')
    const read = verdicts.find(({ handback, rules }) => commit.startsWith(handback) && rules.includes(rule))
    const withEnglish = found.filter(({ source }) => source).length
    return {
      handback: commit.slice(0, 7),
      rule,
      withEnglish,
      without: found.length - withEnglish,
      ...(read ? { verdict: read.verdict } : {}),
    }
  })
}

/** A Markdown table of them. */
export function errorsTable(replays: readonly Replay[]): string {
  const rows = introducedErrors(replays).map(
    ({ handback, rule, withEnglish, without, verdict = 'not read' }) =>
      `| ${handback} | \`${rule}\` | ${counted(withEnglish, 'error')} | ${counted(without, 'error')} | ${verdict} |\n`,
  )
  return `| handback | rule | with English | without | what they are |\n| --- | --- | --- | --- | --- |\n${rows.join('')}`
}
