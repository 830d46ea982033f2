import { anchorNames, lawfulNames } from '../laws/anchor-name.ts'
import type { PairedHeading } from './paired-headings.ts'

/**
 * Gives the name that a heading of this page should have: by the version of the law that most of its other headings follow, the newest of
 * several. `handoffDate` as `YYYY-MM-DD`.
 */
export function namesOnPage(
  pairs: readonly PairedHeading[],
  handoffDate: string | undefined,
): (english: string) => string {
  let version: number | undefined
  return (written) => {
    // a heading over several lines reads as one
    const english = written.replace(/(?<![ \t])[ \t]*\r?\n[ \t]*/g, ' ')
    // where all versions agree, which one the page follows does not matter
    const names = anchorNames(english, handoffDate)
    if (names.length === 1) return names[0] ?? ''
    version ??= usualVersion(pairs, handoffDate)
    return lawfulNames(english, handoffDate)[version] ?? ''
  }
}

function usualVersion(pairs: readonly PairedHeading[], handoffDate: string | undefined): number {
  const fits: number[] = []
  for (const { heading, english } of pairs) {
    const found = heading.anchors[0]?.name
    for (const [version, name] of lawfulNames(english, handoffDate).entries())
      fits[version] = (fits[version] ?? 0) + (name === found ? 1 : 0)
  }
  return Math.max(0, fits.indexOf(Math.max(...fits)))
}
