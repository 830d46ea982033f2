import { readLenientJson } from '../parse/lenient-json.ts'

/** Which folders the docs build builds. Paths from the repository root without slashes at the ends; `''` is the root. */
export interface Docsets {
  readonly roots: readonly string[]
  /** Folders that the build fills from other repositories: what lies there cannot be looked up here. */
  readonly dependents: readonly string[]
}

export const DOCSET_CONFIG = '.openpublishing.publish.config.json'

/** A repository without the docs build's configuration: all of it is one docset. */
export const WHOLE_REPOSITORY: Docsets = { roots: [''], dependents: [] }

/** Reads the docs build's configuration; `undefined` when it is no JSON. */
export function readDocsets(text: string): Docsets | undefined {
  const json = readLenientJson(text)
  if (json === undefined) return undefined
  const roots = strings(json.value, 'docsets_to_publish', 'build_source_folder')
  const dependents = strings(json.value, 'dependent_repositories', 'path_to_root').filter((folder) => folder !== '')
  return { roots: roots.length > 0 ? roots : [''], dependents }
}

/** The docset that holds `path`: the deepest root above it; `undefined` when the docs build does not build it. */
export function docsetOf(path: string, { roots }: Docsets): string | undefined {
  const above = roots.filter((root) => root === '' || path.startsWith(`${root}/`))
  return above.sort((a, b) => b.length - a.length)[0]
}

/** Whether `path` lies where the build puts another repository, seen from the repository root or from a docset. */
export function isDependent(path: string, docset: string, { dependents }: Docsets): boolean {
  const within = docset === '' ? path : path.slice(docset.length + 1)
  return dependents.some(
    (folder) => path.startsWith(`${folder}/`) || (path.startsWith(`${docset}/`) && within.startsWith(`${folder}/`)),
  )
}

function strings(value: unknown, list: string, key: string): string[] {
  const items = isRecord(value) ? value[list] : undefined
  if (!Array.isArray(items)) return []
  return items.flatMap((item) => {
    const folder = isRecord(item) ? item[key] : undefined
    return typeof folder === 'string' ? [tidy(folder)] : []
  })
}

const tidy = (folder: string): string =>
  folder
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
