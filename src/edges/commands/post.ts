import type { PostOptions } from '../options.ts'
import { post } from '../post.ts'
import { readReportingInputs } from '../reporting/inputs.ts'
import { print, type Terminal } from '../terminal.ts'

/** Runs `post` and gives the exit code: 0 where the report is posted, whatever its verdict, and where the pull request has moved on. */
export async function runPost({ report, given }: PostOptions, { env, stdout }: Terminal): Promise<number> {
  const inputs = readReportingInputs(
    (name) => given.get(name) ?? '',
    (name) => `\`--${name}\``,
  )
  const { said } = await post({ file: report, token: env.GITHUB_TOKEN ?? '', inputs }, env)
  await print(stdout, `${said}\n`)
  return 0
}
