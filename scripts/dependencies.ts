/**
 * Lists what is bundled: packages, licences, sizes, and why each is there, as `docs/dependencies.md` shows it; `--write` puts it there.
 * `--sbom FILE` writes a software bill of materials of the same (CycloneDX 1.6).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type BundledPackage, bundledPackages } from './build/bundled-packages.ts'
import { sbom } from './build/sbom.ts'

const PROJECT = resolve(import.meta.dirname, '..')
const PAGE = join(PROJECT, 'docs/dependencies.md')

const { values } = parseArgs({ options: { write: { type: 'boolean' }, sbom: { type: 'string' } } })
const packages = await bundledPackages(PROJECT)
if (values.sbom !== undefined) {
  const manifest = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'))
  writeFileSync(values.sbom, `${JSON.stringify(sbom(manifest, packages), null, 2)}\n`)
} else if (values.write) {
  const page = readFileSync(PAGE, 'utf8')
  const text = page.replace(/(<!-- packages -->\n)[\s\S]*?(<!-- \/packages -->)/, (_, a, b) => `${a}${table()}${b}`)
  writeFileSync(PAGE, text)
} else console.log(table())

function table(): string {
  const rows = packages.map(({ name, version, licence, bytes, by }) => {
    const from = by === undefined ? 'asked for' : `by ${by}`
    return `| ${name} | ${version} | ${licence} | ${kilobytes(bytes)} | ${from} |\n`
  })
  const all = packages.reduce((sum, { bytes }: BundledPackage) => sum + bytes, 0)
  return `| package | version | licence | kB in \`dist/\` | |\n| --- | --- | --- | --- | --- |\n${rows.join('')}\n${packages.length} packages, ${kilobytes(all)} kB.\n`
}

function kilobytes(bytes: number): string {
  return bytes < 1000 ? 'under 1' : Math.round(bytes / 1000).toLocaleString('en-US')
}
