import { readFileSync } from 'node:fs'
import { rulePage, VERSION } from '../src/project.ts'

it('has the version of the package', () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect(VERSION).toBe(version)
  expect(rulePage('broken-link')).toMatch(new RegExp(`/v${version}/docs/rules/broken-link\\.md$`))
})
