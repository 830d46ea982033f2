import type { Finding, IgnoreComment, IgnoreFault, Place } from './model.ts'
import { nearName } from './near-name.ts'

/** What the comments on one page do to its findings. */
export interface Heeded {
  /** In the order given, those that a comment ignores with their pardon. */
  readonly findings: readonly Finding[]
  readonly faults: readonly IgnoreFault[]
}

/** What is known of the page besides its findings. */
export interface Circumstances {
  /** The ids of all rules. */
  readonly ruleIds: readonly string[]
  /** Whether a rule has judged the page for certain, so that one without findings has found nothing. */
  readonly hasJudged: (rule: string) => boolean
  /** The text of the page at a place. */
  readonly textOf: (place: Place) => string
  /** Whether this change brings the comment. */
  readonly isBrought: (comment: IgnoreComment) => boolean
}

/**
 * Holds the findings of one page against its comments. Of several comments that mean a finding the nearest one ignores it: of those for
 * blocks the last that is written, before those for the page.
 */
export function heedComments(
  findings: readonly Finding[],
  comments: readonly IgnoreComment[],
  circumstances: Circumstances,
): Heeded {
  const sound = comments.filter(({ fault }) => fault === undefined)
  const inBlocks = nearestBlocks(findings, sound)
  const onPage = new Map<string, IgnoreComment>()
  for (const comment of sound)
    if (comment.scope === 'file') for (const { name } of comment.rules) if (!onPage.has(name)) onPage.set(name, comment)
  const used = new Map<IgnoreComment, Set<string>>()
  const heeded = findings.map((finding): Finding => {
    const comment = inBlocks.get(finding) ?? onPage.get(finding.rule)
    if (comment === undefined) return finding
    used.set(comment, (used.get(comment) ?? new Set()).add(finding.rule))
    const from = circumstances.isBrought(comment) ? 'change' : 'page'
    return { ...finding, pardon: { by: 'ignore', reason: comment.reason, from } }
  })
  return {
    findings: heeded,
    faults: comments.flatMap((comment) => faultsOf(comment, used.get(comment), circumstances)),
  }
}

/** The innermost comment for a block that each finding lies in: blocks lie within one another or apart. One pass for each rule. */
function nearestBlocks(
  findings: readonly Finding[],
  comments: readonly IgnoreComment[],
): ReadonlyMap<Finding, IgnoreComment> {
  const found = new Map<Finding, IgnoreComment>()
  const byRule = new Map<string, Block[]>()
  for (const comment of comments) {
    const { covers, rules } = comment
    if (covers === undefined) continue
    const block = { comment, start: covers.start.offset, end: covers.end.offset }
    for (const { name } of rules) {
      const blocks = byRule.get(name)
      if (blocks === undefined) byRule.set(name, [block])
      else blocks.push(block)
    }
  }
  for (const [rule, group] of Map.groupBy(findings, ({ rule }) => rule)) {
    const blocks = (byRule.get(rule) ?? []).sort((a, b) => a.start - b.start)
    const open: Block[] = []
    let next = 0
    for (const finding of [...group].sort((a, b) => startOf(a) - startOf(b))) {
      const at = startOf(finding)
      for (let block = blocks[next]; block !== undefined && block.start <= at; block = blocks[next]) {
        while ((open.at(-1)?.end ?? at) < block.start) open.pop()
        open.push(block)
        next += 1
      }
      while ((open.at(-1)?.end ?? at) < at) open.pop()
      const nearest = open.at(-1)
      if (nearest !== undefined) found.set(finding, nearest.comment)
    }
  }
  return found
}

interface Block {
  readonly comment: IgnoreComment
  readonly start: number
  readonly end: number
}

const startOf = ({ place }: Finding): number => place.start.offset

function faultsOf(
  { fault, place, scope, rules }: IgnoreComment,
  used: ReadonlySet<string> | undefined,
  { ruleIds, hasJudged, textOf }: Circumstances,
): readonly IgnoreFault[] {
  if (fault !== undefined) return [{ kind: fault, found: textOf(place), place }]
  const unknown = rules.find(({ name }) => !ruleIds.includes(name))
  const near = unknown && nearName(unknown.name, ruleIds)
  const unused = rules.filter(({ name }) => ruleIds.includes(name) && !used?.has(name) && hasJudged(name))
  return [
    ...(unknown === undefined
      ? []
      : [{ kind: 'unknown-rule', rule: unknown.name, ...(near ? { near } : {}), place: unknown.place } as const]),
    ...unused.map(({ name, place }) => ({ kind: 'unused', rule: name, scope, place }) as const),
  ]
}
