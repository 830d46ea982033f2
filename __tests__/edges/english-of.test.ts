import { nameAt } from '../../src/edges/english-of.ts'

it.each([
  ['https://github.com/octo/docs.nl-NL', 'octo/docs.nl-NL'],
  ['https://github.com/octo/docs.nl-NL.git/', 'octo/docs.nl-NL'],
  ['https://me:secret@GitHub.com/octo/docs.nl-NL.git', 'octo/docs.nl-NL'],
  ['ssh://git@github.com:22/octo/docs.nl-NL.git', 'octo/docs.nl-NL'],
  ['git@github.com:octo/docs.nl-NL.git', 'octo/docs.nl-NL'],
  ['github.com:octo/docs.nl-NL', 'octo/docs.nl-NL'],
  ['https://github.com.example/octo/docs.nl-NL', undefined],
  ['git@elsewhere.example:octo/docs.nl-NL.git', undefined],
  ['https://github.com/octo', undefined],
  ['https://github.com/octo/docs/more', undefined],
  ['../docs.nl-NL', undefined],
  ['C:\\work\\docs.nl-NL', undefined],
  ['/srv/git/octo/docs.nl-NL', undefined],
  ['', undefined],
])('of %j the name on the server is %j', (address, name) => {
  expect(nameAt(address, 'https://github.com')).toBe(name)
})
