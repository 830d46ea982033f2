import { type CheckInput, check, type Progress } from '../check.ts'
import type { Source } from '../facts/originals.ts'
import type { Report } from '../model.ts'
import { openPageWorkers } from './page-workers.ts'
import type { English } from './remote-source.ts'
import { SourceUnreachable } from './source-unreachable.ts'

/**
 * Checks against English, on all cores. Where the server fails on the way, the whole check is done again without it, so that no two pages are judged by
 * different measures.
 * @throws CannotRun where the server fails and the user named the repository.
 */
export async function checkEnglish(
  input: Omit<CheckInput, 'source'>,
  english: English | undefined,
  onProgress?: Progress,
): Promise<Report> {
  const exactly = openPageWorkers()
  const judge = (source?: Source): Promise<Report> =>
    check({ ...input, exactly, ...(source ? { source } : {}) }, onProgress)
  try {
    return await judge(english?.source)
  } catch (error) {
    if (!(error instanceof SourceUnreachable) || english === undefined) throw error
    if (english.refusal !== undefined) throw english.refusal(error)
    return await judge({ why: error.message })
  } finally {
    await exactly.close()
  }
}
