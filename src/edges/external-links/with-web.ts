import type { Report } from '../../model.ts'
import type { Settings } from '../../settings.ts'
import type { Web } from '../../web.ts'
import { nothingKnown, openKnownAddresses } from './known-addresses.ts'

/** Runs a check that may ask the web, where the settings want that; `cache` is the path of a file. */
export async function withWeb(
  { externalLinks }: Settings,
  cache: string | undefined,
  check: (web: Web | undefined) => Promise<Report>,
): Promise<Report> {
  if (externalLinks === 'off') return check(undefined)
  const known = cache === undefined ? nothingKnown() : await openKnownAddresses(cache, Date.now())
  // what asks the web is slow to load, and seldom wanted
  const { openWeb } = await import('./open-web.ts')
  const report = await check(openWeb(known))
  return { ...report, remarks: [...report.remarks, ...(await known.close())] }
}
