import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Replay } from './rates.ts'

const FOLDER = resolve(import.meta.dirname, '../../__tests__/corpus')

/** One line a finding: where and what, nothing of the page's text. */
export const snapshotRows = ({ commit, source, report }: Replay): string[] =>
  report.findings.map(({ path, place: { start }, rule, messageId, severity, origin }) =>
    [
      commit.slice(0, 12),
      source ? 'source' : 'alone',
      `${path}:${start.line}:${start.column}`,
      severity,
      origin,
      `${rule}/${messageId}`,
    ].join(' '),
  )

/** The reviewed findings of a branch; none where it was never reviewed. */
export function readSnapshot(branch: string): readonly string[] {
  const file = join(FOLDER, `${branch}.json`)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}

export function writeSnapshot(branch: string, rows: readonly string[]): void {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(join(FOLDER, `${branch}.json`), `${JSON.stringify(rows, null, 1)}\n`)
}
