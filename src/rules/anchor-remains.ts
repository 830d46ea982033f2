import type { Heading, Place } from '../model.ts'

/** What damage left of an anchor: text that only looks like one. */
export interface AnchorRemains {
  readonly written: string
  /** The name in it, where it can be told. */
  readonly name?: string
  readonly place: Place
}

/** `<a name="x"></a>` with something gone, escaped or put in between, at the start of a heading. */
const REMAINS =
  /^\\?(?:<|&lt;)?[ \t]{0,3}a[ \t]{0,3}name[ \t]{0,3}=[ \t]{0,3}["'“”„«&]?(?:quot;)?([^\s"'“”„«»<>&\\/]{0,200})["'“”„«»]?(?:&quot;)?[ \t]{0,3}\\?(?:>|&gt;)?(?:[ \t]{0,3}\\?(?:<|&lt;)[ \t]{0,3}[\\/]?[ \t]{0,3}a[ \t]{0,3}\\?(?:>|&gt;))?/i

/** The form of every name that the anchor law gives. */
const LAWFUL = /^[a-z0-9_-]+$/

/** Finds the remains of an anchor at the start of a heading that has none. */
export function anchorRemains({ markdown, textStart }: Heading): AnchorRemains | undefined {
  const match = REMAINS.exec(markdown)
  const [written = '', name = ''] = match ?? []
  // words may read the same
  if (!/[<>"“”„]|&[lgq]/.test(written)) return undefined
  const { line, column, offset } = textStart
  const end = { line, column: column + written.length, offset: offset + written.length }
  return { written, place: { start: textStart, end }, ...(LAWFUL.test(name) ? { name } : {}) }
}
