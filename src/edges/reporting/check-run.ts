import { createHash } from 'node:crypto'
import { NAME } from '../../project.ts'
import type { CheckAnnotation } from '../../report/annotations.ts'
import type { CheckOutcome } from '../../report/check-run.ts'
import { type Api, within } from './api.ts'
import { type Patience, patiently } from './patience.ts'

/** Which check run: of one name on one commit there is one. */
export interface CheckRunName {
  readonly name: string
  /** The commit it belongs to, of a pull request its head. */
  readonly sha: string
  /** Where the run that judges can be looked at. */
  readonly detailsUrl: string | undefined
}

/** A check run as GitHub has it. */
export interface CheckRun {
  readonly id: number
  /** Page that shows it; empty where GitHub does not say. */
  readonly url: string
  /** Fingerprint of the annotations it was given; empty where it has got none yet. */
  readonly digest: string
  /** Annotations it has. None can be taken away. */
  readonly annotations: number
}

/** GitHub's limit of annotations a request. */
const BATCH = 50

/**
 * The check run of that name, made where there is none yet, in progress. One that a run before completed stays so, since GitHub does not open
 * it again, until this run completes it anew.
 * @throws what Octokit throws.
 */
export async function beginCheckRun(api: Api, wanted: CheckRunName, patience: Patience): Promise<CheckRun> {
  return patiently(
    patience,
    async () =>
      (await findCheckRun(api, wanted, patience)) ??
      createCheckRun(api, wanted, { status: 'in_progress', external_id: externalId('') }, patience),
  )
}

/** Found by its own mark, so that the check run of the job, which may have the same name, is let be. */
async function findCheckRun(
  { request, owner, repo }: Api,
  { name, sha }: CheckRunName,
  patience: Patience,
): Promise<CheckRun | undefined> {
  const { data } = await request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
    owner,
    repo,
    ref: sha,
    check_name: name,
    filter: 'latest',
    per_page: 100,
    ...within(patience),
  })
  const own = data.check_runs.filter((run) => run.name === name && digestIn(run.external_id) !== undefined)
  const [newest] = own.sort((a, b) => Number(b.id) - Number(a.id))
  return newest === undefined ? undefined : readCheckRun(newest)
}

/** A check run with its verdict; `unannotated` findings could not be added to it any more, for `error`. */
export interface CompletedCheckRun {
  readonly run: CheckRun
  readonly unannotated: number
  readonly error?: unknown
}

/**
 * Completes a check run. The first request has the verdict and what blocks, so that it stands whatever becomes of the further ones. Where
 * the run has other annotations already, a new one takes its place.
 * @throws what Octokit throws, only where there is no verdict.
 */
export async function completeCheckRun(
  api: Api,
  wanted: CheckRunName,
  begun: CheckRun,
  { conclusion, title, summary, annotations }: CheckOutcome,
  patience: Patience,
): Promise<CompletedCheckRun> {
  const digest = digestOf(annotations)
  const output = (from: number) => ({
    title,
    summary,
    ...(from < annotations.length ? { annotations: annotations.slice(from, from + BATCH) } : {}),
  })
  const verdict = (from: number): CheckRunChange => ({
    status: 'completed',
    conclusion,
    completed_at: new Date().toISOString(),
    external_id: externalId(digest),
    output: output(from),
  })
  let sent = 0
  const run = await patiently(patience, async () => {
    // another run, or a try whose answer was lost, may have written to it meanwhile
    const now = await readAgain(api, begun.id, patience)
    const fits = now.annotations === 0 || now.digest === digest
    const place = fits ? now : await findCheckRun(api, wanted, patience)
    if (place === undefined || (!fits && place.digest !== digest)) {
      sent = BATCH
      return createCheckRun(api, wanted, verdict(0), patience)
    }
    sent = place.annotations + BATCH
    return updateCheckRun(api, place.id, verdict(place.annotations), patience)
  })
  try {
    for (; sent < annotations.length; sent += BATCH)
      await patiently(patience, async (attempt) => {
        if (attempt > 0 && (await readAgain(api, run.id, patience)).annotations > sent) return
        await updateCheckRun(api, run.id, { output: output(sent) }, patience)
      })
  } catch (error) {
    return { run, unannotated: annotations.length - sent, error }
  }
  return { run, unannotated: 0 }
}

interface CheckRunChange {
  readonly status?: 'in_progress' | 'completed'
  readonly conclusion?: CheckOutcome['conclusion']
  readonly completed_at?: string
  readonly external_id?: string
  readonly output?: { readonly title: string; readonly summary: string; readonly annotations?: CheckAnnotation[] }
}

async function createCheckRun(
  { request, owner, repo }: Api,
  { name, sha, detailsUrl }: CheckRunName,
  change: CheckRunChange,
  patience: Patience,
): Promise<CheckRun> {
  const { data } = await request('POST /repos/{owner}/{repo}/check-runs', {
    owner,
    repo,
    name,
    head_sha: sha,
    ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
    ...change,
    ...within(patience),
  })
  return readCheckRun(data)
}

async function updateCheckRun(
  { request, owner, repo }: Api,
  id: number,
  change: CheckRunChange,
  patience: Patience,
): Promise<CheckRun> {
  const { data } = await request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
    owner,
    repo,
    check_run_id: id,
    ...change,
    ...within(patience),
  })
  return readCheckRun(data)
}

async function readAgain({ request, owner, repo }: Api, id: number, patience: Patience): Promise<CheckRun> {
  const { data } = await request('GET /repos/{owner}/{repo}/check-runs/{check_run_id}', {
    owner,
    repo,
    check_run_id: id,
    ...within(patience),
  })
  return readCheckRun(data)
}

const externalId = (digest: string): string => `${NAME}:${digest}`

const digestIn = (externalId: string | null): string | undefined =>
  externalId?.startsWith(`${NAME}:`) ? externalId.slice(NAME.length + 1) : undefined

const digestOf = (annotations: readonly CheckAnnotation[]): string =>
  createHash('sha256').update(JSON.stringify(annotations)).digest('hex').slice(0, 16)

interface AnsweredRun {
  readonly id: number | bigint
  readonly html_url: string | null
  readonly external_id: string | null
  readonly output: { readonly annotations_count: number }
}

const readCheckRun = ({ id, html_url, external_id, output }: AnsweredRun): CheckRun => ({
  id: Number(id),
  url: html_url ?? '',
  digest: digestIn(external_id) ?? '',
  annotations: output.annotations_count,
})
