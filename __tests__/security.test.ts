import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')
const text = readFileSync(resolve(ROOT, 'SECURITY.md'), 'utf8')
const model = text.slice(text.indexOf('## Threat model'), text.indexOf('## Limits'))
const rows = model.split('\n').filter((line) => /^\| (?!---|What)/.test(line))

it('says of everything that others control which tests show the worst of it', () => {
  expect(rows.length).toBeGreaterThan(12)
  for (const row of rows) {
    const cells = row.split(' | ')
    expect(cells).toHaveLength(4)
    expect(cells.at(-1)).toMatch(/`__tests__\/[\w/.-]+\.test\.ts`/)
  }
})

it('names files that are there', () => {
  const named = [...text.matchAll(/`(__tests__\/[\w/.-]+)`/g)].map(([, path = '']) => path)
  expect(named.filter((path) => !existsSync(resolve(ROOT, path)))).toEqual([])
})
