import { anchorNames } from '../laws/anchor-name.ts'
import { nameFinder } from '../links/near-match.ts'
import type { Resolved } from '../links/resolve-path.ts'
import { percentDecode } from '../links/target.ts'
import type { Body, FragmentOutcome, Link, Page } from '../model.ts'
import { automaticId, automaticIds } from '../parse/automatic-ids.ts'
import { readPage } from '../parse/page.ts'
import { type NamedPage, readNames } from './names.ts'
import { plainlyLacks } from './plainly-lacks.ts'
import type { World } from './world.ts'

/** A link whose path is resolved and whose fragment is not yet. */
export interface FragmentQuestion {
  readonly page: Page
  readonly body: Body
  readonly link: Link
  readonly fragment: string
  readonly found: Resolved
}

const found: FragmentOutcome = { result: 'found' }
const cannotTell = (why: string): FragmentOutcome => ({ result: 'cannot-tell', why })

/** Whether each fragment is a name in its target, all targets read in one batch a level of includes. */
export async function resolveFragments(
  questions: readonly FragmentQuestion[],
  world: World,
): Promise<ReadonlyMap<Link, FragmentOutcome>> {
  const outcomes = new Map<Link, FragmentOutcome>()
  const asked: FragmentQuestion[] = []
  for (const question of questions) {
    const settled = settleAtOnce(question)
    if (settled) outcomes.set(question.link, settled)
    else asked.push(question)
  }
  const targets = await readNames(
    asked.map(({ page, body, found }) => ({ ...found, asking: page, body })),
    asked.map(nameOf),
    world,
  )
  const missing = asked.flatMap((question, index) => {
    const target = targets[index]
    if (target !== undefined && !target.names.has(nameOf(question))) return [{ question, target }]
    outcomes.set(question.link, target === undefined ? cannotTell('the target cannot be read') : found)
    return []
  })
  const english = await readTargetEnglish(
    missing.map(({ question, target }) => ({ ...target, name: nameOf(question) })),
    world,
  )
  const near = nameFinder()
  const lostFrom = new Map(
    [...english].map(([path, body]) => [path, body === 'lacks' || body === undefined ? undefined : losses(body)]),
  )
  for (const { question, target } of missing) {
    const name = nameOf(question)
    const meant = near(name, target.names)
    outcomes.set(question.link, {
      result: 'missing',
      name,
      lost: lostFrom.get(target.path)?.(name, target) ?? false,
      ...(english.has(target.path) && english.get(target.path) === undefined ? { why: UNREAD } : {}),
      ...(meant === undefined ? {} : { near: meant }),
    })
  }
  return outcomes
}

const nameOf = ({ fragment }: FragmentQuestion): string => percentDecode(fragment)

function settleAtOnce({ page, fragment, found: { step, path } }: FragmentQuestion): FragmentOutcome | undefined {
  if (fragment === '' || fragment === 'top') return found
  if (step === 'redirect') return cannotTell('the target is redirected')
  if (!/\.md$/i.test(path)) return cannotTell('the target is no Markdown page')
  if (step === 'self' && /(?:^|\/)_?includes?\//i.test(page.path))
    return cannotTell('the page is included in others, which may hold the name')
  return undefined
}

const UNREAD = 'the English version of the target cannot be read'

/** Names that are looked for in a text: to read it once takes no longer than to look for many. */
const MOST_LOOKED_FOR = 10

/** The English version of a target: `lacks` where it has none of the names that are missing in the target, `undefined` where it cannot be read. */
type TargetEnglish = Body | 'lacks' | undefined

/** The English version of each target at the target's own source commit, by path, where there is one. `name` is the missing one. */
async function readTargetEnglish(
  targets: readonly (NamedPage & { readonly name: string })[],
  { archive, reader }: World,
): Promise<ReadonlyMap<string, TargetEnglish>> {
  const bodies = new Map<string, TargetEnglish>()
  if ('why' in archive || targets.length === 0) return bodies
  const wanted = [...new Map(targets.map((target) => [target.path, target])).values()].flatMap(({ path, commit }) => {
    const english = archive.pathOf(path)
    return commit === undefined || english === undefined ? [] : [{ target: path, path: english, commit }]
  })
  const missing = Map.groupBy(targets, ({ path }) => path)
  const ids = await archive.repository.find(wanted)
  const contents = await archive.repository.read(ids.filter((id) => id !== undefined))
  for (const [index, { target, path }] of wanted.entries()) {
    const id = ids[index]
    const bytes = id === undefined ? undefined : contents.get(id)
    if (id === undefined) continue
    const page = bytes && readPage(path, id, bytes)
    const names = new Set(missing.get(target)?.map(({ name }) => name))
    const lacks = page !== undefined && names.size <= MOST_LOOKED_FOR && plainlyLacks(page, [...names])
    bodies.set(target, lacks ? 'lacks' : page && (await reader.bodyOf(page)))
  }
  return bodies
}

/**
 * Tells whether the translation lost a name: English has it, as an anchor that is missing here, or as the automatic id of a heading none of
 * whose lawful names is here either. An English id that the anchor law cannot give is dead in every translation and nobody's loss.
 */
function losses({ headings, names: english }: Body): (name: string, target: NamedPage) => boolean {
  const ids = new Set(automaticIds(headings))
  const byId = Map.groupBy(
    headings.filter(({ anchors }) => anchors.length === 0),
    ({ plain }) => automaticId(plain),
  )
  return (name, { names }) => {
    if (!english.has(name)) return false
    if (!ids.has(name)) return true
    const heading = byId.get(name)?.[0]
    if (heading === undefined) return false
    const lawful = anchorNames(heading.markdown)
    return lawful.includes(name) && !lawful.some((candidate) => names.has(candidate))
  }
}
