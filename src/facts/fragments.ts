import { anchorNames } from '../laws/anchor-name.ts'
import { nearMatch } from '../links/near-match.ts'
import type { Resolved } from '../links/resolve-path.ts'
import { percentDecode } from '../links/target.ts'
import type { Body, FragmentOutcome, Link, Page } from '../model.ts'
import { automaticId, automaticIds } from '../parse/automatic-ids.ts'
import { readBody } from '../parse/body.ts'
import { readPage } from '../parse/page.ts'
import { type NamedPage, readNames } from './names.ts'
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
  const missing = asked.filter((question, index) => {
    const target = targets[index]
    if (target === undefined) outcomes.set(question.link, cannotTell('the target cannot be read'))
    else if (target.names.has(nameOf(question))) outcomes.set(question.link, found)
    else return true
    return false
  })
  const english = await readTargetEnglish(
    missing,
    targets.filter((target) => target !== undefined),
    world,
  )
  for (const question of missing) {
    const target = targets[asked.indexOf(question)]
    if (target) outcomes.set(question.link, missingOutcome(nameOf(question), target, english.get(target.path)))
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

/** The English version of each target at the target's own source commit. Keys are paths. */
async function readTargetEnglish(
  missing: readonly FragmentQuestion[],
  targets: readonly NamedPage[],
  { archive }: World,
): Promise<ReadonlyMap<string, Body>> {
  const bodies = new Map<string, Body>()
  if ('why' in archive || missing.length === 0) return bodies
  const paths = new Set(missing.map(({ found }) => found.path))
  const wanted = [...new Map(targets.map((target) => [target.path, target])).values()].flatMap(({ path, commit }) => {
    const english = archive.pathOf(path)
    return paths.has(path) && commit !== undefined && english !== undefined
      ? [{ target: path, path: english, commit }]
      : []
  })
  const ids = await archive.repository.find(wanted)
  const contents = await archive.repository.read(ids.filter((id) => id !== undefined))
  for (const [index, { target, path }] of wanted.entries()) {
    const id = ids[index]
    const bytes = id === undefined ? undefined : contents.get(id)
    const body = id === undefined || bytes === undefined ? undefined : readBody(readPage(path, id, bytes))
    if (body) bodies.set(target, body)
  }
  return bodies
}

function missingOutcome(name: string, target: NamedPage, english: Body | undefined): FragmentOutcome {
  const near = nearMatch(name, target.names)
  return {
    result: 'missing',
    name,
    lost: english !== undefined && isLost(name, target, english),
    ...(near === undefined ? {} : { near }),
  }
}

/**
 * Whether the translation lost the name: English has it, as an anchor that is missing here, or as the automatic id of a heading none of
 * whose lawful names is here either. An English id that the anchor law cannot give is dead in every translation and nobody's loss.
 */
function isLost(name: string, { names }: NamedPage, english: Body): boolean {
  const ids = new Set(automaticIds(english.headings))
  if (!english.names.has(name)) return false
  if (!ids.has(name)) return true
  const heading = english.headings.find(({ plain, anchors }) => anchors.length === 0 && automaticId(plain) === name)
  if (heading === undefined) return false
  const lawful = anchorNames(heading.markdown)
  return lawful.includes(name) && !lawful.some((candidate) => names.has(candidate))
}
