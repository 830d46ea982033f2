import { mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { getInput, info, setFailed, setOutput, summary, warning } from '@actions/core'
import { context } from '@actions/github'
import type { Report } from '../model.ts'
import { blocks } from '../report/conclude.ts'
import { renderWorkflowCommands } from '../report/github.ts'
import { renderJson } from '../report/json.ts'
import { renderJunit } from '../report/junit.ts'
import { renderMarkdown } from '../report/markdown.ts'
import { renderSarif } from '../report/sarif.ts'
import { checkedPages, counted, severityCounts } from '../report/wording.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Shows a report on GitHub: annotations, job summary, report file, outputs, and the step's failure where findings block. */
export async function publish(report: Report, env: Environment): Promise<void> {
  process.stdout.write(renderWorkflowCommands(report))
  const { owner, repo } = context.repo
  const links = { repositoryUrl: `${context.serverUrl}/${owner}/${repo}`, head: report.head }
  await unless('The job summary could not be written', () => summary.addRaw(renderMarkdown(report, links)).write())
  const path = join(env.RUNNER_TEMP ?? tmpdir(), 'handback-check-report.json')
  const written = await unless('The report file could not be written', () => writeFile(path, renderJson(report)))
  setOutput('report-path', written ? path : '')
  await publishFile('sarif', () => renderSarif(report, links.repositoryUrl), env)
  await publishFile('junit', () => renderJunit(report), env)
  setCounts(report.conclusion, report.counts.error, report.counts.warning, report.pages.changed, report.pages.checked)
  info(`${severityCounts(report.counts)}; ${checkedPages(report.pages)}`)
  if (report.conclusion === 'success') return
  const blocking = report.findings.filter((finding) => blocks(finding, report.failOn)).length
  setFailed(
    `${counted(blocking, 'finding')} of this change ${blocking === 1 ? 'blocks' : 'block'} the merge: see the annotations and the job summary`,
  )
}

/** Writes a file that an input asks for, and says in an output where it is; no output where there is none. */
async function publishFile(form: 'sarif' | 'junit', render: () => string, env: Environment): Promise<void> {
  const asked = getInput(`${form}-file`)
  if (asked === '') return
  const path = resolve(env.GITHUB_WORKSPACE ?? '.', asked)
  const written = await unless(`The file of input \`${form}-file\` could not be written`, async () => {
    await mkdir(dirname(path), { recursive: true })
    // the workspace may hold a link of this name that a stranger made: what it leads to is left alone
    await rm(path, { force: true })
    await writeFile(path, render(), { flag: 'wx' })
  })
  if (written) setOutput(`${form}-path`, path)
}

/** Passes at once where there is nothing to compare; `why` is one clause. */
export function publishNothing(why: string): void {
  setOutput('report-path', '')
  setCounts('success', 0, 0, 0, 0)
  info(`Nothing to check: ${why}`)
}

function setCounts(
  conclusion: Report['conclusion'],
  errors: number,
  warnings: number,
  changed: number,
  checked: number,
): void {
  setOutput('conclusion', conclusion)
  setOutput('errors', errors)
  setOutput('warnings', warnings)
  setOutput('pages-changed', changed)
  setOutput('pages-checked', checked)
}

/** A reporter that fails is told of, and never changes the verdict. */
async function unless(failure: string, work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    warning(`${failure}: ${(error as Partial<Error>).message ?? error}`)
    return false
  }
}
