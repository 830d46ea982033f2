import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { VERSION } from '../src/project.ts'
import { RULES } from '../src/rules/index.ts'

const DIST = resolve(import.meta.dirname, '../dist')
const scripts = readdirSync(DIST).filter((name) => name.endsWith('.js'))
const read = (name: string): string => readFileSync(join(DIST, name), 'utf8')
const run = (...args: string[]): string =>
  execFileSync(process.execPath, [join(DIST, 'cli.js'), ...args], { encoding: 'utf8' })

it('holds the action and the command line', () => {
  expect(scripts).toEqual(expect.arrayContaining(['index.js', 'cli.js']))
})

it.each(scripts)('%s evaluates no text as code', (name) => {
  expect(read(name)).not.toMatch(/\beval\(|new Function\(/)
})

it.each(['gray-matter', 'remark-parse', 'yaml', '@actions/core', '@actions/github'])(
  'carries the licence of %s',
  (name) => {
    expect(
      read('licenses.txt')
        .split('\n')
        .some((line) => line.startsWith(`${name} `)),
    ).toBe(true)
  },
)

it('runs: version, rules, and the page of every rule', () => {
  expect(run('--version')).toBe(`${VERSION}\n`)
  const listed = run('rules')
  for (const { id } of RULES) {
    expect(listed).toContain(id)
    expect(run('explain', id).startsWith(`# ${id}\n`)).toBe(true)
  }
})
