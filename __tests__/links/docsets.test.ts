import { docsetOf, isDependent, readDocsets, WHOLE_REPOSITORY } from '../../src/links/docsets.ts'

const CONFIG = `\uFEFF{
  // what is published
  "docsets_to_publish": [
    { "docset_name": "pumps", "build_source_folder": "./docs/" },
    { "docset_name": "valves", "build_source_folder": "docs\\\\valves" },
    { "docset_name": "no folder" },
  ],
  "dependent_repositories": [
    { "path_to_root": "_theme", "url": "https://example.com/theme" },
    { "path_to_root": "samples/pumps" },
    { "path_to_root": "." }
  ],
}`

describe('docsets', () => {
  it('are read from the configuration, as tidy paths', () => {
    expect(readDocsets(CONFIG)).toEqual({
      roots: ['docs', 'docs/valves'],
      dependents: ['_theme', 'samples/pumps'],
    })
  })

  it('are the whole repository where the configuration names none', () => {
    expect(readDocsets('{}')).toEqual(WHOLE_REPOSITORY)
    expect(readDocsets('{"docsets_to_publish": [{"build_source_folder": "."}]}')).toEqual(WHOLE_REPOSITORY)
    expect(readDocsets('{"docsets_to_publish": "docs", "dependent_repositories": [null, 3]}')).toEqual(WHOLE_REPOSITORY)
    expect(readDocsets('[]')).toEqual(WHOLE_REPOSITORY)
    expect(readDocsets('null')).toEqual(WHOLE_REPOSITORY)
  })

  it('are unknown where the configuration is no JSON', () => {
    expect(readDocsets('docsets: none')).toBeUndefined()
    expect(readDocsets('')).toBeUndefined()
  })

  it('hold the pages below them, the deepest first', () => {
    const docsets = { roots: ['docs', 'docs/valves'], dependents: [] }
    expect(docsetOf('docs/start.md', docsets)).toBe('docs')
    expect(docsetOf('docs/valves/open.md', docsets)).toBe('docs/valves')
    expect(docsetOf('docs-old/start.md', docsets)).toBeUndefined()
    expect(docsetOf('README.md', docsets)).toBeUndefined()
    expect(docsetOf('README.md', WHOLE_REPOSITORY)).toBe('')
  })

  it('know what another repository fills', () => {
    const docsets = { roots: ['docs'], dependents: ['_theme', 'samples'] }
    expect(isDependent('_theme/logo.png', 'docs', docsets)).toBe(true)
    expect(isDependent('docs/samples/a.cs', 'docs', docsets)).toBe(true)
    expect(isDependent('samples/a.cs', '', docsets)).toBe(true)
    expect(isDependent('docs/samples-own/a.cs', 'docs', docsets)).toBe(false)
    expect(isDependent('docs/a/samples/a.cs', 'docs', docsets)).toBe(false)
    expect(isDependent('samples', '', docsets)).toBe(false)
  })
})
