import { DOCSET_CONFIG, type Docsets, readDocsets, WHOLE_REPOSITORY } from '../links/docsets.ts'
import { mayRedirect } from '../links/redirection-fault.ts'
import { type Redirections, readRedirections, redirectionFiles } from '../links/redirections.ts'
import { type Paths, pathsOf } from '../links/resolve-path.ts'
import type { Sites } from '../links/site-address.ts'
import type { Tree } from '../model.ts'
import { decodeText } from '../parse/decode-text.ts'
import type { PageReader } from '../parse/page-reader.ts'
import type { Repository } from '../repository.ts'
import type { Settings } from '../settings.ts'
import type { Archive } from './archive.ts'
import type { Source } from './originals.ts'

/** One commit of the localized repository and, behind it, English: what pages are read from and links lead into. */
export interface World {
  readonly localized: Repository
  /** All files of the commit. */
  readonly tree: Tree
  readonly archive: Archive | { readonly why: string }
  readonly site: Site
  readonly reader: PageReader
  /** What English holds at the head of its branch, read once, when first asked for; nothing where there is no source. */
  readonly english: () => Promise<EnglishSite>
  /** As of the repository, in this commit. */
  readonly linesWith: (texts: readonly string[]) => ReturnType<Repository['linesWith']>
  /** Pages by the file id they carry, as far as a search of their text tells; `undefined` where the clone lacks contents. */
  readonly fileIds: () => Promise<PathsBy | undefined>
  /** Pages by the source hash they carry, likewise. */
  readonly sourceHashes: () => Promise<PathsBy | undefined>
}

type PathsBy = ReadonlyMap<string, readonly string[]>

/** What the localized repository says of itself. */
export interface Site {
  readonly paths: Paths
  readonly docsets: Docsets
  readonly redirections: Redirections
  readonly addresses: Sites
  /** Built by the docs build, which shows English where there is no translation. */
  readonly fallsBack: boolean
  /** Redirection files that could not be read: a missing page may be one they name. */
  readonly unreadable: readonly UnreadableFile[]
}

interface UnreadableFile {
  readonly path: string
  readonly mayRedirect: (path: string) => boolean
}

export interface EnglishSite {
  readonly paths: Paths
  readonly redirections: Redirections
}

type SiteSettings = Pick<Settings, 'docsets' | 'redirections' | 'site'>

/** Reads what all pages of a commit have in common. */
export async function openWorld(
  localized: Repository,
  commit: string,
  archive: Archive | { readonly why: string },
  settings: SiteSettings,
  reader: PageReader,
): Promise<World> {
  const tree = await localized.tree(commit)
  const linesWith: World['linesWith'] = (texts) => localized.linesWith(commit, texts)
  const lines = async (key: string, read: (lines: ReadonlyMap<string, readonly string[]>) => PathsBy) => {
    const found = await linesWith([key])
    return found && read(found)
  }
  return {
    localized,
    tree,
    archive,
    reader,
    site: await readSite(localized, tree, settings),
    english: once(() => readEnglishSite(archive, settings)),
    linesWith,
    fileIds: once(() => lines('ms.locfileid', (found) => pathsByValue(found, FILE_ID))),
    sourceHashes: once(() => lines('ms.openlocfilehash', (found) => pathsByValue(found, SOURCE_HASH))),
  }
}

/** Asked for once, when first wanted. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined
  return () => {
    asked ??= ask()
    return asked
  }
}

const FILE_ID = /ms\.locfileid["']?\s*:\s*["']?(\d{1,30})\b/i
const SOURCE_HASH = /ms\.openlocfilehash["']?\s*:\s*["']?([0-9a-f]{40,64})\b/i

/** Paths by the value that a line of theirs gives, in the metadata or not: a first look. */
function pathsByValue(lines: ReadonlyMap<string, readonly string[]>, value: RegExp): PathsBy {
  const paths = new Map<string, string[]>()
  for (const [path, found] of lines) {
    for (const line of found) {
      const key = value.exec(line)?.[1]
      if (key === undefined) continue
      const known = paths.get(key)
      if (known === undefined) paths.set(key, [path])
      else known.push(path)
    }
  }
  return paths
}

async function readSite(repository: Repository, tree: Tree, settings: SiteSettings): Promise<Site> {
  const configId = tree.get(DOCSET_CONFIG)
  const { redirections, unreadable, texts } = await readRedirectionFiles(
    repository,
    tree,
    configId === undefined ? [] : [configId],
    settings,
  )
  const config = configId === undefined ? undefined : texts.get(configId)
  const configured = config === undefined ? WHOLE_REPOSITORY : (readDocsets(config) ?? WHOLE_REPOSITORY)
  return {
    paths: pathsOf(tree),
    docsets: settings.docsets === undefined ? configured : { ...configured, roots: settings.docsets },
    redirections,
    addresses: settings.site,
    fallsBack: config !== undefined,
    unreadable,
  }
}

async function readEnglishSite(source: Source, settings: SiteSettings): Promise<EnglishSite> {
  const tree: Tree = 'why' in source ? new Map() : await source.repository.tree(source.head)
  const { redirections } =
    'why' in source ? { redirections: new Map() } : await readRedirectionFiles(source.repository, tree, [], settings)
  return { paths: pathsOf(tree), redirections }
}

async function readRedirectionFiles(
  repository: Repository,
  tree: Tree,
  alsoRead: readonly string[],
  settings: SiteSettings,
) {
  const isOne = redirectionFiles(settings.redirections)
  const files = [...tree].filter(([path]) => isOne(path))
  const contents = await repository.read([...alsoRead, ...files.map(([, id]) => id)])
  const texts = new Map([...contents].map(([id, bytes]) => [id, decodeText(bytes)]))
  const redirections = new Map<string, string>()
  const unreadable: UnreadableFile[] = []
  for (const [path, id] of files) {
    const text = texts.get(id)
    const read = text === undefined ? undefined : readRedirections(path, text)
    if (read === undefined)
      unreadable.push({ path, mayRedirect: text === undefined ? () => true : mayRedirect(path, text) })
    else for (const [from, to] of read) redirections.set(from, to)
  }
  return { redirections, unreadable, texts }
}
