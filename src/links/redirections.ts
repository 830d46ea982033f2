import { globMatcher } from '../globs.ts'
import { readLenientJson } from '../parse/lenient-json.ts'
import { folderOf } from './target.ts'

/** Where removed pages went: path from the repository root, lower case, to the address or path that the file gives. */
export type Redirections = ReadonlyMap<string, string>

/** Whether a path is a redirection file, which any folder may hold. */
export const isRedirectionFile = (path: string): boolean =>
  /(?:^|\/)\.openpublishing\.redirection[^/]*\.json$/i.test(path)

/** Whether a path is a redirection file by its name, or a JSON file that one of the globs names. */
export function redirectionFiles(globs: readonly string[]): (path: string) => boolean {
  const isNamed = globMatcher(globs, { dot: true })
  return (path) => isRedirectionFile(path) || (/\.json$/i.test(path) && isNamed(path))
}

/** Reads one redirection file; `undefined` when it cannot be read even leniently. */
export function readRedirections(file: string, text: string): Redirections | undefined {
  const json = readLenientJson(text)
  const list = isRecord(json?.value) ? json.value.redirections : undefined
  if (json === undefined || (list !== undefined && !Array.isArray(list) && !isRecord(list))) return undefined
  const found = new Map<string, string>()
  const keep = (source: unknown, target: unknown, folder: string): void => {
    if (typeof source === 'string' && typeof target === 'string') found.set(normal(`${folder}/${source}`), target)
  }
  if (Array.isArray(list)) {
    for (const entry of list) {
      if (!isRecord(entry)) continue
      const target = entry.redirect_url
      if (entry.source_path_from_root !== undefined) keep(entry.source_path_from_root, target, '')
      else {
        // written from the repository root or, in a nested file, from the folder of that file
        keep(entry.source_path, target, '')
        keep(entry.source_path, target, folderOf(file))
      }
    }
  } else if (isRecord(list)) {
    for (const [source, target] of Object.entries(list)) keep(source, target, folderOf(file))
  }
  return found
}

/** The form in which paths are keys of `Redirections`. */
export const normal = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')
    .toLowerCase()

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
