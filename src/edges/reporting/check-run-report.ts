import { type CheckOutcome, stoppedOutcome } from '../../report/check-run.ts'
import type { Api } from './api.ts'
import { beginCheckRun, type CheckRun, type CheckRunName, completeCheckRun } from './check-run.ts'
import { type Missing, missing, reasonOf } from './failure.ts'
import { type Patience, patienceFor } from './patience.ts'

/** What became of a check run. */
export type CheckRunResult =
  /** `unannotated` findings could not be added, and why. */
  | { readonly state: 'shown'; readonly url: string; readonly unannotated: number; readonly why: string }
  | Missing
  | { readonly state: 'unasked' }

/** A check run that was begun when the check was. */
export interface CheckRunReport {
  /** Never throws. `sha` is the commit it belongs to where that was not known at the beginning. */
  complete(outcome: CheckOutcome, patience: Patience, sha?: string): Promise<CheckRunResult>
  /** Leaves none in progress where nobody will complete it any more. Never throws. */
  cancel(): Promise<void>
}

/** Milliseconds. A server that takes longer is not asked for more. */
const LONGEST_BEGINNING = 10_000

/** Milliseconds: a runner that cancels a job ends its processes soon. */
const LONGEST_CANCELLING = 3_000

type Begun = { readonly run: CheckRun } | { readonly missing: Missing }

/** No check run at all. */
export const NO_CHECK_RUN: CheckRunReport = { complete: async () => ({ state: 'unasked' }), cancel: async () => {} }

/** Begins a check run and does not wait for it. Without a `sha` it begins when it is completed. */
export function openCheckRun(
  api: Api | undefined,
  name: Omit<CheckRunName, 'sha'>,
  knownSha: string | undefined,
): CheckRunReport {
  if (api === undefined) return { ...NO_CHECK_RUN, complete: async () => NO_API }
  const begun = knownSha === undefined ? undefined : begin(api, { ...name, sha: knownSha })
  let isCompleted = false
  const complete: CheckRunReport['complete'] = async (outcome, patience, sha = '') => {
    if (isCompleted) return { state: 'missing', why: 'the job was cancelled', isForbidden: false }
    isCompleted = true
    const wanted = { ...name, sha: knownSha ?? sha }
    if (wanted.sha === '') return { state: 'missing', why: 'the event names no commit', isForbidden: false }
    const there = await (begun ?? begin(api, wanted))
    if ('missing' in there) return there.missing
    try {
      const { run, unannotated, error } = await completeCheckRun(api, wanted, there.run, outcome, patience)
      const why = unannotated === 0 ? '' : reasonOf(error, patience.signal)
      return { state: 'shown', url: run.url, unannotated, why }
    } catch (error) {
      return missing(error, patience)
    }
  }
  return {
    complete,
    cancel: async () => {
      if (begun === undefined || isCompleted) return
      await complete(stoppedOutcome('cancelled', 'The job was cancelled.'), patienceFor(LONGEST_CANCELLING))
    },
  }
}

const NO_API: Missing = {
  state: 'missing',
  why: 'there is no token, or no `GITHUB_API_URL`',
  isForbidden: false,
}

async function begin(api: Api, wanted: CheckRunName): Promise<Begun> {
  const patience = patienceFor(LONGEST_BEGINNING)
  try {
    return { run: await beginCheckRun(api, wanted, patience) }
  } catch (error) {
    return { missing: missing(error, patience) }
  }
}
