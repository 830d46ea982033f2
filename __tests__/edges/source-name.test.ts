import { sourceNames } from '../../src/edges/source-name.ts'

it.each([
  ['owner/docs-pr.nl-NL', ['owner/docs', 'owner/docs-pr']],
  ['owner/docs.nl-NL', ['owner/docs', 'owner/docs-pr']],
  ['owner/a.b-pr.zh-hans-cn', ['owner/a.b', 'owner/a.b-pr']],
  ['Owner/Docs.es-419', ['Owner/Docs', 'Owner/Docs-pr']],
  ['owner/docs', []],
  ['owner/docs.nl', []],
  ['owner/docs-nl-NL', []],
  ['owner/docs.nl-NL-x', []],
  ['owner/.nl-NL', []],
  ['owner/-pr.nl-NL', []],
  ['-x/docs.nl-NL', []],
  ['a/b/docs.nl-NL', []],
  ['owner/do cs.nl-NL', []],
  ['', []],
])('of %j are %j', (repository, names) => {
  expect(sourceNames(repository)).toEqual(names)
})
