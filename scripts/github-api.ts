/**
 * Cuts the operations that reporting uses out of GitHub's own OpenAPI description, for the contract tests: `node scripts/github-api.ts`.
 * The description is fetched from the package registry, read, and thrown away; descriptions, examples and links are left out of the cut.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const VERSION = '23.0.2'
const DESCRIPTION = 'package/generated/api.github.com.json'
const CUT = resolve(import.meta.dirname, '../__tests__/support/github-api.json')

const OPERATIONS = [
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'POST /repos/{owner}/{repo}/check-runs',
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
]

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type JsonObject = { readonly [key: string]: Json }

const PROSE = [
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'tags',
  'x-github',
  'x-octokit',
  'title',
]

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Names of properties are kept, whatever they are. */
function withoutProse(value: Json, holdsNames = false): Json {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => holdsNames || !PROSE.includes(key))
      .map(([key, item]) => [key, withoutProse(item, !holdsNames && key === 'properties')]),
  )
}

/** Paths like `schemas/check-run` of everything that a value refers to, directly or not. */
function referred(value: Json, components: JsonObject, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const item of value) referred(item, components, found)
  if (!isObject(value)) return found
  for (const [key, item] of Object.entries(value)) {
    if (key !== '$ref' || typeof item !== 'string') {
      referred(item, components, found)
      continue
    }
    const name = item.replace('#/components/', '')
    if (found.has(name)) continue
    found.add(name)
    referred(component(components, name), components, found)
  }
  return found
}

function component(components: JsonObject, name: string): Json {
  const [kind = '', ...rest] = name.split('/')
  const found = (components[kind] as JsonObject)[rest.join('/')]
  if (found === undefined) throw new Error(`the description has no ${name}`)
  return found
}

const folder = mkdtempSync(join(tmpdir(), 'handback-check-openapi-'))
try {
  const fetched = execFileSync('npm', ['pack', '--silent', `@octokit/openapi@${VERSION}`], { cwd: folder })
  execFileSync('tar', ['xzf', fetched.toString('utf8').trim(), DESCRIPTION], { cwd: folder })
  const whole = withoutProse(JSON.parse(readFileSync(join(folder, DESCRIPTION), 'utf8'))) as JsonObject
  const components = whole.components as JsonObject
  const operations = Object.fromEntries(
    OPERATIONS.map((name) => {
      const [method = '', path = ''] = name.split(' ')
      const operation = ((whole.paths as JsonObject)[path] as JsonObject)[method.toLowerCase()]
      if (operation === undefined) throw new Error(`the description has no ${name}`)
      return [name, operation]
    }),
  )
  const kept = [...referred(operations, components)].sort()
  const lines = (entries: readonly (readonly [string, Json])[]): string =>
    entries.map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(',\n')
  const cut = `{
  "version": ${JSON.stringify(VERSION)},
  "operations": {
${lines(Object.entries(operations))}
  },
  "components": {
${lines(kept.map((name) => [name, component(components, name)] as const))}
  }
}
`
  writeFileSync(CUT, cut)
} finally {
  rmSync(folder, { recursive: true })
}
