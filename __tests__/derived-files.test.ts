import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { derivedFiles, PROJECT } from '../scripts/derived-files.ts'
import { RULES } from '../src/rules/index.ts'

it.each(Object.entries(derivedFiles()))('%s is what `npm run derive` writes', (path, text) => {
  expect(readFileSync(join(PROJECT, path), 'utf8')).toBe(text)
})

it('names every rule in the README', () => {
  const readme = readFileSync(join(PROJECT, 'README.md'), 'utf8')
  for (const { id } of RULES) expect(readme).toContain(`docs/rules/${id}.md`)
})
