import { visible } from '../report/visible.ts'
import { shownValue } from '../shown-value.ts'

/** The English repository on a server could not be read, or not to the end. */
export class SourceUnreachable extends Error {
  readonly repository: string
  /** One clause. */
  readonly reason: string
  /** What git said, shortened. */
  readonly words: string
  constructor(repository: string, reason: string, words: string) {
    super(`${shownValue(repository)} could not be read: ${reason}`)
    this.name = 'SourceUnreachable'
    this.repository = repository
    this.reason = reason
    this.words = words
  }
}

/** What git's words mean, looked for in this order: behind a broken connection git complains of what came over it, too. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [
    /could not read (?:Username|Password)|Authentication failed|Access denied|returned error: 40[13]|not found|returned error: 404/i,
    'there is no such repository, or the token may not read it',
  ],
  [/Could not resolve (?:host|proxy)/i, 'the name of the server could not be resolved'],
  [/Operation too slow|timed out|was ended/i, 'the server stopped answering'],
  [/SSL|TLS|certificate/i, 'no secure connection to the server came about'],
  [/Failed to connect|Couldn't connect|Connection refused|unreachable/i, 'no connection to the server came about'],
  [/returned error: 5\d\d|returned error: 429/i, 'the server refused for now'],
  [
    /RPC failed|disconnect|early EOF|hung up|Recv failure|Empty reply|reset by peer|transfer closed|invalid index-pack|bytes of body/i,
    'the connection broke off',
  ],
]

/** Longest excerpt of git's words, UTF-16 units. */
const LONGEST = 200

/** Reads git's words; `secrets` are struck out of what is kept of them. */
export function sourceUnreachable(repository: string, said: string, secrets: readonly string[]): SourceUnreachable {
  const clean = secrets
    .filter((secret) => secret !== '')
    .reduce((text, secret) => text.replaceAll(secret, '***'), said.replace(/\/\/[^/\s@]*@/g, '//'))
  const [reason] = REASONS.flatMap(([words, meaning]) => (words.test(clean) ? [meaning] : []))
  const lines = clean.split(/\r?\n/).filter((line) => line.trim() !== '')
  const telling = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines[0] ?? ''
  const words = visible(telling.trim())
  const excerpt = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words
  return new SourceUnreachable(repository, reason ?? 'git could not fetch it', excerpt)
}
