import type { Ground } from './ground.ts'
import type { Fault, Kind } from './kind.ts'
import type { Random } from './random.ts'
import type { Sample } from './sample.ts'

/** A fault in its page. */
export interface Planted {
  readonly ground: Ground
  readonly sample: Sample
  readonly fault: Fault
  /** From 0; the faults of one round lie in as many pages. */
  readonly round: number
}

/**
 * Chooses places for faults of a kind over all grounds: one in each page, then the next in each, until there are `each` or no place is
 * left. Pages on which, or on whose version before, the kind's rules find something already are left out.
 */
export function chooseFaults(kind: Kind, grounds: readonly Ground[], each: number, random: Random): readonly Planted[] {
  const candidates = grounds.flatMap((ground) =>
    ground.samples.filter(({ page }) => isClean(page.path, ground, kind)).map((sample) => ({ ground, sample })),
  )
  let open = random.shuffle(candidates).map((one) => ({ ...one, makers: makersOf(kind, one.sample, random) }))
  const planted: Planted[] = []
  for (let round = 0; planted.length < each && open.length > 0; round += 1) {
    const next: typeof open = []
    for (const one of open) {
      if (planted.length === each) break
      const makers = one.makers()
      let fault: Fault | undefined
      while (fault === undefined && makers.length > 0) fault = makers.pop()?.(random)
      if (fault === undefined) continue
      planted.push({ ground: one.ground, sample: one.sample, fault, round })
      next.push(one)
    }
    open = next
  }
  return planted
}

const isClean = (path: string, { own, before }: Ground, { rules }: Kind): boolean =>
  [before, ...Object.values(own)].every(
    (findings) => !(findings.get(path) ?? []).some(({ rule }) => rules.includes(rule)),
  )

/** The places of a page in chance order, looked for when first asked. */
function makersOf(kind: Kind, sample: Sample, random: Random): () => ReturnType<Kind['makers']>[number][] {
  let makers: ReturnType<Kind['makers']>[number][] | undefined
  return () => {
    makers ??= random.shuffle(kind.makers(sample))
    return makers
  }
}
