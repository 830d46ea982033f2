/**
 * Bundles `dist/`. `--compare` builds beside it instead and fails, naming the files, when the committed `dist/` is another.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { licences } from './build/licences.ts'

const PROJECT = resolve(import.meta.dirname, '..')
const DIST = join(PROJECT, 'dist')

/** gray-matter's own engines evaluate JavaScript. The one caller brings every engine it allows, so the bundle holds none of them. */
const withoutEngines: Plugin = {
  name: 'without-gray-matter-engines',
  setup(bundler) {
    bundler.onResolve({ filter: /\/engines$/ }, ({ importer }) =>
      /gray-matter[/\\]/.test(importer) ? { path: 'gray-matter-engines', namespace: 'none' } : undefined,
    )
    bundler.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {}', loader: 'js' }))
  },
}

/** CommonJS dependencies ask for Node's own modules by `require`, which ES modules lack. */
const BANNER =
  "import { createRequire as createRequireOf } from 'node:module';\nconst require = createRequireOf(import.meta.url);"

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
  const { metafile } = await build({
    absWorkingDir: PROJECT,
    entryPoints: ['src/index.ts', 'src/cli.ts'],
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    banner: { js: BANNER },
    legalComments: 'none',
    metafile: true,
    plugins: [withoutEngines],
    logLevel: 'warning',
  })
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
