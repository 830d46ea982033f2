import { setFlagsFromString } from 'node:v8'

/**
 * Fits the JavaScript engine to short work on many small pages. What each was measured for, on handbacks of 268 and 629 pages and on 1,000
 * generated ones: growth of the memory for new objects, most of which live for one page, a tenth less memory; growth of that for old ones, which are few,
 * a quarter less; compiling anew only what is called very often, a twelfth less time.
 */
export function tuneEngine(): void {
  setFlagsFromString('--semi-space-growth-factor=4')
  setFlagsFromString('--heap-growing-percent=30')
  setFlagsFromString('--invocation-count-for-turbofan=30000')
}
