/** Thrown where text is written in a way that the quick reader does not vouch for. */
export class Unsure extends Error {}

/** @throws Unsure, always. */
export function giveUp(): never {
  throw new Unsure('left to the exact reader')
}
