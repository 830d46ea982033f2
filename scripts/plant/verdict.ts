import type { Finding } from '../../src/model.ts'
import { lineIndex } from '../../src/parse/line-index.ts'
import type { Planted } from './choose.ts'
import { applyEdits } from './edits.ts'
import { fixedTexts, judgeOn, type Mode } from './ground.ts'
import type { Kind } from './kind.ts'

/** What became of one planted fault. */
export interface Verdict {
  readonly planted: Planted
  readonly mode: Mode
  /** A rule of the kind reports it, on its page, as brought by the change. */
  readonly isCaught: boolean
  /** One of those findings is an error. */
  readonly isError: boolean
  /** One of them begins on a line where it may. */
  readonly isOnLine: boolean
  /** One of them begins exactly where it may. */
  readonly isAtPlace: boolean
  readonly hasFix: boolean
  /** The fixes of the page give back its bytes as they were. */
  readonly isRestored: boolean
  /** Findings on the page that it had not before, beyond the first. */
  readonly surplus: readonly string[]
  /** Where a finding was expected. */
  readonly line: number
  /** What the rules of the kind found instead, where none is on its line. */
  readonly instead: readonly string[]
}

/** Judges planted faults of one kind, as many checks as there are rounds and grounds. */
export async function judgeFaults(kind: Kind, faults: readonly Planted[], mode: Mode): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = []
  for (const [ground, onGround] of Map.groupBy(faults, (planted) => planted.ground)) {
    for (const round of Map.groupBy(onGround, (planted) => planted.round).values()) {
      const texts = round.map((planted) => ({ path: planted.sample.page.path, text: faultyText(planted) }))
      const findings = await judgeOn(ground, texts, mode)
      const fixed = kind.fixable && mode === 'english' ? await fixedTexts(ground, texts) : new Map()
      for (const planted of round) {
        const { path } = planted.sample.page
        verdicts.push(verdictOf(kind, planted, mode, findings.get(path) ?? [], fixed.get(path)))
      }
    }
  }
  return verdicts
}

/** The page with its fault. */
export const faultyText = ({ sample, fault }: Planted): string => applyEdits(sample.page.text, fault.edits)

function verdictOf(
  kind: Kind,
  planted: Planted,
  mode: Mode,
  findings: readonly Finding[],
  fixed: string | undefined,
): Verdict {
  const { ground, sample, fault } = planted
  const text = faultyText(planted)
  const fresh = without(findings, ground.own[mode].get(sample.page.path) ?? [])
  const own = fresh.filter(({ rule }) => kind.rules.includes(rule))
  const caught = own.filter(({ origin }) => origin === 'introduced')
  const lines = lineIndex(text)
  const wanted = fault.at.map((offset) => lines.point(offset).line)
  const isOnLine = caught.some(({ place }) => wanted.includes(place.start.line))
  return {
    planted,
    mode,
    isCaught: caught.length > 0,
    isError: caught.some(({ severity }) => severity === 'error'),
    isOnLine,
    isAtPlace: caught.some(({ place }) => fault.at.includes(place.start.offset)),
    hasFix: caught.some(({ fix }) => fix !== undefined),
    isRestored: fixed === sample.page.text,
    surplus: fresh.filter((finding) => finding !== caught[0]).map(({ rule, messageId }) => `${rule}/${messageId}`),
    line: wanted[0] ?? 1,
    instead: isOnLine ? [] : own.map(shown),
  }
}

/** The findings beyond those that there were, as many as there were. */
function without(findings: readonly Finding[], own: readonly Finding[]): readonly Finding[] {
  const known = own.map(sayingOf)
  return findings.filter((finding) => {
    const index = known.indexOf(sayingOf(finding))
    if (index >= 0) known.splice(index, 1)
    return index < 0
  })
}

const shown = ({ rule, messageId, place, origin }: Finding): string =>
  `${origin} ${rule}/${messageId} on line ${place.start.line}`

const sayingOf = ({ rule, message }: Finding): string => `${rule} ${message}`
