import { pathToFileURL } from 'node:url'
import { localizedPage } from './fixture-pages.ts'
import { type GitFixture, makeRepository } from './git-fixture.ts'

/** A repository as GitHub holds it: a base branch that moved on, a pull request from a fork, its merge, a branch that touches no page. */
export interface Hosted {
  readonly origin: GitFixture
  readonly fork: string
  readonly base: string
  readonly head: string
  readonly merge: string
  readonly plain: string
}

const older = (id: number): string => localizedPage({ date: '03/01/2021', id: `1${id}` })
const newer = (id: number): string => localizedPage({ date: '03/05/2021', id: `2${id}` })

/** The pull request takes `docs/a.md` back from 5 to 1 March; the base meanwhile took `docs/b.md` forward. */
export async function hostPullRequest(settings?: { readonly base?: string; readonly head?: string }): Promise<Hosted> {
  const file = '.github/handback-check.yml'
  const origin = await makeRepository([
    {
      date: '2021-03-06T00:00:00Z',
      files: {
        'docs/a.md': newer(1),
        'docs/b.md': older(2),
        'docs/c.md': newer(3),
        'readme.txt': 'one',
        ...(settings?.base ? { [file]: settings.base } : {}),
      },
    },
    { date: '2021-03-07T00:00:00Z', parents: [0], files: { 'docs/b.md': newer(2) } },
    {
      date: '2021-03-07T00:00:00Z',
      parents: [0],
      branch: 'fork',
      files: { 'docs/a.md': older(1), ...(settings?.head ? { [file]: settings.head } : {}) },
    },
    {
      date: '2021-03-08T00:00:00Z',
      parents: [1, 2],
      branch: 'merge',
      files: { 'docs/a.md': older(1), ...(settings?.head ? { [file]: settings.head } : {}) },
    },
    { date: '2021-03-08T00:00:00Z', parents: [1], branch: 'plain', files: { 'readme.txt': 'two' } },
  ])
  const [fork = '', base = '', head = '', merge = '', plain = ''] = origin.commits
  await origin.git(['update-ref', 'refs/pull/7/head', head])
  await origin.git(['update-ref', 'refs/pull/7/merge', merge])
  // a fork's commits are in no branch of this repository
  await origin.git(['update-ref', '-d', 'refs/heads/fork'])
  await origin.git(['update-ref', '-d', 'refs/heads/merge'])
  await origin.git(['config', 'uploadpack.allowAnySHA1InWant', 'true'])
  return { origin, fork, base, head, merge, plain }
}

/** A checkout as `actions/checkout` leaves it: one commit, detached. */
export async function checkOut({ origin }: Pick<Hosted, 'origin'>, commit: string, depth = 1): Promise<GitFixture> {
  const clone = await makeRepository([])
  await clone.git(['remote', 'add', 'origin', pathToFileURL(origin.directory).href])
  await clone.git(['fetch', '--quiet', '--no-tags', ...(depth > 0 ? [`--depth=${depth}`] : []), 'origin', commit])
  await clone.git(['checkout', '--quiet', '--detach', commit])
  return clone
}
