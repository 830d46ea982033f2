import { tmpdir } from 'node:os'
import { GitError, git, gitCommand } from '../../src/edges/git.ts'
import { readChanges } from '../../src/edges/git-changes.ts'

const failure = async (run: Promise<unknown>): Promise<GitError> => {
  const error = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof GitError)) throw new Error('expected a GitError')
  return error
}

describe('git', () => {
  it('gives standard output as bytes, and takes input', async () => {
    const id = await git(tmpdir(), ['hash-object', '--stdin'], { input: Buffer.from([0, 255, 10]) })
    expect(id.toString()).toMatch(/^[0-9a-f]{40}\n$/)
  })

  it("fails with the verb, the exit code and git's own words", async () => {
    const error = await failure(git(tmpdir(), ['--literal-pathspecs', 'no-such-verb']))
    expect(error.message).toBe('git no-such-verb failed with exit code 1')
    expect(error.exitCode).toBe(1)
    expect(error.stderr).toContain("'no-such-verb' is not a git command")
  })

  it('fails where git is ended before it has answered', async () => {
    const error = await failure(git(tmpdir(), ['-c', 'alias.wait=!sleep 5', 'wait'], { timeout: 50 }))
    expect(error.message).toContain('was ended (SIGKILL)')
    expect(error.exitCode).toBeUndefined()
  })

  it('says what to install where there is no git', async () => {
    const error = await failure(git(tmpdir(), ['version'], { env: { PATH: '/nowhere' } }))
    expect(error.message).toContain('expected git 2.34 or later on the PATH')
  })

  it('passes no variable on that would name another repository', () => {
    const before = process.env.GIT_DIR
    process.env.GIT_DIR = '/elsewhere'
    try {
      const { env } = gitCommand('/here', ['status'])
      expect(env.GIT_DIR).toBeUndefined()
      expect(env.PATH).toBe(process.env.PATH)
    } finally {
      if (before === undefined) delete process.env.GIT_DIR
      else process.env.GIT_DIR = before
    }
  })
})

describe('answers cut short', () => {
  const id = 'a'.repeat(40)

  it.each([':100644 100644', 'warning\0', `:100644 100644 ${id} ${id} M\0`])(
    'of diff-tree are refused: %j',
    (answer) => {
      expect(() => readChanges(Buffer.from(answer))).toThrow(GitError)
    },
  )
})
