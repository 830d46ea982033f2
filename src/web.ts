import type { ProbeOutcome } from './model.ts'

/** The port to the web. Addresses come from pages of strangers: what stands behind it decides where it is safe to ask. */
export interface Web {
  /** What became of each address, as `ExternalAddress` has it; one that was asked for before is not asked for again. One batch. */
  probe(addresses: readonly string[]): Promise<ReadonlyMap<string, ProbeOutcome>>
}
