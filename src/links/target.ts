/** What a link's target asks for. Paths are relative to the repository root, without leading `/`. */
export type LinkTarget =
  | { readonly kind: 'path'; readonly path: string; readonly fragment?: string }
  /** The page itself. */
  | { readonly kind: 'self'; readonly fragment: string }
  | { readonly kind: 'outside'; readonly written: string }
  /** Not to be looked up in the repository, and why. */
  | { readonly kind: 'other'; readonly why: string }

/**
 * Reads the target of a link in `page`. `docset` is the folder `~` means, without trailing `/`. Follows the docs build: fragment
 * off, then query, `\` as `/`, percent-decoded.
 */
export function readTarget(url: string, page: string, docset: string): LinkTarget {
  const trimmed = url.trim()
  if (trimmed === '') return { kind: 'other', why: 'empty target' }
  if (/^#tab\//i.test(trimmed)) return { kind: 'other', why: 'tab' }
  if (/^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return { kind: 'other', why: 'address with a scheme' }
  const hash = trimmed.indexOf('#')
  const fragment = hash < 0 ? undefined : trimmed.slice(hash + 1)
  const beforeHash = hash < 0 ? trimmed : trimmed.slice(0, hash)
  const query = beforeHash.indexOf('?')
  const written = (query < 0 ? beforeHash : beforeHash.slice(0, query)).replaceAll('\\', '/').trim()
  if (written === '') return fragment === undefined ? { kind: 'other', why: 'query only' } : { kind: 'self', fragment }
  if (written.startsWith('/')) return { kind: 'other', why: 'address on the site' }
  const path = join(written.startsWith('~/') ? docset : folderOf(page), percentDecode(written.replace(/^~\//, '')))
  if (path === undefined) return { kind: 'outside', written }
  return { kind: 'path', path, ...(fragment === undefined ? {} : { fragment }) }
}

/** The folder of a path, `''` at the root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** Joins and resolves `.` and `..`; `undefined` when the path leaves the repository. */
function join(folder: string, relative: string): string | undefined {
  const parts: string[] = []
  for (const part of `${folder}/${relative}`.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}

/** Percent-decodes; text that is no percent-encoded UTF-8 stays as it is. */
export function percentDecode(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return text
    throw error
  }
}
