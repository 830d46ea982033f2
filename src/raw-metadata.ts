import { PROVENANCE_KEYS } from './parse/provenance.ts'

/** Lines at the top of a page in which metadata is looked for when its end cannot be found. */
const LONGEST_UNCLOSED = 200

/** Pages by their file name: Markdown, or the YAML of landing pages, questions and answers, and the like. */
export const PAGE_NAME = /\.(md|ya?ml)$/i

/** Whether a path is a page's and no part of it begins with a dot. */
export function isPagePath(path: string): boolean {
  return PAGE_NAME.test(path) && !path.split('/').some((part) => part.startsWith('.'))
}

/**
 * The values written for a metadata key, quotes and blanks taken off, read from the bytes without YAML: pages in any
 * encoding that holds ASCII, UTF-16 among them, and with metadata that YAML refuses. Text that only mentions the key,
 * in the body or a code block, is not looked at.
 */
export function rawValues(path: string, bytes: Uint8Array, key: string): readonly string[] {
  // as Latin-1 and without the zeros of UTF-16, ASCII stays what it is in every encoding
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').replaceAll('\0', '')
  // most files of a repository without translations end here
  const source = key.replaceAll('.', '\\.')
  if (!new RegExp(source, 'i').test(text)) return []
  const lines = text.replace(/^(ï»¿|ÿþ|þÿ)/, '').split(/\r\n|\n|\r/)
  const wanted = /\.md$/i.test(path) ? metadataLines(lines) : lines
  const entry = new RegExp(`^\\s*["']?${source}["']?\\s*:(.*)$`, 'i')
  return wanted.flatMap((line) => {
    const value = entry.exec(line)?.[1]
    return value === undefined ? [] : [unquoted(value)]
  })
}

/** Whether a page is a handed-back one: it carries the hash of its English original, in whatever state. */
export function carriesProvenance(path: string, bytes: Uint8Array): boolean {
  return rawValues(path, bytes, PROVENANCE_KEYS.sourceHash).length > 0
}

function metadataLines(lines: readonly string[]): readonly string[] {
  if (!lines[0]?.startsWith('---')) return looseLines(lines.slice(0, LONGEST_UNCLOSED))
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line))
  return end === -1 ? lines.slice(0, LONGEST_UNCLOSED) : lines.slice(1, end)
}

/** Without an opening line, what stands outside of code and has the form that a translation service writes. */
function looseLines(lines: readonly string[]): readonly string[] {
  const loose: string[] = []
  let fence: string | undefined
  for (const line of lines) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined
    } else if (mark !== undefined) fence = mark
    else if (/^\s{0,3}["']?ms\.[a-z]+["']?\s*:\s*["']?[0-9A-Za-z/-]+["']?\s*$/i.test(line)) loose.push(line)
  }
  return loose
}

function unquoted(written: string): string {
  const value = written.trim()
  return /^(["'])(.*?)\1/.exec(value)?.[2] ?? value.replace(/\s#.*$/, '').trimEnd()
}
