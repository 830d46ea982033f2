import { percentDecode, readTarget } from './target.ts'

/** What some links are looked for by: where they lead. Paths in lower case. */
export interface Aims {
  readonly paths: ReadonlySet<string>
  /** What landing pages in YAML may write in place of one of the paths: it without its extension, or the folder of an index. */
  readonly shortPaths: ReadonlySet<string>
  /** Names by the path of the page that had them. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>
  /** Names that any page may have had, by including it. */
  readonly sharedNames: ReadonlySet<string>
}

/** Where pages lie that others include. */
const INCLUDED = /(?:^|\/)_?includes?\//i

/** Aims at files and at names of pages; paths in any case. */
export function aimsAt(files: Iterable<string>, names: ReadonlyMap<string, ReadonlySet<string>>): Aims {
  const paths = new Set([...files].map((path) => path.toLowerCase()))
  const shortPaths = [...paths].flatMap((path) => {
    const short = path.replace(/\.(?:md|yml)$/, '')
    return short === path ? [] : [short, short.replace(/(?:^|\/)index$/, '')]
  })
  return {
    paths,
    shortPaths: new Set(shortPaths),
    names: new Map([...names].map(([path, lost]) => [path.toLowerCase(), lost])),
    sharedNames: new Set([...names].flatMap(([path, lost]) => (INCLUDED.test(path) ? [...lost] : []))),
  }
}

/** Whether a link leads to one of the paths, or else to one of the names; `docset` is as of `readTarget`. */
export function aimOf(url: string, page: string, docset: string, aims: Aims): 'path' | 'name' | undefined {
  const target = readTarget(url, page, docset)
  if (target.kind !== 'path' && target.kind !== 'self') return undefined
  const path = (target.kind === 'self' ? page : target.path).toLowerCase()
  if (target.kind === 'path' && aims.paths.has(path)) return 'path'
  if (target.kind === 'path' && /\.ya?ml$/i.test(page) && aims.shortPaths.has(path)) return 'path'
  if (target.fragment === undefined) return undefined
  const name = percentDecode(target.fragment)
  return aims.names.get(path)?.has(name) || aims.sharedNames.has(name) ? 'name' : undefined
}

/** Texts, in few: whoever links to one of the aims has one of them on the line. The empty text is on every line. */
export function searchTexts({ paths, names }: Aims): readonly string[] {
  const texts = new Set<string>()
  for (const path of [...paths, ...names.keys()]) {
    const name = path.slice(path.lastIndexOf('/') + 1)
    texts.add(/\.[a-z0-9]{1,20}$/.exec(name)?.[0] ?? '')
  }
  if ([...paths].some((path) => /\.(?:md|yml)$/.test(path))) for (const key of SHORT_LINK_KEYS) texts.add(key)
  if (texts.has('') || texts.size > MOST_TEXTS) return ['']
  return [...texts]
}

/** Keys under which landing pages in YAML name pages without their extension. */
const SHORT_LINK_KEYS = ['href', 'url']

/** Each is looked for by itself: beyond these, to read every line is quicker. */
const MOST_TEXTS = 12

/** What ends a target, in one syntax or another. */
const BETWEEN_TARGETS = /[\s()<>"'`[\]|,{}]+/

/**
 * Says of a line whether it may hold a link to one of the aims: a first look, by pieces of text that are targets in some syntax. Sees
 * percent-encoding, `\` for `/` and escapes; not character references, and not targets broken up by what else ends one.
 */
export function aimFinder(aims: Aims): (line: string, page: string, docset: string) => boolean {
  const brokenUp = [...aims.paths].filter((path) => BETWEEN_TARGETS.test(path))
  const ends = new Set(brokenUp.map((path) => path.split(BETWEEN_TARGETS).at(-1) ?? ''))
  const mayEnd = endFinder(aims)
  return (line, page, docset) =>
    line.split(BETWEEN_TARGETS).some((piece) => {
      if (piece === '') return false
      if (ends.size > 0 && ends.has(beforeFragment(piece))) return true
      return mayEnd(piece) && readings(piece).some((url) => aimOf(url, page, docset, aims) !== undefined)
    })
}

/** Whether a piece may end as a target of the aims does: what most pieces do not is told far faster than where they lead. */
function endFinder({ paths, shortPaths, names }: Aims): (piece: string) => boolean {
  const files = new Set([...paths, ...shortPaths, ...names.keys()].map((path) => path.slice(path.lastIndexOf('/') + 1)))
  return (piece) => {
    // of what is encoded or escaped, and of fragments, the end does not tell
    if (/[%\\#]/.test(piece)) return true
    const path = beforeFragment(piece)
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (name === '' || name === '.' || name === '..' || files.has(name)) return true
    const value = piece.slice(piece.indexOf('=') + 1)
    return value.length < piece.length && files.has(beforeFragment(value).replace(/^.*\//s, ''))
  }
}

/** As it stands, without escapes, and as the value of an attribute without quotes. */
function readings(piece: string): readonly string[] {
  const equals = piece.indexOf('=')
  return [
    piece,
    ...(piece.includes('\\') ? [piece.replace(/\\([!-/:-@[-`{-~])/g, '$1')] : []),
    ...(equals < 0 ? [] : [piece.slice(equals + 1)]),
  ]
}

const beforeFragment = (piece: string): string => /^[^#?]*/.exec(piece)?.[0].toLowerCase() ?? ''
