import type { BodyStore } from '../body-store.ts'
import type { Report } from '../model.ts'
import { BUILD } from '../project.ts'
import { openBodyFolder } from './body-folder.ts'

/** Runs a check with what earlier runs of this build kept in a folder, where one is named; the sources themselves keep nothing. */
export async function withBodies(
  folder: string | undefined,
  check: (input: { readonly bodies?: BodyStore }) => Promise<Report>,
  build = BUILD,
): Promise<Report> {
  if (folder === undefined || build === undefined) return check({})
  const bodies = openBodyFolder(folder, build)
  const report = await check({ bodies })
  return { ...report, remarks: [...report.remarks, ...(await bodies.close())] }
}
