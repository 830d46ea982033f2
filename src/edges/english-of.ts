import { readUrl } from '../links/read-url.ts'
import type { Settings } from '../settings.ts'
import { CannotRun } from './cannot-run.ts'
import { GitError, git } from './git.ts'
import type { GitRepository } from './git-repository.ts'
import { openRepository, sourceOf } from './open-repositories.ts'
import type { CheckOptions } from './options.ts'
import { type English, type Opened, openRemoteSource } from './remote-source.ts'

/** Where a command line takes a token for English from: an option would show it in the list of processes. */
const TOKEN_VARIABLE = 'HANDBACK_CHECK_SOURCE_TOKEN'

const GITHUB = 'https://github.com'

/** What English is to be read for. */
interface Asking {
  readonly localized: GitRepository
  readonly head: string
  readonly settings: Settings
  readonly env: Readonly<Record<string, string | undefined>>
  /** The clone that the command line names, where it is being opened already. */
  readonly clone?: Promise<GitRepository>
}

/** English as a command line and the settings ask for it; a network is used only where one of them does. */
export async function openEnglish(
  { source, sourceRef: revision }: Pick<CheckOptions, 'source' | 'sourceRef'>,
  { localized, head, settings, env, clone }: Asking,
  opened: Opened,
): Promise<English | undefined> {
  const { sourceRepository: repository = 'none', sourcePath } = settings
  if (source !== undefined) {
    const asked = { option: '--source', directory: source, revision, sourcePath }
    const english = await (clone ?? openRepository(asked.option, source))
    if (clone === undefined) opened.push(english)
    return { source: await sourceOf(english, localized, head, asked) }
  }
  if (repository === 'none' && revision !== undefined)
    throw new CannotRun(
      'Unexpected `--source-ref` without an English repository',
      'Give one, too, with `--source DIR` or `--source-repository OWNER/NAME`.',
    )
  if (repository === 'none') return undefined
  const serverUrl = env.GITHUB_SERVER_URL || GITHUB
  const asked = {
    repository,
    isWritten: true,
    own: nameAt(await originOf(localized), serverUrl),
    serverUrl,
    token: env[TOKEN_VARIABLE] ?? '',
    tokenBy: `environment variable \`${TOKEN_VARIABLE}\``,
    sourcePath,
    ...(revision === undefined ? {} : { revision }),
  }
  return openRemoteSource(asked, opened)
}

async function originOf({ directory }: GitRepository): Promise<string> {
  try {
    return (await git(directory, ['remote', 'get-url', 'origin'])).toString('utf8').trim()
  } catch (error) {
    // no remote of this name
    if (error instanceof GitError && error.exitCode !== undefined) return ''
    throw error
  }
}

/** `owner/name` of an address on the server, in any of the forms that git takes. */
export function nameAt(address: string, serverUrl: string): string | undefined {
  const [, at, behind] = /^(?:[^@/:]+@)?([^/:@]+):(?!\/\/)(.*)$/.exec(address) ?? []
  const written = at === undefined ? address : `ssh://${at}/${behind}`
  const [there, server] = [readUrl(written), readUrl(serverUrl)]
  if (there === undefined || server === undefined) return undefined
  const { hostname, pathname } = there
  if (hostname === '' || hostname.toLowerCase() !== server.hostname) return undefined
  return /^\/+([^/]+\/[^/]+?)(?:\.git)?\/*$/.exec(pathname)?.[1]
}
