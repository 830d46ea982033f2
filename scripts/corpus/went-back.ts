import { readPage } from '../../src/parse/page.ts'
import type { Repository } from '../../src/repository.ts'

/** Pages that are older at `to` than at `from`: an earlier date, or the same date with another commit and a lower id. */
export async function wentBack(repository: Repository, from: string, to: string): Promise<readonly string[]> {
  const changes = (await repository.changes(from, to)).filter((change) => change.status === 'modified')
  const contents = await repository.read(changes.flatMap(({ id, previousId }) => [id, previousId]))
  return changes.flatMap(({ path, id, previousId }) => {
    const [now, before] = [id, previousId].map(
      (blob) => readPage(path, blob, contents.get(blob) ?? new Uint8Array()).metadata.provenance,
    )
    if (!now?.handoffDate || !before?.handoffDate) return []
    const [dateNow, dateBefore] = [now.handoffDate.value, before.handoffDate.value].map((date) =>
      date.replace(/(\d+)\/(\d+)\/(\d+)/, '$3$1$2'),
    )
    const older = (dateNow ?? '') < (dateBefore ?? '')
    const overtaken =
      dateNow === dateBefore &&
      now.sourceCommit?.value !== before.sourceCommit?.value &&
      Number(now.fileId?.value) < Number(before.fileId?.value)
    return older || overtaken ? [path] : []
  })
}
