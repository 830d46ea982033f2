import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildOptions, Plugin } from 'esbuild'

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

/** What pages are read with: entries of a cache count for the same alone. Names and contents, the same on every machine. */
function buildOf(project: string): string {
  const sources = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
  const hash = createHash('sha256')
  for (const name of [...sources, 'package-lock.json'].sort())
    hash.update(`${name}\0`).update(readFileSync(join(project, name), 'utf8').replaceAll('\r\n', '\n'))
  return hash.digest('hex').slice(0, 16)
}

/** How `dist/` is bundled. `project` is its root; paths in the metafile are from there. */
export const bundling = (project: string) =>
  ({
    absWorkingDir: project,
    entryPoints: { index: 'src/index.ts', cli: 'src/cli.ts', 'page-worker': 'src/edges/page-worker.ts' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    define: { HANDBACK_CHECK_BUILD: JSON.stringify(buildOf(project)) },
    banner: { js: BANNER },
    legalComments: 'none',
    metafile: true,
    plugins: [withoutEngines],
    logLevel: 'warning',
  }) as const satisfies BuildOptions
