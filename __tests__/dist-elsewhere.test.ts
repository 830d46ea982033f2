import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { build } from 'esbuild'
import { bundling } from '../scripts/build/bundle.ts'

const PROJECT = resolve(import.meta.dirname, '..')
const DIST = join(PROJECT, 'dist')

const folder = mkdtempSync(join(tmpdir(), 'handback-check-elsewhere-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Folders of the packages that end up in the bundle, and of the bundler. */
async function packagesInUse(): Promise<readonly string[]> {
  const { metafile } = await build({ ...bundling(PROJECT), outdir: DIST, write: false })
  const found = Object.keys(metafile.inputs).flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [])
  return [...new Set(found), 'node_modules/esbuild', 'node_modules/@esbuild']
}

const filesBelow = (top: string): readonly string[] =>
  readdirSync(top, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(top, join(entry.parentPath, entry.name)))
    .sort()

it('a build in another folder gives dist/ byte for byte', async () => {
  const tracked = execFileSync('git', ['-C', PROJECT, 'ls-files', '-z', '--', 'src', 'scripts', '*.json'], {
    encoding: 'utf8',
  })
  const needed = [...tracked.split('\0').filter(Boolean), ...(await packagesInUse())]
  for (const path of needed)
    cpSync(join(PROJECT, path), join(folder, path), { recursive: true, verbatimSymlinks: true })
  execFileSync(process.execPath, [join(folder, 'scripts/build.ts')], {
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const built = filesBelow(join(folder, 'dist'))
  expect(built).toContain('index.js')
  expect(built).toEqual(filesBelow(DIST))
  const differing = built.filter(
    (name) => !readFileSync(join(folder, 'dist', name)).equals(readFileSync(join(DIST, name))),
  )
  expect(differing).toEqual([])
  // no path of the machine it was built on
  expect(built.filter((name) => readFileSync(join(DIST, name), 'utf8').includes(PROJECT))).toEqual([])
}, 120_000)
