import type { Finding } from '../../src/model.ts'

/** The page after the finding's fix. Throws where the finding has none. */
export function applyFix(text: string, { rule, fix }: Finding): string {
  if (fix === undefined) throw new Error(`the finding of ${rule} offers no fix`)
  return text.slice(0, fix.place.start.offset) + fix.text + text.slice(fix.place.end.offset)
}
