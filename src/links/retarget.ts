import { folderOf, percentDecode } from './target.ts'

/**
 * The target `url` of a link in `page`, made to lead to `path` and else left as it is written: from `~/` or relative, its separators,
 * its query and fragment. `undefined` where `~/` cannot reach `path`. `docset` is the folder that `~` means.
 */
export function retarget(url: string, page: string, docset: string, path: string): string | undefined {
  const [, written = '', rest = ''] = /^([^?#]*)([\s\S]*)$/.exec(url) ?? []
  const separator = written.includes('\\') && !written.includes('/') ? '\\' : '/'
  const root = /^~[\\/]/.exec(written)?.[0] ?? ''
  const folder = root === '' ? folderOf(page) : docset
  const encode = encoder(written)
  const parts = written.slice(root.length).split(/[\\/]/)
  const kept = inPlace(parts, segments(folder), segments(path), encode)
  if (kept !== undefined) return `${root}${kept.join(separator)}${rest}`
  const relative = between(segments(folder), segments(path))
  if (root !== '' && relative[0] === '..') return undefined
  const here = parts[0] === '.' && relative[0] !== '..' ? ['.'] : []
  return `${root}${[...here, ...relative.map((part) => (part === '..' ? part : encode(part)))].join(separator)}${rest}`
}

/** The target `url` with another fragment. */
export const withFragment = (url: string, name: string): string =>
  `${url.slice(0, url.indexOf('#'))}#${encoder(url)(name)}`

/** The written parts with what differs put right, where each folder and the name stand in a part of their own. */
function inPlace(
  parts: readonly string[],
  folder: readonly string[],
  wanted: readonly string[],
  encode: (part: string) => string,
): readonly string[] | undefined {
  const stack: (number | undefined)[] = folder.map(() => undefined)
  for (const [index, part] of parts.entries()) {
    if (part === '' || part === '.') continue
    if (part === '..') stack.pop()
    else stack.push(index)
  }
  if (stack.length !== wanted.length) return undefined
  const right = [...parts]
  for (const [depth, index] of stack.entries()) {
    const segment = wanted[depth] ?? ''
    if (index === undefined) {
      if (folder[depth] !== segment) return undefined
    } else if (percentDecode(parts[index] ?? '') !== segment) right[index] = encode(segment)
  }
  return right
}

const segments = (path: string): readonly string[] => path.split('/').filter((part) => part !== '')

function between(folder: readonly string[], path: readonly string[]): readonly string[] {
  let common = 0
  while (common < folder.length && common < path.length - 1 && folder[common] === path[common]) common += 1
  return [...folder.slice(common).map(() => '..'), ...path.slice(common)]
}

/** Percent-encodes what cannot stand in a target; letters beyond ASCII only where `written` has them so. */
function encoder(written: string): (part: string) => string {
  const unsafe = /%[89A-F][0-9A-F]/i.test(written) ? /[^\w.~!$&*+,;=:@-]/gu : /[\s%#?()<>[\]"'`\\|]/gu
  return (part) => part.replace(unsafe, (character) => percentEncode(character))
}

const percentEncode = (character: string): string =>
  [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
