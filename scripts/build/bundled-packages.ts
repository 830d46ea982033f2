import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { bundling } from './bundle.ts'

/** A package that is part of `dist/`. */
export interface BundledPackage {
  readonly name: string
  readonly version: string
  /** SPDX expression, as the package says. */
  readonly licence: string
  /** What is left of it in `dist/`. */
  readonly bytes: number
  /** The package that brings it; absent of those that the project asks for itself. */
  readonly by?: string
  /** Hash of its archive in the registry, as the lock file has it. */
  readonly integrity: string
}

/** Every package that is bundled, by name and version. */
export async function bundledPackages(project: string): Promise<readonly BundledPackage[]> {
  const { metafile } = await build({ ...bundling(project), write: false, outdir: join(project, 'dist') })
  const sizes = new Map<string, number>()
  for (const { inputs } of Object.values(metafile.outputs))
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = folderOf(file)
      if (folder !== undefined) sizes.set(folder, (sizes.get(folder) ?? 0) + bytesInOutput)
    }
  const read = (file: string) => JSON.parse(readFileSync(join(project, file), 'utf8'))
  const { dependencies } = read('package.json')
  const lock = read('package-lock.json').packages
  const importers = importersOf(metafile.inputs)
  return [...sizes]
    .map(([folder, bytes]) => {
      const { name, version, license } = read(`${folder}/package.json`)
      const importer = importers.get(folder)
      const by = name in dependencies && folder === `node_modules/${name}` ? undefined : importer && nameOf(importer)
      const { integrity } = lock[folder]
      return { name, version, licence: license, bytes, integrity, ...(by === undefined ? {} : { by }) }
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1))
}

type Inputs = Readonly<Record<string, { readonly imports: readonly { readonly path: string }[] }>>

/** To each package the first other one that imports it. */
function importersOf(inputs: Inputs): ReadonlyMap<string, string> {
  const importers = new Map<string, string>()
  for (const [file, { imports }] of Object.entries(inputs)) {
    const from = folderOf(file)
    if (from === undefined) continue
    for (const { path } of imports) {
      const to = folderOf(path)
      if (to !== undefined && to !== from && !importers.has(to)) importers.set(to, from)
    }
  }
  return importers
}

/** The folder of the package that a file lies in. */
const folderOf = (file: string): string | undefined =>
  /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file.replace(/^[a-z-]+:/, ''))?.[0]

const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
