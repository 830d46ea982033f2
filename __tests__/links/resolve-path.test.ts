import { fallsBackToHistory, pathsOf, resolveInEnglish, resolveLocally } from '../../src/links/resolve-path.ts'
import type { LinkKind } from '../../src/model.ts'

const COMMIT = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d'
const treeOf = (...paths: string[]) => pathsOf(new Map(paths.map((path) => [path, 'blob'])))
const english = {
  head: treeOf('docs/new.md', 'docs/Case.md', 'docs/media/pump.png'),
  redirections: new Map([['docs/moved.md', 'new.md']]),
  atCommit: new Set([`${COMMIT}:docs/old.md`, `${COMMIT}:docs/new.md`]),
  history: new Set(['docs/media/ever.png', 'docs/ever.md']),
  historyIsComplete: true,
}
const resolve = (path: string, kind: LinkKind = 'link', commit: string | undefined = COMMIT) =>
  resolveInEnglish(path, kind, commit, english)

describe('the paths of a tree', () => {
  it('are its files, their folders, and both without case', () => {
    const { files, folders, folded } = treeOf('a/b/C.md', 'a/d.md', 'a/b/c.md', 'e.md')
    expect([...files.keys()]).toEqual(['a/b/C.md', 'a/d.md', 'a/b/c.md', 'e.md'])
    expect([...folders].sort()).toEqual(['', 'a', 'a/b'])
    expect(folded.get('a/b/c.md')).toBe('a/b/C.md')
  })
})

describe('a path in the localized repository', () => {
  const localized = treeOf('docs/start.md', 'docs/Valve.md', 'docs/gone.md')
  const redirections = new Map([['docs/gone.md', '/pumps']])

  it('is a redirection before it is a file', () => {
    expect(resolveLocally('docs/gone.md', localized, redirections)).toEqual({ step: 'redirect', path: 'docs/gone.md' })
    expect(resolveLocally('docs/Gone.md', localized, redirections)).toEqual({ step: 'redirect', path: 'docs/Gone.md' })
  })

  it('is a file, a folder, or a file in other letters', () => {
    expect(resolveLocally('docs/start.md', localized, redirections)).toEqual({
      step: 'localized',
      path: 'docs/start.md',
    })
    expect(resolveLocally('docs', localized, redirections)).toEqual({ step: 'localized', path: 'docs' })
    expect(resolveLocally('', localized, redirections)).toEqual({ step: 'localized', path: '' })
    expect(resolveLocally('docs/valve.md', localized, redirections)).toEqual({
      step: 'localized-case',
      path: 'docs/Valve.md',
    })
  })

  it('is not found by guessing', () => {
    expect(resolveLocally('docs/start', localized, redirections)).toBeUndefined()
    expect(resolveLocally('start.md', localized, redirections)).toBeUndefined()
  })
})

describe('a path in English', () => {
  it('is looked for in redirections, at the commit, at the head, then in other letters', () => {
    expect(resolve('docs/moved.md')).toEqual({ step: 'redirect', path: 'docs/moved.md' })
    expect(resolve('docs/old.md')).toEqual({ step: 'english', path: 'docs/old.md' })
    expect(resolve('docs/new.md')).toEqual({ step: 'english', path: 'docs/new.md' })
    expect(resolve('docs/new.md', 'link', 'another')).toEqual({ step: 'english-head', path: 'docs/new.md' })
    expect(resolve('docs/media')).toEqual({ step: 'english-head', path: 'docs/media' })
    expect(resolve('docs/case.md')).toEqual({ step: 'english-case', path: 'docs/Case.md' })
  })

  it('is looked for at the head alone where a page names no commit', () => {
    expect(resolveInEnglish('docs/new.md', 'link', undefined, english)).toEqual({
      step: 'english-head',
      path: 'docs/new.md',
    })
    expect(resolveInEnglish('docs/old.md', 'link', undefined, english)).toBeUndefined()
  })

  it('is looked for in history where it is no page', () => {
    expect(resolve('docs/media/ever.png', 'image')).toEqual({ step: 'english-history', path: 'docs/media/ever.png' })
    expect(resolve('docs/ever.md', 'include')).toEqual({ step: 'english-history', path: 'docs/ever.md' })
    expect(resolve('docs/ever.md', 'link')).toBeUndefined()
    expect(resolve('docs/never.png', 'image')).toBeUndefined()
  })

  it('falls back to history for images, includes and snippets', () => {
    const kinds: LinkKind[] = ['link', 'image', 'definition', 'autolink', 'html-link', 'html-image', 'include', 'code']
    expect(kinds.filter(fallsBackToHistory)).toEqual(['image', 'html-image', 'include', 'code'])
  })
})
