/**
 * Bundles `dist/`. `--compare` builds beside it instead and fails, naming the files, when the committed `dist/` is another.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { bundling } from './build/bundle.ts'
import { licences } from './build/licences.ts'

const PROJECT = resolve(import.meta.dirname, '..')
const DIST = join(PROJECT, 'dist')

if (process.argv.includes('--compare')) {
  const fresh = mkdtempSync(join(tmpdir(), 'handback-check-dist-'))
  await bundle(fresh)
  const differing = compare(fresh, DIST)
  rmSync(fresh, { recursive: true })
  if (differing.length > 0) {
    console.error(
      `dist/ is not what the sources build: run npm run build and commit\n${differing.map((line) => `  ${line}`).join('\n')}`,
    )
    process.exitCode = 1
  }
} else {
  rmSync(DIST, { recursive: true, force: true })
  await bundle(DIST)
}

async function bundle(outdir: string): Promise<void> {
  const { metafile } = await build({ ...bundling(PROJECT), outdir })
  writeFileSync(join(outdir, 'package.json'), '{ "type": "module" }\n')
  writeFileSync(join(outdir, 'licenses.txt'), licences(PROJECT, Object.keys(metafile.inputs)))
}

function compare(fresh: string, committed: string): string[] {
  const names = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const [now, before] = [names(fresh), names(committed)]
  return [
    ...now.filter((name) => !before.includes(name)).map((name) => `missing: ${name}`),
    ...before.filter((name) => !now.includes(name)).map((name) => `not built any more: ${name}`),
    ...now
      .filter(
        (name) => before.includes(name) && !readFileSync(join(fresh, name)).equals(readFileSync(join(committed, name))),
      )
      .map((name) => `differs: ${name}`),
  ]
}
