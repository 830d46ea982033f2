import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EXAMPLES } from './repositories.ts'

/** Where a rule has spoken, or must. */
export interface Spot {
  readonly rule: string
  readonly path: string
  readonly line: number
  readonly column: number
}

/** A fault of the handback in `examples/after`, and what was done to the page. */
export interface PlantedFault extends Spot {
  readonly planted: string
}

/** The faults in the order of the report. */
export const readFaults = (): readonly PlantedFault[] => JSON.parse(readFileSync(join(EXAMPLES, 'faults.json'), 'utf8'))

/** What differs, each as `path:line:column rule`. */
export interface Comparison {
  readonly missed: readonly string[]
  readonly unplanned: readonly string[]
}

/** Holds what was found against what was planted; a fault found twice is found once and unplanned once. */
export function compareWithFaults(found: readonly Spot[], planted: readonly Spot[]): Comparison {
  const missed = planted.map(textOf)
  const unplanned = found.map(textOf).filter((spot) => {
    const index = missed.indexOf(spot)
    if (index >= 0) missed.splice(index, 1)
    return index < 0
  })
  return { missed, unplanned }
}

/** The closing line of the demo, and a line for each fault missed or finding not planned. */
export function verdict(planted: readonly Spot[], { missed, unplanned }: Comparison): readonly string[] {
  const others = unplanned.length === 0 ? 'no other finding' : count(unplanned.length, 'other finding')
  return [
    ...missed.map((spot) => `Planted and not found: ${spot}`),
    ...unplanned.map((spot) => `Found and not planted: ${spot}`),
    `${planted.length - missed.length} of ${planted.length} planted faults found, ${others}`,
  ]
}

/** The README of the examples with the table of these faults. */
export function withFaultsTable(readme: string, faults: readonly PlantedFault[]): string {
  const rows = faults.map(
    ({ planted, path, rule }) =>
      `| ${planted} | [${path}](${folderOf(path)}/${path}) | [\`${rule}\`](../docs/rules/${rule}.md) |\n`,
  )
  const table = `| what was done | page | rule |\n| --- | --- | --- |\n${rows.join('')}`
  return readme.replace(/(?<=<!-- faults -->\n)[\s\S]*?(?=<!-- \/faults -->)/, () => table)
}

/** Files that the handback leaves alone are as they were before. */
const folderOf = (path: string): string => (existsSync(join(EXAMPLES, 'after', path)) ? 'after' : 'before')

const textOf = ({ path, line, column, rule }: Spot): string => `${path}:${line}:${column} ${rule}`
const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`
