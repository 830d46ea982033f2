import { localizedPage } from './fixture-pages.ts'
import { type GitFixture, makeRepository } from './git-fixture.ts'
import { type GitHubOptions, type GitHubServer, serveGitHub } from './github-server.ts'
import { runStep, type Step, type StepResult } from './runner.ts'

/** What one run showed, and what GitHub was asked. */
export interface Reported extends StepResult {
  readonly github: GitHubServer
}

/** A push that brings so many broken links, in one page. */
export interface BrokenPush {
  readonly repository: GitFixture
  readonly step: Step
}

export async function pushBroken(links: number): Promise<BrokenPush> {
  const broken = Array.from({ length: links }, (_, at) => `[kraan ${at}](gone-${at}.md)\n`).join('\n')
  const body = `# <a name="pumps"></a>Pompen\n\n${broken}`
  const repository = await makeRepository([
    { files: { 'docs/a.md': localizedPage({ date: '03/01/2021' }) } },
    { files: { 'docs/a.md': localizedPage({ date: '03/02/2021', body }) } },
  ])
  const [before = '', sha = ''] = repository.commits
  const payload = { before, after: sha, repository: { default_branch: 'main' } }
  return { repository, step: { workspace: repository.directory, event: 'push', sha, payload } }
}

/** Runs a step against a server of its own. */
export async function runAgainst(
  step: Step,
  options: GitHubOptions = {},
  seed: (github: GitHubServer) => void = () => {},
): Promise<Reported> {
  const github = await serveGitHub(options)
  seed(github)
  try {
    return { ...(await runStep({ ...step, apiUrl: github.url })), github }
  } finally {
    await github.close()
  }
}

/** The same change as pull request 7. */
export function asPullRequest(step: Step, inputs: Readonly<Record<string, string>>): Step {
  const { before } = step.payload as { readonly before: string }
  const pull_request = { number: 7, base: { sha: before, ref: 'main' }, head: { sha: step.sha, ref: 'fix' } }
  return { ...step, event: 'pull_request', payload: { pull_request }, with: inputs }
}
