import type { Nodes, Parents, PhrasingContent } from 'mdast'
import type { DamageMark, Fix } from '../model.ts'
import type { LineIndex } from './line-index.ts'
import type { MarkdownParser } from './markdown.ts'

/** A run of asterisks that readers see. */
interface Run {
  readonly at: number
  readonly length: number
}

/** UTF-16 units between two asterisk pairs that may have been meant to belong together. */
const LONGEST = 300

/** UTF-16 units that are looked at on either side for an operand. */
const LONGEST_OPERAND = 40

/**
 * Asterisks among the children of a node that were meant to be formatting, and list markers that lack their blank; `text` is the page,
 * masked. No more than `mostFixes` of them get a fix: each is tried out.
 */
export function damagedEmphasisIn(
  { type, children }: Parents,
  text: string,
  lines: LineIndex,
  mostFixes: number,
  parse: MarkdownParser,
): readonly DamageMark[] {
  const runs: Run[] = []
  const glued: DamageMark[] = []
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index]
    if (child?.type !== 'text') continue
    if (child.value.includes('**')) addRuns(startOf(child), endOf(child), text, runs)
    if (type === 'paragraph' && children[index + 1]?.type === 'strong' && isGlued(text, endOf(child)))
      glued.push(gluedMarker(endOf(child), lines))
  }
  return runs.length === 0 ? glued : [...asterisks(runs, text, lines, mostFixes, parse), ...glued]
}

const startOf = ({ position }: Nodes): number => position?.start.offset ?? 0
const endOf = ({ position }: Nodes): number => position?.end.offset ?? 0

function addRuns(from: number, to: number, text: string, runs: Run[]): void {
  for (const { 0: written, index } of text.slice(from, to).matchAll(/\\\*|\*+/g))
    if (!written.startsWith('\\') && written.length > 1) runs.push({ at: from + index, length: written.length })
}

function asterisks(
  runs: readonly Run[],
  text: string,
  lines: LineIndex,
  mostFixes: number,
  parse: MarkdownParser,
): DamageMark[] {
  const found: DamageMark[] = []
  for (let index = 0; index < runs.length; index += 1) {
    const [one, two] = [runs[index], runs[index + 1]]
    if (one === undefined) break
    if (one.length === 4) {
      found.push({ form: 'empty', text: '****', place: lines.place(one.at, one.at + 4) })
      continue
    }
    if (one.length !== 2 || two?.length !== 2 || two.at - one.at > LONGEST) continue
    const damage = spacedPair(one.at, two.at, text, lines, found.length < mostFixes ? parse : undefined)
    if (damage === undefined) continue
    found.push(damage)
    index += 1
  }
  return found
}

/** Two pairs of asterisks that format nothing for the blanks on their inner sides. */
function spacedPair(
  one: number,
  two: number,
  text: string,
  lines: LineIndex,
  parse: MarkdownParser | undefined,
): DamageMark | undefined {
  const inner = text.slice(one + 2, two)
  const content = inner.trim()
  if (content === '' || content === inner || /[\r\n]/.test(inner)) return undefined
  // behind a word, before a blank: the sign of a note
  if (/^\s/.test(inner) && /[\p{L}\d]/u.test(text[one - 1] ?? '')) return undefined
  if (isOperator(text, one) || isOperator(text, two)) return undefined
  const place = lines.place(one, two + 2)
  const [before, behind] = [text[one - 1] ?? '\n', text[two + 2] ?? '\n']
  const lead = /^\s/.test(inner) && !/[\s(["'>]/.test(before) ? ' ' : ''
  const tail = /\s$/.test(inner) && /[\p{L}\d(["'<*`]/u.test(behind) ? ' ' : ''
  const fixed = `${lead}**${content}**${tail}`
  const fix: Fix | undefined = parse && isStrong(before + fixed + behind, parse) ? { place, text: fixed } : undefined
  return { form: 'spaced', text: text.slice(one, two + 2), place, ...(fix ? { fix } : {}) }
}

/** What is raised to a power, and the power: a number, a letter, or what ends or begins with a parenthesis or code. */
const OPERAND_BEFORE = /^[(=]?(?:-?\d[\d.,]*|[\p{Script=Latin}\p{Script=Greek}])$|[)\]`]$/u
const OPERAND_BEHIND = /^(?:[(`]|(?:-?\d[\d.,]*|[\p{Script=Latin}\p{Script=Greek}])[)=.,;:]?$)/u

/** Whether a pair of asterisks stands between operands, as in `2 ** 3`. */
function isOperator(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_OPERAND), at)
  const behind = text.slice(at + 2, at + 2 + LONGEST_OPERAND)
  if (!/[ \t]$/.test(before) || !/^[ \t]/.test(behind)) return false
  const [power = ''] = behind.trimStart().split(/\s/, 1)
  return OPERAND_BEFORE.test(before.trimEnd().split(/\s/).at(-1) ?? '') && OPERAND_BEHIND.test(power)
}

/** Whether Markdown makes one strong text of it and leaves no pair of asterisks. */
function isStrong(markdown: string, parse: MarkdownParser): boolean {
  const [paragraph, ...others] = parse(`x${markdown}`).children
  if (paragraph?.type !== 'paragraph' || others.length > 0) return false
  const isRest = (child: PhrasingContent): boolean => child.type !== 'text' || !child.value.includes('**')
  return paragraph.children.filter(({ type }) => type === 'strong').length === 1 && paragraph.children.every(isRest)
}

/** Whether nothing but the dash before an offset stands on its line, and a word in asterisks behind it. */
const isGlued = (text: string, end: number): boolean =>
  text[end - 1] === '-' &&
  /(?:^|[\r\n])[ \t>]*-$/.test(text.slice(Math.max(0, end - 40), end)) &&
  /^\*\*\p{L}/u.test(text.slice(end, end + 4))

/** `-**text**` at the start of a line: an item of a list that lost the blank behind its marker, which ends at `end`. */
function gluedMarker(end: number, lines: LineIndex): DamageMark {
  const place = lines.place(end - 1, end + 2)
  return { form: 'glued', text: '-**', place, fix: { place, text: '- **' } }
}
