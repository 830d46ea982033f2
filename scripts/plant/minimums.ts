import type { Mode } from './ground.ts'

/** The least share of the planted faults of a kind that must be found on their line, by how the page is judged; no mode, no demand. */
export type Minimum = Readonly<Partial<Record<Mode, number>>> & {
  /** Of those planted, whose fixes give back the page. */
  readonly restored?: number
}

/** By the id of the kind. */
export const MINIMUMS: Readonly<Record<string, Minimum>> = {}

/** Findings of the kinds' rules on the pages as they are, true ones that were read: by branch, mode and rule. */
export const OWN_FINDINGS: Readonly<Record<string, Readonly<Record<string, number>>>> = {}
