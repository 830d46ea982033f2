import { expectedHash } from '../../src/laws/source-hash.ts'

/** Values as written after `key: `; `null` leaves the key out. */
export interface PageOptions {
  readonly title?: string
  /** The English file, whose true hash is written unless `hash` is given. */
  readonly english?: string
  readonly hash?: string | null
  readonly commit?: string | null
  readonly type?: string | null
  readonly locale?: string | null
  readonly date?: string | null
  readonly id?: string | null
  /** What follows the metadata, line endings as LF. */
  readonly body?: string
  readonly eol?: '\n' | '\r\n'
  readonly bom?: boolean
}

export const SOURCE_HASH = '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c'
export const SOURCE_COMMIT = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d'

/** A right Dutch page in Markdown; its body begins on line 10 where every key is written. */
export function localizedPage(options: PageOptions = {}): string {
  const { title = 'Pompen', body = '# <a name="pumps"></a>Pompen\n\nHet huis heeft twee pompen.\n' } = options
  const lines = ['---', `title: ${title}`, ...provenanceLines(options), '---', body]
  return encoded(lines.join('\n'), options)
}

/** A right Dutch landing page in YAML; `body` is YAML at the root, and begins on line 10 where every key is written. */
export function localizedLanding(options: PageOptions = {}): string {
  const { title = 'Pompen', body = 'summary: Alles over pompen\n', id = '"41008"' } = options
  const metadata = [`title: ${title}`, ...provenanceLines({ ...options, id })].map((line) => `  ${line}`)
  return encoded(['### YamlMime:Landing', 'metadata:', ...metadata, body].join('\n'), options)
}

/** An English page in Markdown; its body begins on line 4. */
export const englishPage = (body = '# Pumps\n\nThe house has two pumps.\n'): string => `---\ntitle: Pumps\n---\n${body}`

function provenanceLines({ english, hash, commit, type, locale, date, id }: PageOptions): readonly string[] {
  const trueHash = english === undefined ? SOURCE_HASH : expectedHash(new TextEncoder().encode(english))
  const values: readonly (readonly [string, string | null])[] = [
    ['ms.openlocfilehash', hash === undefined ? trueHash : hash],
    ['ms.sourcegitcommit', commit === undefined ? SOURCE_COMMIT : commit],
    ['ms.translationtype', type === undefined ? 'HT' : type],
    ['ms.contentlocale', locale === undefined ? 'nl-NL' : locale],
    ['ms.lasthandoff', date === undefined ? '03/14/2021' : date],
    ['ms.locfileid', id === undefined ? '"41007"' : id],
  ]
  return values.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]))
}

function encoded(text: string, { eol = '\n', bom = false }: PageOptions): string {
  return `${bom ? '\uFEFF' : ''}${text.replaceAll('\n', eol)}`
}
