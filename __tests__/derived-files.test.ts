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

it('has every message of every rule among the symptoms, with what to do', () => {
  const lines = readFileSync(join(PROJECT, 'docs/symptoms.md'), 'utf8').split('\n')
  const shown = (template: string): string => template.replace(/\{\w+\}/g, '…')
  for (const { id, messages } of RULES)
    for (const { says, help } of Object.values(messages)) {
      const at = lines.indexOf(`- **${shown(says)}** ([\`${id}\`](rules/${id}.md))`)
      expect([id, says, lines[at + 1]]).toEqual([id, says, `  ${shown(help)}`])
    }
})
