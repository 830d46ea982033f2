import { resolve } from 'node:path'
import { getInput, info, setFailed, setSecret } from '@actions/core'
import { context } from '@actions/github'
import { fixPages } from '../fix/fix-pages.ts'
import type { Report } from '../model.ts'
import { stoppedOutcome } from '../report/check-run.ts'
import { inputsHash } from '../report/part.ts'
import type { Repository } from '../repository.ts'
import { RULES } from '../rules/index.ts'
import { settingsFromInputs } from '../settings/inputs.ts'
import type { Settings } from '../settings.ts'
import { readShard, type Shard, SOME_SHARD } from '../shard.ts'
import { shownValue } from '../shown-value.ts'
import { committedBaseline } from './baseline-of.ts'
import { CannotRun } from './cannot-run.ts'
import { checkEnglish } from './check-english.ts'
import { type RunnerEvent, readEvent } from './event.ts'
import { explainStop } from './explain-stop.ts'
import { withWeb } from './external-links/with-web.ts'
import { type Fetching, prepareFetching } from './fetching.ts'
import type { GitRepository } from './git-repository.ts'
import { needGit } from './git-version.ts'
import { type CommitRange, obtainCommits, obtainNamed } from './obtain-commits.ts'
import { obtainContents } from './obtain-contents.ts'
import { openRepository, sourceOf } from './open-repositories.ts'
import { patchOf } from './patch.ts'
import { placeOutside } from './place-outside.ts'
import { post } from './post.ts'
import {
  type Judged,
  type Patched,
  publish,
  publishNothing,
  publishPart,
  setNothing,
  setReport,
  setStopped,
} from './publish.ts'
import { readParts } from './read-parts.ts'
import { type English, type Opened, openRemoteSource } from './remote-source.ts'
import { NO_CHECK_RUN } from './reporting/check-run-report.ts'
import { readReportingInputs } from './reporting/inputs.ts'
import { patienceFor } from './reporting/patience.ts'
import { LONGEST_REPORTING, openReporting, type Reporting } from './reporting/reporting.ts'
import { committedSettings, SETTINGS_PATH, type SettingsRead } from './settings-of.ts'
import { withBodies } from './with-bodies.ts'

const CHECK_OUT = 'Check the repository out before this step: `- uses: actions/checkout@v5`.'

const OF_THE_WEB = new Set(RULES.filter(({ needs }) => needs.includes('externalLinks')).map(({ id }) => id))

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Runs the action from inputs to outputs. Never throws: what stops it is the step's failure, with what to do. `onCancel` is given what is to be
 * done where the job is cancelled.
 */
export async function runAction(env: Environment, onCancel: (cancel: () => Promise<void>) => void): Promise<void> {
  const opened: Opened = []
  let checkRun = NO_CHECK_RUN
  onCancel(() => checkRun.cancel())
  try {
    for (const secret of [getInput('token'), getInput('source-token')]) if (secret !== '') setSecret(secret)
    if (getInput('report') !== '') return await publishPosted(env)
    const shard = shardGiven()
    if (shard !== undefined) return await publishShard(shard, env, opened)
    const reporting = beginReporting(env)
    checkRun = reporting.checkRun
    const judged = getInput('merge') === '' ? await judge(env, opened) : await joined(env)
    if (typeof judged === 'string') await publishNothing(judged, reporting)
    else await publish(judged, env, reporting)
  } catch (error) {
    const why = explainStop(error)
    setFailed(why)
    await checkRun.complete(stoppedOutcome('failure', why), patienceFor(LONGEST_REPORTING))
    await setStopped()
  } finally {
    for (const repository of opened) await repository.close()
  }
}

/** Nothing is judged, and nothing of a checkout is needed. */
async function publishPosted(env: Environment): Promise<void> {
  const inputs = readReportingInputs((name) => getInput(name))
  const file = resolve(env.GITHUB_WORKSPACE ?? '.', getInput('report'))
  const { report, said } = await post({ file, token: getInput('token'), inputs }, env)
  setReport(report, file)
  info(said)
}

function shardGiven(): Shard | undefined {
  const written = getInput('shard')
  if (written === '') return undefined
  const shard = readShard(written)
  if (shard !== undefined && getInput('merge') === '') return shard
  throw shard === undefined
    ? new CannotRun(`Unexpected input \`shard\` ${shownValue(written)}, expected ${SOME_SHARD}`, 'Correct it.')
    : new CannotRun('Unexpected input `shard` beside `merge`', 'One job joins the parts that the others leave.')
}

/** Judges one part. Nothing is shown of it: the job that joins the parts shows the whole. */
async function publishShard(shard: Shard, env: Environment, opened: Opened): Promise<void> {
  const judged = await judge(env, opened, shard)
  if (typeof judged === 'string') return setNothing(judged)
  const { report, settings } = judged
  await publishPart({ shard, inputs: inputsHash(settings, report), report }, env)
}

/** The whole of the parts that other jobs left, where the event has something to check. */
async function joined({ GITHUB_WORKSPACE = '.' }: Environment): Promise<Judged | string> {
  const isOfEvent = getInput('base') === ''
  const request = isOfEvent ? readEvent(runnerEvent()) : undefined
  if (request?.kind === 'nothing') return request.why
  return { report: await readParts(resolve(GITHUB_WORKSPACE, getInput('merge'))), isOfEvent }
}

function beginReporting(env: Environment): Reporting {
  const inputs = readReportingInputs((name) => getInput(name))
  return openReporting(env, inputs, runnerEvent(), { token: getInput('token'), head: getInput('head') })
}

const runnerEvent = (): RunnerEvent => ({ name: context.eventName, sha: context.sha, payload: context.payload })

/** The report and what it is of; where there is nothing to compare, why. */
async function judge(
  env: Environment,
  opened: Opened,
  shard?: Shard,
): Promise<(Judged & { readonly settings: Settings }) | string> {
  const given = settingsGiven()
  const token = getInput('token')
  const workspace = env.GITHUB_WORKSPACE ?? '.'
  const localized = await openRepository('GITHUB_WORKSPACE', workspace, needGit(), CHECK_OUT)
  opened.push(localized)
  const fetching = prepareFetching(localized.directory, context.serverUrl, token)
  const range = await rangeOf(localized, fetching)
  if (typeof range === 'string') return range
  await obtainContents([range.base, range.head], localized, fetching)
  localized.begin(range.head, range.base)
  const { settings, remarks } = await settingsIn(localized, range, given)
  const recorded = await committedBaseline(localized, range, settings.baseline)
  const english = await openEnglish(settings, localized, range.head, env, opened)
  const today = new Date().toISOString().slice(0, 10)
  const input = {
    localized,
    ...range,
    settings,
    remarks: [...remarks, ...recorded.remarks],
    today,
    ...(recorded.baseline ? { baseline: recorded.baseline } : {}),
    ...(shard ? { shard } : {}),
  }
  const cache = await placeOutside(workspace, 'external-cache', 'file')
  const folder = await placeOutside(workspace, 'cache-dir', 'folder')
  const report = await withBodies(folder, (bodies) =>
    withWeb(settings, cache, (web) => checkEnglish({ ...input, ...bodies, ...(web ? { web } : {}) }, english)),
  )
  const fix = async (): Promise<Patched> => {
    const check = (edited: Repository): Promise<Report> => checkEnglish({ ...input, localized: edited }, english)
    // the web is asked once: what it said cannot have been repaired
    const findings = report.findings.filter(({ rule }) => !OF_THE_WEB.has(rule))
    const { pages } = await fixPages({ ...report, findings }, { localized, head: range.head, check })
    return { pages, patch: await patchOf(localized, range.head, pages) }
  }
  const isOfEvent = getInput('base') === ''
  return { report, settings, isOfEvent, fix, ...(isOfEvent ? { pages: { localized, fetching } } : {}) }
}

/** Those of the base, with the inputs over them; a file that is named must be there, or come with this change. */
async function settingsIn(
  localized: GitRepository,
  { base, head }: CommitRange,
  given: Partial<Settings>,
): Promise<SettingsRead> {
  const named = getInput('config')
  const found = await localized.find([base, head].map((commit) => ({ commit, path: named })))
  if (named !== '' && found.every((id) => id === undefined))
    throw new CannotRun(
      `Unexpected input \`config\` ${shownValue(named)}, expected a settings file that the base commit ${base.slice(0, 12)} holds`,
      `Name one by its path from the root of the repository, or leave the input out for \`${SETTINGS_PATH}\`.`,
    )
  const layer = { settings: given, from: (key: string) => `input ${key}` }
  return committedSettings(localized, { base, head, path: named || SETTINGS_PATH }, layer)
}

/** A checkout in the workspace wins over a repository on the server. */
async function openEnglish(
  { sourceRepository, sourcePath }: Settings,
  localized: GitRepository,
  head: string,
  { GITHUB_WORKSPACE = '.', GITHUB_REPOSITORY }: Environment,
  opened: Opened,
): Promise<English | undefined> {
  const revision = getInput('source-ref') || undefined
  const folder = getInput('source')
  if (folder !== '') {
    const asked = { option: 'source', directory: resolve(GITHUB_WORKSPACE, folder), revision, sourcePath }
    const english = await openRepository(asked.option, asked.directory)
    opened.push(english)
    return { source: await sourceOf(english, localized, head, asked) }
  }
  const asked = {
    repository: sourceRepository ?? 'auto',
    isWritten: sourceRepository !== undefined,
    own: GITHUB_REPOSITORY,
    serverUrl: context.serverUrl,
    token: getInput('source-token') || getInput('token'),
    tokenBy: 'input `source-token`',
    sourcePath,
    ...(revision === undefined ? {} : { revision }),
  }
  const english = await openRemoteSource(asked, opened)
  if (english !== undefined || revision === undefined) return english
  throw new CannotRun(
    'Unexpected input `source-ref` without an English repository',
    'Give `source` or `source-repository`, too.',
  )
}

/** The inputs `base` and `head` win over the event. */
async function rangeOf(localized: GitRepository, fetching: Fetching): Promise<CommitRange | string> {
  const [base, head] = [getInput('base'), getInput('head')]
  if (base !== '') return obtainNamed(base, head || context.sha, localized, fetching)
  if (head !== '')
    throw new CannotRun(
      `Unexpected input \`head\` \`${head}\` without \`base\``,
      'Give `base` too: the commit to compare with.',
    )
  const request = readEvent(runnerEvent())
  return request.kind === 'nothing' ? request.why : obtainCommits(request, localized, fetching)
}

function settingsGiven(): Partial<Settings> {
  const read = settingsFromInputs((name) => getInput(name))
  if ('settings' in read) return read.settings
  throw new CannotRun(
    'The inputs cannot be read',
    'Correct them in the workflow.',
    read.faults.map(({ message }) => message),
  )
}
