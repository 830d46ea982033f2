import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { getInput, info, setFailed, setOutput, summary, warning } from '@actions/core'
import { context } from '@actions/github'
import type { FixedPage } from '../fix/fix-pages.ts'
import type { Report } from '../model.ts'
import { checkOutcome, nothingOutcome } from '../report/check-run.ts'
import { blocks } from '../report/conclude.ts'
import { renderWorkflowCommands } from '../report/github.ts'
import { renderJson } from '../report/json.ts'
import { renderJunit } from '../report/junit.ts'
import { renderMarkdown } from '../report/markdown.ts'
import { partName, type ReportPart, renderPart } from '../report/part.ts'
import type { WrittenPatch } from '../report/patch-note.ts'
import { renderSarif } from '../report/sarif.ts'
import { checkedPages, countedBlocking, severityCounts } from '../report/wording.ts'
import { CannotRun } from './cannot-run.ts'
import { leadsOut } from './lies-within.ts'
import { commentOn } from './reporting/comment-on.ts'
import { patienceFor } from './reporting/patience.ts'
import { LONGEST_REPORTING, type Reporting } from './reporting/reporting.ts'
import { type JudgedPages, suggestFixes } from './reporting/suggest-fixes.ts'
import { tell } from './reporting/tell.ts'
import { replaceFile, writeWholeFile } from './whole-file.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** A report, and where the pages are that it judged. */
export interface Judged {
  readonly report: Report
  /** Whether it is on the change that the event tells of. */
  readonly isOfEvent: boolean
  readonly pages?: NonNullable<JudgedPages>
  /** Applies the fixes of the report; absent where the pages are not at hand. */
  readonly fix?: () => Promise<Patched>
}

/** What fixes change in the pages that were judged. */
export interface Patched {
  readonly pages: readonly FixedPage[]
  readonly patch: Uint8Array
}

/** Shows a report on GitHub: check run or annotations, job summary, report file, outputs, and the step's failure where findings block. */
export async function publish(
  { report: judged, isOfEvent, pages, fix }: Judged,
  env: Environment,
  reporting: Reporting,
): Promise<void> {
  const { pullRequest } = reporting
  const report: Report = pullRequest === undefined || !isOfEvent ? judged : { ...judged, pullRequest }
  const { owner, repo } = context.repo
  const links = { repositoryUrl: `${context.serverUrl}/${owner}/${repo}`, head: report.head }
  const patch = await publishPatch(fix, env)
  await unless('The job summary could not be written', () =>
    summary.addRaw(renderMarkdown(report, links, undefined, patch)).write(),
  )
  const path = join(env.RUNNER_TEMP ?? tmpdir(), 'handback-check-report.json')
  const written = await unless('The report file could not be written', () => writeWholeFile(path, renderJson(report)))
  setReport(report, written ? path : '')
  await publishFile('sarif', env, () => renderSarif(report, links.repositoryUrl))
  await publishFile('junit', env, () => renderJunit(report))
  const patience = patienceFor(LONGEST_REPORTING)
  const shown = await reporting.checkRun.complete(checkOutcome(report, links), patience, report.head)
  if (shown.state !== 'shown') process.stdout.write(renderWorkflowCommands(report))
  const comment = await commentOn(report, links, reporting, patience)
  const suggestions = await suggestFixes(report, pages, reporting, patience)
  tell({ checkRun: shown, comment, suggestions }, reporting.inputs.checkRun, report.findings.length)
  info(`${severityCounts(report.counts)}; ${checkedPages(report.pages)}`)
  if (report.conclusion === 'success') return
  const blocking = report.findings.filter((finding) => blocks(finding, report)).length
  setFailed(`${countedBlocking(blocking)} the merge: see the annotations and the job summary`)
}

/** Leaves the part of a shared check for the job that joins them; it has no verdict. */
export async function publishPart(part: ReportPart, env: Environment): Promise<void> {
  const path = join(env.RUNNER_TEMP ?? tmpdir(), partName(part.shard))
  try {
    await writeWholeFile(path, renderPart(part))
  } catch (error) {
    throw new CannotRun(
      `The part could not be written to \`${path}\``,
      'See that the folder can be written and has room.',
      [(error as Error).message],
    )
  }
  const { report, shard } = part
  setReport(report, path)
  info(`Part ${shard.index} of ${shard.of}: ${severityCounts(report.counts)}; ${checkedPages(report.pages)}`)
}

/** Writes the fixes where an input asks for it; nothing where there are none. */
async function publishPatch(fix: Judged['fix'], env: Environment): Promise<WrittenPatch | undefined> {
  if (fix === undefined) return undefined
  let fixed: readonly FixedPage[] = []
  const path = await publishFile('patch', env, async () => {
    const { pages, patch } = await fix()
    fixed = pages
    return pages.length === 0 ? undefined : patch
  })
  if (path === undefined) return undefined
  const { runId: run, repo, serverUrl } = context
  const { host } = new URL(serverUrl)
  return {
    findings: fixed.reduce((sum, { fixed }) => sum + fixed.length, 0),
    pages: fixed.length,
    file: basename(path),
    run,
    repository: `${host === 'github.com' ? '' : `${host}/`}${repo.owner}/${repo.repo}`,
  }
}

/** Writes a file that an input asks for, and says in an output where it is; no output where there is none, and no file without contents. */
async function publishFile(
  form: 'sarif' | 'junit' | 'patch',
  env: Environment,
  render: () => string | Promise<Uint8Array | undefined>,
): Promise<string | undefined> {
  const asked = getInput(`${form}-file`)
  if (asked === '') return undefined
  const workspace = resolve(env.GITHUB_WORKSPACE ?? '.')
  const path = resolve(workspace, asked)
  let isThere = false
  await unless(`The file of input \`${form}-file\` could not be written`, async () => {
    // the workspace may hold links that a stranger made: what they lead to is left alone
    if (await leadsOut(dirname(path), workspace)) throw new Error('its folder is a symbolic link out of the workspace')
    await mkdir(dirname(path), { recursive: true })
    await rm(path, { force: true })
    const contents = await render()
    if (contents === undefined) return
    await replaceFile(path, contents)
    isThere = true
  })
  if (!isThere) return undefined
  setOutput(`${form}-path`, path)
  return path
}

/** Sets the outputs. */
export function setReport({ conclusion, counts, pages }: Report, path: string): void {
  setOutput('report-path', path)
  setCounts(conclusion, counts.error, counts.warning, pages.changed, pages.checked)
}

/** Sets the output of a run that came to no verdict. */
export async function setStopped(): Promise<void> {
  await unless('The output `conclusion` could not be set', async () => setOutput('conclusion', 'error'))
}

/** Sets the outputs where there is nothing to compare; `why` is one clause. */
export function setNothing(why: string): void {
  setOutput('report-path', '')
  setCounts('success', 0, 0, 0, 0)
  info(`Nothing to check: ${why}`)
}

/** Passes at once where there is nothing to compare; `why` is one clause. */
export async function publishNothing(why: string, { checkRun, inputs }: Reporting): Promise<void> {
  setNothing(why)
  const shown = await checkRun.complete(nothingOutcome(why), patienceFor(LONGEST_REPORTING))
  tell({ checkRun: shown }, inputs.checkRun, 0)
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
