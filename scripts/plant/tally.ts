import { MODES, type Mode } from './ground.ts'
import type { Kind } from './kind.ts'
import type { Minimum } from './minimums.ts'
import type { Verdict } from './verdict.ts'

/** How many of the faults of a kind were found in one mode. */
export interface Tally {
  readonly planted: number
  readonly caught: number
  readonly errors: number
  readonly onLine: number
  readonly atPlace: number
  readonly fixes: number
  readonly restored: number
  /** Faults that brought more than one finding. */
  readonly surplus: number
}

export function tallyOf(verdicts: readonly Verdict[], mode: Mode): Tally {
  const own = verdicts.filter((verdict) => verdict.mode === mode)
  const count = (isCounted: (verdict: Verdict) => boolean): number => own.filter(isCounted).length
  return {
    planted: own.length,
    caught: count(({ isCaught }) => isCaught),
    errors: count(({ isError }) => isError),
    onLine: count(({ isOnLine }) => isOnLine),
    atPlace: count(({ isAtPlace }) => isAtPlace),
    fixes: count(({ hasFix }) => hasFix),
    restored: count(({ isRestored }) => isRestored),
    surplus: count(({ surplus }) => surplus.length > 0),
  }
}

/** What a kind falls short of, one sentence each. */
export function shortfalls(kind: Kind, verdicts: readonly Verdict[], minimum: Minimum): readonly string[] {
  const english = tallyOf(verdicts, 'english')
  // of few pages a share that is less than all allows for one that is a guess
  const least = (share: number, planted: number): number =>
    Math.min(planted, Math.max(Math.sign(share), Math.floor(share * planted + 1e-9)))
  const found = MODES.flatMap((mode) => {
    const { planted, onLine } = tallyOf(verdicts, mode)
    const wanted = least(minimum[mode] ?? 0, planted)
    return onLine < wanted ? [`${kind.id}, ${mode}: ${onLine} of ${planted} on their line, expected ${wanted}`] : []
  })
  const wanted = least(minimum.restored ?? 0, english.planted)
  if (english.restored >= wanted) return found
  return [...found, `${kind.id}: ${english.restored} of ${english.planted} restored by their fix, expected ${wanted}`]
}

/** The verdicts that fall short of what is demanded, or of what is possible with English. */
export const misses = (verdicts: readonly Verdict[], minimum: Minimum): readonly Verdict[] =>
  verdicts.filter(({ mode, isOnLine }) => !isOnLine && (mode === 'english' || minimum[mode] !== undefined))

/** The verdicts with English whose fixes give another page than the one planted in, where one text is right. */
export const unrestored = ({ fixable }: Kind, verdicts: readonly Verdict[]): readonly Verdict[] =>
  verdicts.filter(({ mode, hasFix, isRestored }) => fixable && mode === 'english' && hasFix && !isRestored)
