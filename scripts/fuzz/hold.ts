/** Throws where something does not hold. */
export function hold(holds: boolean, what: string): void {
  if (!holds) throw new Error(`does not hold: ${what}`)
}
