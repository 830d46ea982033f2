import type { LinkKind, ResolutionStep, Tree } from '../model.ts'
import { normal, type Redirections } from './redirections.ts'

/** What paths exist at one commit of a repository. */
export interface Paths {
  readonly files: Tree
  readonly folders: ReadonlySet<string>
  /** Lower-case path to the path as it is. */
  readonly folded: ReadonlyMap<string, string>
  /** Lower-case paths that stand for several. */
  readonly twins: ReadonlySet<string>
}

/** What English holds, as far as was asked. */
export interface EnglishPaths {
  readonly head: Paths
  readonly redirections: Redirections
  /** `<commit>:<path>` of what exists at a page's source commit. */
  readonly atCommit: ReadonlySet<string>
  /** Paths that some English commit held. */
  readonly history: ReadonlySet<string>
  /** Paths beyond `history` never were. */
  readonly historyIsComplete: boolean
}

/** Indexes a tree for look-ups. */
export function pathsOf(files: Tree): Paths {
  const folders = new Set<string>([''])
  const folded = new Map<string, string>()
  const twins = new Set<string>()
  for (const path of files.keys()) {
    const lower = path.toLowerCase()
    if (folded.has(lower)) twins.add(lower)
    else folded.set(lower, path)
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      const folder = path.slice(0, slash)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  }
  return { files, folders, folded, twins }
}

/** Where a path was found: by which step, and under which name. */
export interface Resolved {
  readonly step: ResolutionStep
  readonly path: string
}

/** Looks a path up in the localized repository alone. */
export function resolveLocally(path: string, localized: Paths, redirections: Redirections): Resolved | undefined {
  if (redirections.has(normal(path))) return { step: 'redirect', path }
  if (localized.files.has(path) || localized.folders.has(path)) return { step: 'localized', path }
  const folded = localized.folded.get(path.toLowerCase())
  return folded === undefined ? undefined : { step: 'localized-case', path: folded }
}

/** Looks a path up in English, which the site shows where there is no translation; `commit` is the page's source commit. */
export function resolveInEnglish(
  path: string,
  kind: LinkKind,
  commit: string | undefined,
  english: EnglishPaths,
): Resolved | undefined {
  if (english.redirections.has(normal(path))) return { step: 'redirect', path }
  if (commit !== undefined && english.atCommit.has(`${commit}:${path}`)) return { step: 'english', path }
  if (english.head.files.has(path) || english.head.folders.has(path)) return { step: 'english-head', path }
  const folded = english.head.folded.get(path.toLowerCase())
  if (folded !== undefined) return { step: 'english-case', path: folded }
  if (fallsBackToHistory(kind) && english.history.has(path)) return { step: 'english-history', path }
  return undefined
}

/** The docs build takes images, includes and snippets from any earlier English commit; pages never. */
export const fallsBackToHistory = (kind: LinkKind): boolean =>
  kind === 'image' || kind === 'html-image' || kind === 'include' || kind === 'code'

/** Whether a path was found in other letter case alone. */
export const isCaseStep = (step: ResolutionStep): boolean => step === 'localized-case' || step === 'english-case'
