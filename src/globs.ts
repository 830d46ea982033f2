import picomatch from 'picomatch'
import { shownValue } from './shown-value.ts'

const OPTIONS = { nonegate: true, windows: false } as const

/** Longest glob taken, UTF-16 units. */
const LONGEST = 1000

/** What was expected in place of `glob`, where it is none or can never match a path from the repository root. */
export function expectedGlob(glob: string): string | undefined {
  if (glob.trim() === '') return 'a glob such as `docs/**`'
  if (glob !== glob.trim()) return 'a glob without blanks around it'
  if (glob.length > LONGEST) return `a glob of at most ${LONGEST} characters`
  if (/^!(?!\()/.test(glob)) return 'a glob without `!` in front: what to leave out belongs under `ignore`'
  if (/^([/\\~]|[A-Za-z]:)/.test(glob)) return 'a glob relative to the root of the repository, such as `docs/**`'
  if (/(^|[/\\{,(|])\.\.($|[/\\},)|])/.test(glob)) return 'a glob without `..`, relative to the root of the repository'
  if (/\\[A-Za-z0-9]/.test(glob)) return 'a glob with `/` between folders'
  if (glob.endsWith('/')) return `a glob of files, such as ${shownValue(`${shortened(glob)}**`)}`
  // no page has a name without an extension
  if (/(?:^|\/)[^/.*?[\](){}\\]+$/.test(glob))
    return `a glob of files, such as ${shownValue(`${shortened(`${glob}/`)}**`)}`
  try {
    picomatch.makeRe(glob, { ...OPTIONS, strictBrackets: true, debug: true })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return 'a glob whose brackets, braces and parentheses are closed and in order'
  }
  return unclosed(glob) ? 'a glob whose brackets, braces and parentheses are closed and in order' : undefined
}

/** Whether a path from the repository root matches one of the globs; a wildcard matches a leading dot only with `dot`. */
export function globMatcher(globs: readonly string[], { dot }: { readonly dot: boolean }): (path: string) => boolean {
  return globs.length === 0 ? () => false : picomatch([...globs], { ...OPTIONS, dot })
}

const shortened = (glob: string): string => (glob.length > 80 ? 'docs/' : glob)

/** picomatch takes an unclosed brace or parenthesis for the character itself. */
function unclosed(glob: string): boolean {
  const bare = glob.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '')
  const closers: string[] = []
  for (const character of bare) {
    if (character === '{') closers.push('}')
    else if (character === '(') closers.push(')')
    else if ((character === '}' || character === ')') && closers.pop() !== character) return true
  }
  return closers.length > 0 || bare.includes('[')
}
