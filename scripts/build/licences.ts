import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Names, versions and licence texts of the packages that went into a bundle, in the order of their names. `inputs` as esbuild lists them. */
export function licences(project: string, inputs: readonly string[]): string {
  const folders = new Set(
    inputs.flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  )
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(project, folder, 'package.json'), 'utf8'))
      return `${name} ${version} (${license})\n\n${licenceText(join(project, folder))}\n`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name))
  return file !== undefined && existsSync(join(folder, file))
    ? readFileSync(join(folder, file), 'utf8').trim()
    : 'The package holds no licence text.'
}
