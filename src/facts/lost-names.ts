import type { LoadedPage } from '../load-pages.ts'
import type { BlobId } from '../model.ts'
import { readPage } from '../parse/page.ts'
import type { PageReader } from '../parse/page-reader.ts'

/** Names that each changed page had and has no more, by path; pages that lose none are not listed. Moved pages lose their path instead. */
export async function lostNames(
  pages: readonly LoadedPage[],
  reader: PageReader,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const lost = new Map<string, ReadonlySet<string>>()
  for (const page of pages) {
    if (page.status !== 'modified' || page.previous === undefined || !/\.md$/i.test(page.path)) continue
    if (!mayLoseNames(textOf(page.previous), textOf(page.current))) continue
    const now = await namesIn(page.path, page.id, page.current, reader)
    const before = await namesIn(page.path, page.previousId, page.previous, reader)
    const gone = new Set([...(before ?? [])].filter((name) => !now?.has(name)))
    if (now !== undefined && gone.size > 0) lost.set(page.path, gone)
  }
  return lost
}

const namesIn = async (path: string, id: BlobId, bytes: Uint8Array, reader: PageReader) =>
  (await reader.bodyOf(readPage(path, id, bytes)))?.names

/** Without the zeros of UTF-16, ASCII stays what it is in every encoding. */
const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8').replaceAll('\0', '')

/** Whether a look at the text, some hundred times cheaper than reading it, leaves open that a name went. */
function mayLoseNames(before: string, now: string): boolean {
  const names = new Set(writtenNames(now))
  return writtenNames(before).some((name) => !names.has(name)) || bareHeadings(before) !== bareHeadings(now)
}

const NAME = /\b(?:name|id)\s{0,9}=\s{0,9}["']?([^\s"'<>]{1,300})/gi

const writtenNames = (text: string): readonly string[] => [...text.matchAll(NAME)].map(([, name = '']) => name)

const MARKED = /^[ \t>*+-]*#[^\r\n]*$/gm
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/m
const HEADING = /^[ \t>*+-]*#[^\r\n]*$|^[^\r\n]+(?=(?:\r\n|\r|\n)[ \t>]*(?:=+|-+)[ \t]*$)/gm

/** Lines that may be headings whose name comes from their text, one below the other. */
function bareHeadings(text: string): string {
  const body = bodyOf(text)
  // without underlines, which few pages have, not every line needs to be read to its end
  const lines = body.matchAll(UNDERLINE.test(body) ? HEADING : MARKED)
  return [...lines].flatMap(([line]) => (/<a\s/i.test(line) ? [] : line)).join('\n')
}

/** The end of the metadata looks like that of a heading, and its last line changes with every handback. */
function bodyOf(text: string): string {
  const end = /^\uFEFF?---[ \t]*$/m.test(text.slice(0, 10)) ? text.slice(4).search(/^---[ \t]*$/m) : -1
  return end < 0 ? text : text.slice(4 + end + 3)
}
