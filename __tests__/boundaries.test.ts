import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const SRC = resolve(import.meta.dirname, '../src')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

/** What each source file imports: project files relative to `src/`, packages by name. */
const imports = new Map(
  files.map((file) => {
    const text = readFileSync(join(SRC, file), 'utf8')
    const names = [...text.matchAll(/^(?:import|export)\s[^'"]*?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm)].map(
      (match) => match[1] ?? match[2] ?? '',
    )
    return [file, names.map((name) => (name.startsWith('.') ? relative(SRC, join(SRC, dirname(file), name)) : name))]
  }),
)

const importersOf = (name: RegExp): string[] =>
  [...imports].filter(([, names]) => names.some((imported) => name.test(imported))).map(([file]) => file)
const outside = (folder: string) => (file: string) =>
  !file.startsWith(folder) && file !== 'index.ts' && file !== 'cli.ts'

const WORLD =
  /^(?:node:(?:fs|child_process|worker_threads|https?|http2|net|tls|dns|os|process)(?:\/|$)|@actions\/|@octokit\/)/

it('reads the imports of every source file', () => {
  expect(files.length).toBeGreaterThan(50)
  expect(imports.get('check.ts')).toContain('apply-rules.ts')
  expect(imports.get('edges/git.ts')).toContain('node:child_process')
})

it('knows the room of every file', () => {
  const rooms = readFileSync(join(SRC, '../docs/architecture.md'), 'utf8').split(/^## /m)[1] ?? ''
  const named = new Set([...rooms.matchAll(/`([\w-]+)(?:\.ts|\/)?`/g)].map(([, name]) => name))
  const own = files.map((file) => file.replace(/\.ts$|\/.*/, ''))
  expect([...new Set(own)].filter((name) => !named.has(name))).toEqual([])
})

it('touches the world in edges/ alone', () => {
  expect(importersOf(WORLD).filter(outside('edges/'))).toEqual([])
  expect(importersOf(/^edges\//).filter(outside('edges/'))).toEqual([])
})

it('keeps rules, parsers, laws and links from fetching', () => {
  const pure = /^(?:rules|parse|laws|links|report)\//
  const fetching =
    /^(?:facts\/|(?:web|repository|check|attribute|forecast|gather-facts|locale|latest-handoff|localized-folders|judge-\w+|select-\w+|trace-links)\.ts)/
  const strays = [...imports].flatMap(([file, names]) =>
    pure.test(file) ? names.filter((name) => fetching.test(name)).map((name) => `${file} imports ${name}`) : [],
  )
  expect(strays).toEqual([])
})

it('imports each parsing library in one file', () => {
  expect(importersOf(/^gray-matter$/)).toEqual(['parse/front-matter.ts'])
  expect(importersOf(/^(?:remark-parse|unified)$/)).toEqual(['parse/markdown.ts'])
})

it('has no cycles', () => {
  const cycles: string[] = []
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      cycles.push([...path.slice(path.indexOf(file)), file].join(' > '))
      return
    }
    for (const name of runtimeImports(file)) if (imports.has(name) && cycles.length === 0) visit(name, [...path, file])
  }
  for (const file of ['check.ts', 'apply-rules.ts', 'rules/index.ts', 'settings/file.ts']) visit(file, [])
  expect(cycles).toEqual([])
})

it('loads a command only where it is asked for', () => {
  const loaded = new Set<string>()
  const load = (file: string): void => {
    if (loaded.has(file)) return
    loaded.add(file)
    for (const name of runtimeImports(file)) if (imports.has(name)) load(name)
  }
  load('cli.ts')
  load('edges/command-line.ts')
  expect([...loaded]).toContain('edges/arguments.ts')
  expect([...loaded].filter((file) => /^(?:rules|parse|laws|facts|settings|edges\/commands)\//.test(file))).toEqual([])
})

/** Imports that are still there when types are stripped. */
function runtimeImports(file: string): string[] {
  const text = readFileSync(join(SRC, file), 'utf8').replace(/^import type[^\n]*\n?[^;'"]*?['"][^'"]+['"]/gm, '')
  return [...text.matchAll(/^(?:import|export)\s[^'"]*?['"](\.[^'"]+)['"]/gm)].map((match) =>
    relative(SRC, join(SRC, dirname(file), match[1] ?? '')),
  )
}
