import { dayAfter } from './laws/handoff-date.ts'
import type { Repository } from './repository.ts'

/**
 * A day after the head commit, for time zones; for a head commit from the future, after today. So a replay of an old change
 * gives the verdict of its day.
 */
export async function latestHandoff(localized: Repository, head: string, today: string): Promise<string> {
  const committed = (await localized.commits([head])).get(head)?.date.slice(0, 10) ?? today
  return dayAfter(committed < today ? committed : today)
}
