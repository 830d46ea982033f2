/** Reads `MM/DD/YYYY`, a real day of the calendar, as `YYYY-MM-DD`, which sorts by time; else `undefined`. */
export function readHandoffDate(written: string): string | undefined {
  const [, month, day, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(written) ?? []
  if (month === undefined || day === undefined || year === undefined) return undefined
  const iso = `${year}-${month}-${day}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined
}

/** `YYYY-MM-DD` as handbacks write it, `MM/DD/YYYY`. */
export const writeHandoffDate = (iso: string): string => `${iso.slice(5, 7)}/${iso.slice(8, 10)}/${iso.slice(0, 4)}`

/** The day after, `YYYY-MM-DD`. */
export const dayAfter = (iso: string): string => daysFrom(iso, 1)

/** The day before, `YYYY-MM-DD`. */
export const dayBefore = (iso: string): string => daysFrom(iso, -1)

const daysFrom = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
