import { type CheckInput, check, type Progress } from '../check.ts'
import type { Report } from '../model.ts'
import type { English } from './remote-source.ts'
import { SourceUnreachable } from './source-unreachable.ts'

/**
 * Checks against English. Where the server fails on the way, the whole check is done again without it, so that no two pages are judged by
 * different measures.
 * @throws CannotRun where the server fails and the user named the repository.
 */
export async function checkEnglish(
  input: Omit<CheckInput, 'source'>,
  english: English | undefined,
  onProgress?: Progress,
): Promise<Report> {
  if (english === undefined) return check(input, onProgress)
  try {
    return await check({ ...input, source: english.source }, onProgress)
  } catch (error) {
    if (!(error instanceof SourceUnreachable)) throw error
    if (english.refusal !== undefined) throw english.refusal(error)
    return check({ ...input, source: { why: error.message } }, onProgress)
  }
}
