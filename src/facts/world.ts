import { DOCSET_CONFIG, type Docsets, readDocsets, WHOLE_REPOSITORY } from '../links/docsets.ts'
import { isRedirectionFile, type Redirections, readRedirections } from '../links/redirections.ts'
import { type Paths, pathsOf } from '../links/resolve-path.ts'
import type { Tree } from '../model.ts'
import type { Repository } from '../repository.ts'
import type { Source } from './originals.ts'

/** One commit of the localized repository and, behind it, English: what pages are read from and links lead into. */
export interface World {
  readonly localized: Repository
  /** All files of the commit. */
  readonly tree: Tree
  readonly source: Source
  readonly site: Site
  /** What English holds at the head of its branch, read once, when first asked for; nothing where there is no source. */
  readonly english: () => Promise<EnglishSite>
}

/** What the localized repository says of itself. */
export interface Site {
  readonly paths: Paths
  readonly docsets: Docsets
  readonly redirections: Redirections
  /** Built by the docs build, which shows English where there is no translation. */
  readonly fallsBack: boolean
  /** A redirection file that could not be read: a missing page may be one it names. */
  readonly unreadable?: string
}

export interface EnglishSite {
  readonly paths: Paths
  readonly redirections: Redirections
}

/** Reads what all pages of a commit have in common. */
export async function openWorld(localized: Repository, tree: Tree, source: Source): Promise<World> {
  let english: Promise<EnglishSite> | undefined
  return {
    localized,
    tree,
    source,
    site: await readSite(localized, tree),
    english: () => {
      english ??= readEnglishSite(source)
      return english
    },
  }
}

async function readSite(repository: Repository, tree: Tree): Promise<Site> {
  const configId = tree.get(DOCSET_CONFIG)
  const { redirections, unreadable, texts } = await readRedirectionFiles(
    repository,
    tree,
    configId === undefined ? [] : [configId],
  )
  const config = configId === undefined ? undefined : texts.get(configId)
  const docsets = config === undefined ? WHOLE_REPOSITORY : (readDocsets(config) ?? WHOLE_REPOSITORY)
  return {
    paths: pathsOf(tree),
    docsets,
    redirections,
    fallsBack: config !== undefined,
    ...(unreadable === undefined ? {} : { unreadable }),
  }
}

async function readEnglishSite(source: Source): Promise<EnglishSite> {
  const tree: Tree = 'why' in source ? new Map() : await source.repository.tree(source.head)
  const { redirections } =
    'why' in source ? { redirections: new Map() } : await readRedirectionFiles(source.repository, tree, [])
  return { paths: pathsOf(tree), redirections }
}

async function readRedirectionFiles(repository: Repository, tree: Tree, alsoRead: readonly string[]) {
  const files = [...tree].filter(([path]) => isRedirectionFile(path))
  const contents = await repository.read([...alsoRead, ...files.map(([, id]) => id)])
  const texts = new Map([...contents].map(([id, bytes]) => [id, new TextDecoder().decode(bytes)]))
  const redirections = new Map<string, string>()
  let unreadable: string | undefined
  for (const [path, id] of files) {
    const text = texts.get(id)
    const read = text === undefined ? undefined : readRedirections(path, text)
    if (read === undefined) unreadable = path
    else for (const [from, to] of read) redirections.set(from, to)
  }
  return { redirections, unreadable, texts }
}
