import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Contestant } from './contestant.ts'
import { git } from './git.ts'
import { CACHE, type Workload } from './workloads.ts'

const CLI = resolve(import.meta.dirname, '../dist/cli.js')
const LEAST = resolve(import.meta.dirname, 'least.mjs')

/** Other tools that read the same pages, at the versions that were measured. */
const RIVALS = { 'markdownlint-cli2': '0.24.1', 'remark-cli': '12.0.1', 'remark-validate-links': '13.1.0' }

/** What nothing written in JavaScript can be faster than. */
export const startUp: Contestant = { name: 'node -e 0', command: process.execPath, args: ['-e', '0'], exits: [0] }

/** The built command line on a workload. */
export function ours({ localized, base, head, english }: Workload, options: readonly string[] = []): Contestant {
  const source = english === undefined ? [] : ['--source', english.directory, '--source-ref', english.head]
  return {
    name: ['handback-check', ...options].join(' '),
    command: process.execPath,
    args: [CLI, 'check', '--repo', localized, '--base', base, '--head', head, ...source, ...options],
    exits: [0, 1],
  }
}

/** The least that any such check does: tell what changed, read both sides of it, read its English and hash it; and the same from Node. */
export function floors(workload: Workload): { readonly floor: Contestant; readonly least: Contestant } {
  const { localized, base, head, english, pages } = workload
  const folder = folderOf(workload)
  const ids = join(folder, 'ids')
  const sides = git(localized, ['diff', '--raw', '--no-renames', '--no-abbrev', base, head, '--', '*.md'])
    .split('\n')
    .flatMap((line) => line.split(/\s/).slice(2, 4))
    .filter((id) => !/^0+$/.test(id))
  writeFileSync(ids, `${sides.join('\n')}\n`)
  const commands = [
    'git -C "$1" diff --raw --no-renames --no-abbrev "$2" "$3" -- > /dev/null',
    'git -C "$1" cat-file --batch < "$4" > /dev/null',
  ]
  const args = [localized, base, head, ids]
  if (english !== undefined) {
    const originals = join(folder, 'english-ids')
    writeFileSync(originals, `${pages.map((path) => `${english.head}:${path}`).join('\n')}\n`)
    commands.push('git -C "$5" cat-file --batch < "$6" | sha1sum > /dev/null')
    args.push(english.directory, originals)
  }
  return {
    floor: { name: 'floor', command: 'sh', args: ['-c', commands.join(' && '), 'sh', ...args], exits: [0] },
    least: {
      name: 'floor in Node, text looked through',
      command: process.execPath,
      args: [LEAST, ...args],
      exits: [0],
    },
  }
}

/** Other tools on the pages of a workload, written to disk for them. */
export function rivals(workload: Workload): readonly Contestant[] {
  const tools = installRivals()
  // remark looks for plugins from where it runs upwards
  const directory = checkOut(workload, join(tools, 'pages', workload.head.slice(0, 12)))
  const remark = ['--no-config', '--no-ignore', '--quiet', '--use', 'remark-validate-links=repository:false', '.']
  return [
    {
      name: 'remark-validate-links',
      command: process.execPath,
      args: [join(tools, 'node_modules/remark-cli/cli.js'), ...remark],
      directory,
      exits: [0, 1],
    },
    {
      name: 'markdownlint-cli2',
      command: process.execPath,
      args: [join(tools, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs'), '**/*.md'],
      directory,
      exits: [0, 1],
    },
  ]
}

/** Installs the other tools into the cache of the bench: the project itself does not depend on them. */
function installRivals(): string {
  const folder = join(CACHE, 'tools')
  const installed = join(folder, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ private: true, dependencies: RIVALS })}\n`)
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: 'inherit' })
  }
  return folder
}

function checkOut(workload: Workload, directory: string): string {
  rmSync(directory, { recursive: true, force: true })
  for (const path of workload.pages) {
    const file = join(directory, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, git(workload.localized, ['cat-file', 'blob', `${workload.head}:${path}`]))
  }
  return directory
}

function folderOf({ base, head }: Workload): string {
  const folder = join(CACHE, `${base.slice(0, 12)}-${head.slice(0, 12)}`)
  mkdirSync(folder, { recursive: true })
  return folder
}
