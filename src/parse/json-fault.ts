/** Where JSON ends to be JSON; offsets in UTF-16 units, `end` exclusive. */
export interface JsonFault {
  readonly start: number
  readonly end: number
  /** What stands there; absent at the end of the text. */
  readonly found?: string
  /** What could stand there, in words. */
  readonly expected: string
}

const TOKEN = /[{}[\]:,]|"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|[^\s{}[\]:,"]+|"/y
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/** What may come next; `end` behind the outermost value. */
type State = 'value' | 'value or ]' | 'key or }' | 'key' | 'colon' | 'comma or }' | 'comma or ]' | 'end'

const EXPECTED: Readonly<Record<State, string>> = {
  value: 'a value',
  'value or ]': 'a value or a closing bracket',
  'key or }': 'a key in double quotes or a closing brace',
  key: 'a key in double quotes',
  colon: 'a colon',
  'comma or }': 'a comma or a closing brace',
  'comma or ]': 'a comma or a closing bracket',
  end: 'the end of the file',
}

/** The first fault of a text that is no JSON; `undefined` where it is JSON. */
export function jsonFault(text: string): JsonFault | undefined {
  const open: ('{' | '[')[] = []
  let state: State = 'value'
  let offset = skipBlanks(text, 0)
  for (; offset < text.length; offset = skipBlanks(text, TOKEN.lastIndex)) {
    TOKEN.lastIndex = offset
    const token = TOKEN.exec(text)?.[0] ?? text.charAt(offset)
    const next = follow(state, token, open)
    if (next === undefined)
      return { start: offset, end: offset + token.length, found: token, expected: EXPECTED[state] }
    TOKEN.lastIndex = offset + token.length
    state = next
  }
  return state === 'end' ? undefined : { start: text.length, end: text.length, expected: EXPECTED[state] }
}

/** The state behind a token; `open` is kept in step. */
function follow(state: State, token: string, open: ('{' | '[')[]): State | undefined {
  const close = (): State => {
    open.pop()
    return behindValue(open)
  }
  if (token === '}' && (state === 'key or }' || state === 'comma or }')) return close()
  if (token === ']' && (state === 'value or ]' || state === 'comma or ]')) return close()
  if (state === 'value' || state === 'value or ]') {
    if (token === '{' || token === '[') {
      open.push(token)
      return token === '{' ? 'key or }' : 'value or ]'
    }
    return isScalar(token) ? behindValue(open) : undefined
  }
  if (state === 'key' || state === 'key or }') return isString(token) ? 'colon' : undefined
  if (state === 'colon') return token === ':' ? 'value' : undefined
  if (token !== ',' || state === 'end') return undefined
  return state === 'comma or }' ? 'key' : 'value'
}

function behindValue(open: readonly ('{' | '[')[]): State {
  const inner = open.at(-1)
  return inner === undefined ? 'end' : inner === '{' ? 'comma or }' : 'comma or ]'
}

const isString = (token: string): boolean => token.length > 1 && token.startsWith('"')

const isScalar = (token: string): boolean =>
  isString(token) || token === 'true' || token === 'false' || token === 'null' || NUMBER.test(token)

const BLANKS = /[ \t\r\n]*/y

function skipBlanks(text: string, from: number): number {
  BLANKS.lastIndex = from
  return from + (BLANKS.exec(text)?.[0].length ?? 0)
}
