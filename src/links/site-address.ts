import { normal } from './redirections.ts'
import type { Paths, Resolved } from './resolve-path.ts'
import { percentDecode } from './target.ts'

/** Addresses that docsets are published under, `host/path`, by their folder. */
export type Sites = Readonly<Record<string, string>>

/** Path from the repository root of what an address means, without an extension, and its fragment. */
export interface OnSite {
  readonly path: string
  readonly fragment?: string
}

const LOCALE = /^\/[a-z]{2,3}-(?:[a-z]{4}-)?[a-z]{2}(?=\/|$)/i

/**
 * What an absolute link means on the docset's own site; `undefined` where it leads elsewhere. An address without a host is one of the
 * site; locales, query and letter case do not count. Of several docsets the one with the longest address.
 */
export function onSite(url: string, sites: Sites): OnSite | undefined {
  const [, host, path = '', fragment] =
    /^(?:https?:\/\/([^/?#]+))?(\/[^?#]*)(?:\?[^#]*)?(?:#([\s\S]*))?$/i.exec(url) ?? []
  if (path === '' || path.startsWith('//')) return undefined
  const asked = path.replace(LOCALE, '')
  const fitting = Object.entries(sites).flatMap(([folder, address]) => {
    const [, itsHost = '', itsPath = ''] = /^([^/]*)(.*)$/.exec(address) ?? []
    const prefix = `${itsPath.replace(LOCALE, '').replace(/\/$/, '')}/`.toLowerCase()
    const isThere = host === undefined || host.toLowerCase() === itsHost.toLowerCase()
    return isThere && `${asked}/`.toLowerCase().startsWith(prefix) ? [{ folder, prefix }] : []
  })
  const [best] = fitting.sort((a, b) => b.prefix.length - a.prefix.length)
  if (best === undefined) return undefined
  const rest = percentDecode(asked.slice(best.prefix.length))
  if (rest.split('/').includes('..')) return undefined
  const found = [best.folder, ...rest.split('/')].filter((part) => part !== '' && part !== '.').join('/')
  return { path: found, ...(fragment === undefined ? {} : { fragment }) }
}

/** The file that a path without an extension means on a site: a page, or the index of a folder. */
export function servedFile(path: string, { files, folded }: Paths): string | undefined {
  return served(path)
    .map((candidate) => (files.has(candidate) ? candidate : folded.get(candidate.toLowerCase())))
    .find((file) => file !== undefined)
}

/** Whether one of the files that a path may mean on a site is redirected. */
export const redirectedOnSite = (path: string, redirections: ReadonlyMap<string, string>): Resolved | undefined =>
  served(path).some((candidate) => redirections.has(normal(candidate))) ? { step: 'redirect', path } : undefined

const served = (path: string): readonly string[] => [
  path,
  ...['.md', '.yml', '/index.md', '/index.yml'].map((end) => (path === '' ? end.replace(/^\//, '') : `${path}${end}`)),
]
