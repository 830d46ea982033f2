import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectedHash } from '../../src/laws/source-hash.ts'
import { readFaults } from './faults.ts'
import { type EnglishCommits, EXAMPLES } from './repositories.ts'

/** A page of `examples/`; `text` holds one byte in each character. */
export interface ExamplePage {
  readonly file: string
  readonly text: string
}

/** Every localized page of the examples. */
export const localizedPages = (): readonly ExamplePage[] =>
  ['before', 'after', 'clean'].flatMap((folder) =>
    readdirSync(join(EXAMPLES, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((file) => /\.(?:md|yml)$/.test(file))
      .sort()
      .map((file) => ({ file, text: readFileSync(join(EXAMPLES, file), 'latin1') })),
  )

/**
 * The page with the ids of `now` for those of `before`, and with the hash of the English file that it names. The hash stays where English
 * is not in the examples and where a wrong one is planted.
 */
export function stamp({ file, text }: ExamplePage, before: EnglishCommits, now: EnglishCommits): ExamplePage {
  const renewed = text.replace(/(?<=ms\.sourcegitcommit: )[0-9a-f]{40}/, (id) => {
    if (id === before.english) return now.english
    return id === before['english-before'] ? now['english-before'] : id
  })
  const english = isWrongByIntent(file) ? undefined : englishOf(file, renewed, now)
  if (english === undefined) return { file, text: renewed }
  return { file, text: renewed.replace(/(?<=ms\.openlocfilehash: )[0-9a-f]{40}/, expectedHash(english)) }
}

const isWrongByIntent = (file: string): boolean =>
  readFaults().some(({ rule, path }) => rule === 'wrong-source-hash' && file === `after/${path}`)

function englishOf(file: string, text: string, commits: EnglishCommits): Uint8Array | undefined {
  const commit = /ms\.sourcegitcommit: ([0-9a-f]{40})/.exec(text)?.[1]
  const path = file.slice(file.indexOf('/') + 1)
  // the second commit holds what the first one wrote and it did not
  const folders = { [commits.english]: ['english', 'english-before'], [commits['english-before']]: ['english-before'] }
  const written = (folders[commit ?? ''] ?? []).map((folder) => join(EXAMPLES, folder, path)).find(existsSync)
  return written === undefined ? undefined : readFileSync(written)
}
