import { isDeepStrictEqual } from 'node:util'
import type { Planted } from './choose.ts'
import { judgeOn, type Mode } from './ground.ts'
import type { Kind } from './kind.ts'
import { faultyText } from './verdict.ts'

/** Planted pages judged with the quick reader and with the exact one alone; a line for each whose findings differ in anything. */
export async function differingReaders(
  kind: Kind,
  faults: readonly Planted[],
  mode: Mode,
): Promise<{ readonly pages: number; readonly differing: readonly string[] }> {
  let pages = 0
  const differing: string[] = []
  for (const [ground, onGround] of Map.groupBy(faults, (planted) => planted.ground)) {
    for (const round of Map.groupBy(onGround, (planted) => planted.round).values()) {
      const texts = round.map((planted) => ({ path: planted.sample.page.path, text: faultyText(planted) }))
      const quick = await judgeOn(ground, texts, mode)
      const exact = await judgeOn(ground, texts, mode, true)
      pages += texts.length
      for (const { path } of texts)
        if (!isDeepStrictEqual(quick.get(path), exact.get(path)))
          differing.push(`${kind.id} ${mode}: the readers find other things on ${ground.name} ${path}`)
    }
  }
  return { pages, differing }
}
