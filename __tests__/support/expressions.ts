import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from '@swc/core'

/** A regular expression as it is written in a file of ours. */
export interface Expression {
  readonly file: string
  readonly pattern: string
  readonly flags: string
}

/** The regular expressions that the files of a folder hold as literals, each once, and the files that make others at run time. */
export function expressionsIn(folder: string): {
  readonly written: readonly Expression[]
  readonly made: readonly string[]
} {
  const written = new Map<string, Expression>()
  const made = new Set<string>()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.ts')) continue
    const pending: unknown[] = [parseSync(readFileSync(join(folder, file), 'utf8'), { syntax: 'typescript' })]
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      if (typeof node !== 'object' || node === null) continue
      const { type, pattern, flags, callee } = node as Record<string, unknown>
      if (type === 'RegExpLiteral' && typeof pattern === 'string' && typeof flags === 'string')
        written.set(`/${pattern}/${flags}`, written.get(`/${pattern}/${flags}`) ?? { file, pattern, flags })
      if ((callee as { value?: unknown } | null | undefined)?.value === 'RegExp') made.add(file)
      pending.push(...Object.values(node))
    }
  }
  return { written: [...written.values()], made: [...made] }
}

/** What a class of characters matches, a few of them. */
const OF_CLASS: Readonly<Record<string, string>> = { s: ' \t\n', S: 'a.', w: 'a0_', W: ' -', d: '01', D: 'a ', p: 'aé' }
const ALWAYS = ['a', ' ', '\t', '\n', '\r', '0', '.', '-', '\u00e9', '\u{1f600}']

/** What an expression may be made to try again and again. */
export interface Pieces {
  /** To be repeated: characters and words of the pattern itself, and some pairs of these. */
  readonly alone: readonly string[]
  /** To be repeated behind something that the pattern may begin with. */
  readonly heads: readonly (readonly [before: string, piece: string])[]
}

/** Pieces whose repetition may make an expression slow. */
export function pieces(pattern: string): Pieces {
  const characters = new Set<string>(ALWAYS)
  for (const [, escaped = '', plain = ''] of pattern.matchAll(/\\(.)|([^\\])/gsu)) {
    for (const one of OF_CLASS[escaped] ?? escaped) characters.add(one)
    if (plain !== '') characters.add(plain)
  }
  const words = [
    ...new Set(
      [...pattern.replace(/\\[a-zA-Z]|\\u\{?[0-9a-fA-F]+\}?/g, ' ').matchAll(/[^\s()|*+?[\]{}^$\\]{2,}/g)].map(
        ([word]) => word,
      ),
    ),
  ].slice(0, 12)
  const short = [...characters].filter((one) => !/[A-Z]/.test(one)).slice(0, 24)
  const pairs = short.flatMap((one) => short.map((other) => one + other))
  const step = Math.ceil(pairs.length / 30)
  const first = [...new Set([...words.slice(0, 2), ...short.filter((one) => /[^\w\s]/.test(one)).slice(0, 4)])]
  return {
    alone: [...new Set([...characters, ...words, ...pairs.filter((_, index) => index % step === 0)])],
    heads: first.flatMap((head) => [' ', '\t', '\n', 'a', '.'].map((piece) => [head, piece] as const)),
  }
}
