import type { Image, Link, PhrasingContent } from 'mdast'
import { nodesOf, type Part, runAt } from './emphasis.ts'
import { mayGoOn, tagEnd } from './html.ts'
import { type LeafText, noteMisread } from './leaf-text.ts'
import { readResource } from './resource.ts'
import { plainText, textNodes } from './texts.ts'
import { giveUp } from './unsure.ts'

/** What may be more than text. */
const MARKUP = /[\\`<[\]!*_]/g

const ESCAPABLE = /[!-/:-@[-`{-~]/
const AUTOLINK = /<([a-z][a-z0-9+.-]{1,31}:[^\s<>]*)>/iy
const SCHEME = /^<[a-z][a-z0-9+.-]{1,31}:/i
const MAIL_LIKE = /^<[^\s<>]{1,100}@/
const MAIL = /<([\w.!#$%&'*+/=?^`{|}~-]{1,100}@[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60})*)>/iy

/** An opening bracket that waits for its closing one: the index of its part. */
interface Opener {
  readonly part: number
  readonly isImage: boolean
  isActive: boolean
}

interface Reading {
  readonly leaf: LeafText
  parts: Part[]
  openers: Opener[]
}

/**
 * Reads what stands in a paragraph, a heading or a cell, trimmed, of a page without definitions.
 * @throws Unsure
 */
export function readInlines(leaf: LeafText): PhrasingContent[] {
  const { text } = leaf
  MARKUP.lastIndex = 0
  if (!MARKUP.test(text)) return textNodes(leaf, 0, text.length)
  const reading: Reading = { leaf, parts: [], openers: [] }
  let plain = 0
  let noComments = false
  const add = (part: Part): void => {
    if (part.start > plain) reading.parts.push({ start: plain, end: part.start })
    reading.parts.push(part)
    plain = part.end
  }
  const runs = closingRuns(text)
  MARKUP.lastIndex = 0
  for (let match = MARKUP.exec(text); match !== null; match = MARKUP.exec(text)) {
    const at = match.index
    let next = at + 1
    switch (match[0]) {
      case '\\':
        if (ESCAPABLE.test(text.charAt(next))) next += 1
        break
      case '`': {
        while (text.charAt(next) === '`') next += 1
        const end = runs(next - at, next)
        if (end === undefined) noteMisread(leaf, at, text.length)
        else {
          add(codeAt(leaf, at, next - at, end))
          next = end
        }
        break
      }
      case '<': {
        const part = angleAt(leaf, at, noComments)
        if (part === undefined) {
          if (text.startsWith('<!--', at)) {
            noComments = true
            noteMisread(leaf, at, text.length)
          } else if (mayGoOn(text, at) && isContained(leaf, at)) giveUp()
        } else {
          add(part)
          next = part.end
          if (part.node?.type === 'link' && reading.openers.length > 0) giveUp()
        }
        break
      }
      case '!':
        if (text.charAt(next) !== '[') break
        next += 1
        add({ start: at, end: next })
        reading.openers.push({ part: reading.parts.length - 1, isImage: true, isActive: true })
        break
      case '[':
        add({ start: at, end: next })
        reading.openers.push({ part: reading.parts.length - 1, isImage: false, isActive: true })
        break
      case ']': {
        const end = closeBracket(reading, at, plain)
        if (end !== undefined) {
          plain = end
          next = end
        }
        break
      }
      default: {
        const run = runAt(text, at)
        add(run)
        next = run.end
      }
    }
    MARKUP.lastIndex = next
  }
  if (text.length > plain) reading.parts.push({ start: plain, end: text.length })
  return nodesOf(reading.parts, leaf)
}

/** Where a run of backticks ends that closes one of a length, from an offset on. */
function closingRuns(text: string): (length: number, from: number) => number | undefined {
  let byLength: Map<number, number[]> | undefined
  return (length, from) => {
    byLength ??= runsByLength(text)
    const starts = byLength.get(length) ?? []
    while (starts.length > 0 && (starts.at(-1) ?? 0) < from) starts.pop()
    const start = starts.at(-1)
    return start === undefined ? undefined : start + length
  }
}

/** Offsets of the runs of backticks by their length, the last first. */
function runsByLength(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>()
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const known = runs.get(run.length)
    if (known === undefined) runs.set(run.length, [index])
    else known.push(index)
  }
  for (const starts of runs.values()) starts.reverse()
  return runs
}

function codeAt(leaf: LeafText, start: number, length: number, end: number): Part {
  const written = leaf.text.slice(start + length, end - length)
  if (/^[ \t]*\r?\n|\n[ \t]*$/.test(written)) giveUp()
  const isPadded = written.startsWith(' ') && written.endsWith(' ') && /[^ ]/.test(written)
  const value = isPadded ? written.slice(1, -1) : written
  return { start, end, node: { type: 'inlineCode', value, position: placeOf(leaf, start, end) } }
}

/** Whether another line follows, behind what containers write: how far the exact reader has read on is not known. */
function isContained({ text, point }: LeafText, from: number): boolean {
  const feed = text.indexOf('\n', from)
  return feed >= 0 && point(feed + 1).column > 1
}

const placeOf = (leaf: LeafText, start: number, end: number) => ({ start: leaf.point(start), end: leaf.point(end) })

function wordAt(form: RegExp, text: string, start: number): string | undefined {
  form.lastIndex = start
  return form.exec(text)?.[1]
}

/** The autolink, tag or comment at a `<`. */
function angleAt(leaf: LeafText, start: number, noComments: boolean): Part | undefined {
  const { text } = leaf
  const written = wordAt(AUTOLINK, text, start) ?? wordAt(MAIL, text, start)
  if (written !== undefined) {
    const end = start + written.length + 2
    const inner = placeOf(leaf, start + 1, end - 1)
    const children = [{ type: 'text', value: written, position: inner } as const]
    const url = SCHEME.test(text.slice(start, end)) ? written : `mailto:${written}`
    return { start, end, node: { type: 'link', title: null, url, children, position: placeOf(leaf, start, end) } }
  }
  if (SCHEME.test(text.slice(start, start + 40)) || MAIL_LIKE.test(text.slice(start, start + 100))) giveUp()
  const end = htmlEnd(text, start, noComments)
  if (end < 0) return undefined
  const value = text.slice(start, end)
  if (value.includes('\n')) giveUp()
  return { start, end, node: { type: 'html', value, position: placeOf(leaf, start, end) } }
}

function htmlEnd(text: string, start: number, noComments: boolean): number {
  const second = text.charAt(start + 1)
  if (second === '?') return giveUp()
  if (second !== '!') return tagEnd(text, start)
  if (!text.startsWith('<!--', start)) return giveUp()
  const end = noComments ? -1 : text.indexOf('-->', start + 2)
  return end < 0 ? -1 : end + 3
}

/** Makes a link or an image of what ends with the `]` at an offset, and gives its end; `undefined` where it is none. */
function closeBracket({ leaf, parts, openers }: Reading, at: number, plain: number): number | undefined {
  const { text } = leaf
  const opener = openers.pop()
  if (opener === undefined || !opener.isActive) return undefined
  const resource = readResource(text, at + 1)
  if (typeof resource === 'number') {
    noteMisread(leaf, at, text.charAt(at + 1) === '[' ? labelEnd(text, at + 2) : resource)
    return undefined
  }
  if (at > plain) parts.push({ start: plain, end: at })
  const inside = parts.splice(opener.part + 1)
  const children = nodesOf(inside, leaf)
  const bracket = parts.pop()
  if (bracket === undefined) return giveUp()
  const node = opener.isImage ? imageOf(children) : linkOf(children)
  const { urlStart, urlEnd, end, title } = resource
  const written = text.slice(urlStart, urlEnd)
  node.url = plainText(written)
  node.title = title === null ? null : plainText(title)
  if (written !== '') node.data = { urlPlace: placeOf(leaf, urlStart, urlEnd) }
  node.position = placeOf(leaf, bracket.start, end)
  parts.push({ start: bracket.start, end, node })
  if (!opener.isImage) deactivate(openers)
  return end
}

/** Longest label of a reference. */
const LONGEST_LABEL = 1000

/** Where a label of a reference is seen to be none, or none that is defined. */
function labelEnd(text: string, from: number): number {
  const last = Math.min(text.length, from + LONGEST_LABEL)
  for (let at = from; at < last; at += 1) {
    const character = text.charAt(at)
    if (character === '[' || character === ']') return at + 1
    if (character === '\\' && /[[\]\\]/.test(text.charAt(at + 1))) at += 1
  }
  return last
}

/** A link holds no other: what is open around one is text. */
function deactivate(openers: readonly Opener[]): void {
  for (let index = openers.length - 1; index >= 0; index -= 1) {
    const opener = openers[index]
    if (opener === undefined || opener.isImage) continue
    // all before it are already
    if (!opener.isActive) return
    opener.isActive = false
  }
}

const linkOf = (children: PhrasingContent[]): Link => ({ type: 'link', title: null, url: '', children })

const imageOf = (children: readonly PhrasingContent[]): Image => ({
  type: 'image',
  title: null,
  url: '',
  alt: children.map(shownText).join(''),
})

/** What an image's text reads as, without markup. */
function shownText(node: PhrasingContent): string {
  if ('value' in node) return node.value
  if ('children' in node) return node.children.map(shownText).join('')
  return 'alt' in node ? (node.alt ?? '') : ''
}
