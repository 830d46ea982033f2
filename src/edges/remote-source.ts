import type { Source } from '../facts/originals.ts'
import { shownValue } from '../shown-value.ts'
import { englishPathBy } from '../source-path.ts'
import { CannotRun } from './cannot-run.ts'
import { openRemoteRepository, type Remote } from './remote-repository.ts'
import { sourceNames } from './source-name.ts'
import { SourceUnreachable } from './source-unreachable.ts'

/** English, as a check reads it. */
export interface English {
  readonly source: Source
  /** What it means when the server fails during the check: an end, where the user named the repository; else the check goes without it. */
  readonly refusal?: (failure: SourceUnreachable) => CannotRun
}

/** An English repository on a server, as settings, inputs or options ask for it. */
export interface AskedRemote extends Omit<Remote, 'name'> {
  /** `owner/name`, `auto` or `none`. */
  readonly repository: string
  /** `owner/name` of the localized repository on the server, where it is known. */
  readonly own: string | undefined
  /** Whether somebody wrote `auto`, and did not just leave it at that. */
  readonly isWritten: boolean
  readonly sourcePath: Readonly<Record<string, string>> | undefined
  /** How the user gives a token. */
  readonly tokenBy: string
}

/** Somewhere to note what is to be closed at the end, also when the check fails on the way. */
export type Opened = { close(): Promise<void> }[]

/**
 * Opens the English repository that is asked for; the first that can be reached, where it goes by the name of the localized one.
 * `undefined` where there is none to ask for.
 * @throws CannotRun where the user named one that cannot be reached.
 */
export async function openRemoteSource(asked: AskedRemote, opened: Opened): Promise<English | undefined> {
  const { repository, own, isWritten } = asked
  if (repository === 'none') return undefined
  if (repository !== 'auto') return openNamed(asked, opened)
  const names = sourceNames(own ?? '')
  const failures: SourceUnreachable[] = []
  for (const name of names) {
    try {
      return { source: await open(name, asked, opened) }
    } catch (error) {
      if (!(error instanceof SourceUnreachable)) throw error
      failures.push(error)
    }
  }
  if (failures.length > 0) return { source: { why: noneReached(failures) } }
  const known = own === undefined ? 'is not known' : `${shownValue(own)} does not end in a locale such as \`.nl-NL\``
  return isWritten ? { source: { why: `\`auto\` goes by the name of this repository, which ${known}` } } : undefined
}

async function openNamed(asked: AskedRemote, opened: Opened): Promise<English> {
  const { repository, own, sourcePath } = asked
  if (repository.toLowerCase() === own?.toLowerCase() && sourcePath === undefined)
    throw new CannotRun(
      `Unexpected \`source-repository\` ${shownValue(repository)}, expected another repository than the localized one`,
      'Name the English repository, or where English lies in this one: `source-path`.',
    )
  const refusal = (failure: SourceUnreachable): CannotRun => unreached(failure, asked)
  try {
    return { source: await open(repository, asked, opened), refusal }
  } catch (error) {
    throw error instanceof SourceUnreachable ? refusal(error) : error
  }
}

async function open(name: string, asked: AskedRemote, opened: Opened): Promise<Source> {
  const repository = await openRemoteRepository({ ...asked, name })
  opened.push(repository)
  return { repository, head: repository.head, pathOf: englishPathBy(asked.sourcePath) }
}

function noneReached(failures: readonly SourceUnreachable[]): string {
  const reasons = new Map<string, string[]>()
  for (const { repository, reason } of failures)
    reasons.set(reason, [...(reasons.get(reason) ?? []), shownValue(repository)])
  return [...reasons].map(([reason, names]) => `${names.join(' and ')} could not be read: ${reason}`).join('; ')
}

const unreached = ({ message, words }: SourceUnreachable, { serverUrl, tokenBy }: AskedRemote): CannotRun =>
  new CannotRun(
    `The English repository ${message}`,
    `Expected a repository of ${serverUrl} that can be fetched: correct \`source-repository\`, give a token that may read it (${tokenBy}), or set \`source-repository: none\` to check without English.`,
    words === '' ? [] : [words],
  )
