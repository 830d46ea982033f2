import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bundledPackages } from '../scripts/build/bundled-packages.ts'
import { sbom } from '../scripts/build/sbom.ts'

const PROJECT = resolve(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(PROJECT, file), 'utf8')
const manifest = JSON.parse(read('package.json'))
const page = read('docs/dependencies.md')

it('every dependency is pinned, and its reason is told', () => {
  const [, reasons = ''] = /\| asked for \|.*\n\| --- \| --- \|\n([\s\S]*?)\n\n/.exec(page) ?? []
  const told = reasons.split('\n').flatMap((row) => (row.split(' | ')[0] ?? '').replace(/^\| /, '').split(', '))
  expect(told.sort()).toEqual(Object.keys(manifest.dependencies).sort())
  const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies })
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[a-z0-9.]+)?$/.test(String(version)))).toEqual([])
})

it('every bundled package is listed with version and licence, in the page, the licences and the bill of materials', async () => {
  const packages = await bundledPackages(PROJECT)
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`)
  expect(rows.filter((row) => !page.includes(row))).toEqual([])
  expect(page.match(/^\| \S+ \| \d+\.\d+\.\d+ \| /gm)).toHaveLength(packages.length)
  const licences = read('dist/licenses.txt')
  expect(
    packages.filter(({ name, version, licence }) => !licences.includes(`${name} ${version} (${licence})\n`)),
  ).toEqual([])
  const bill = sbom(manifest, packages) as { components: { purl: string; hashes: { content: string }[] }[] }
  expect(bill.components).toHaveLength(packages.length)
  for (const { purl, hashes } of bill.components) {
    expect(purl).toMatch(/^pkg:npm\/(%40[a-z-]+\/)?[a-z0-9-]+@\d+\.\d+\.\d+$/)
    expect(hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/)
  }
}, 60_000)

it('no bundled package has a licence that asks for more than its text', async () => {
  const licences = new Set((await bundledPackages(PROJECT)).map(({ licence }) => licence))
  expect([...licences].filter((one) => !['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0'].includes(one))).toEqual([])
}, 60_000)
