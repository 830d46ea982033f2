import { tmpdir } from 'node:os'
import { shownValue } from '../shown-value.ts'
import { CannotRun } from './cannot-run.ts'
import { git } from './git.ts'

/** The first version that has every option in use: `rev-list --no-commit-header` is of 2.33, and 2.34 is what systems in support bring. */
const OLDEST = { major: 2, minor: 34 }

/**
 * @throws CannotRun where the git on the PATH is older than 2.34.
 * @throws GitError where there is none.
 */
export async function needGit(): Promise<void> {
  const answer = (await git(tmpdir(), ['--version'])).toString('utf8').trim()
  const [, major, minor] = /^git version (\d{1,9})\.(\d{1,9})/.exec(answer) ?? []
  if (major !== undefined && isRecent(Number(major), Number(minor))) return
  throw new CannotRun(
    `Unexpected ${shownValue(answer.slice(0, 80))}, expected git ${OLDEST.major}.${OLDEST.minor} or later`,
    'Install a newer git, or put it first on the PATH.',
  )
}

const isRecent = (major: number, minor: number): boolean =>
  major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)
