import type { Block } from './blocks.ts'
import type { IgnoreComment } from './ignores.ts'
import type { Marks } from './marks.ts'
import type { Fix, Place, Point } from './place.ts'
import type { Spans } from './spans.ts'

/** `<a name="..."></a>` (or `id=`) in a heading. */
export interface Anchor {
  readonly name: string
  /** The whole `<a ...></a>`. */
  readonly place: Place
  /** The name alone. */
  readonly namePlace: Place
}

/** One heading of a page, in page order. */
export interface Heading {
  /** 1 to 6. */
  readonly depth: number
  /**
   * The source between the `#`s and the closing `#`s, ends trimmed: the anchor law reads this and not rendered text. Of a bilingual
   * heading, the translation.
   */
  readonly markdown: string
  /** Text a reader sees, without code, comments, tags, entities, URLs and no-loc terms: what a translator could have translated. */
  readonly prose: string
  /** Text as rendered, in both halves of a bilingual heading. */
  readonly plain: string
  readonly anchors: readonly Anchor[]
  readonly place: Place
  /** Where the text begins: where an anchor belongs. */
  readonly textStart: Point
}

/** What a link is written as. `definition` is that of a reference, or an `image` where only images refer to it; `code` a `[!code-...]` or `:::code` snippet. */
export type LinkKind = 'link' | 'image' | 'definition' | 'autolink' | 'html-link' | 'html-image' | 'include' | 'code'

/** One link of a page. */
export interface Link {
  readonly kind: LinkKind
  /** The target as the author meant it: escapes and entities decoded, not percent-decoded. */
  readonly url: string
  /** The target alone. */
  readonly place: Place
  /** A Markdown link with nothing between its brackets that a reader could see. */
  readonly isEmpty?: true
}

/** What reads like a link and is none: `[text] (url)`. */
export interface DamagedLink {
  /** As written. */
  readonly url: string
  /** From the closing bracket to the end. */
  readonly place: Place
  /** Both brackets are escaped: it may be meant to be read as it stands. */
  readonly isEscaped: boolean
  /** Makes it the link that it reads like. */
  readonly fix?: Fix
}

/** A piece of text that a reader sees. */
export interface TextPiece {
  readonly value: string
  readonly place: Place
}

/** What the Markdown of a page holds; of a bilingual page, what is the translation's. */
export interface Body {
  readonly headings: readonly Heading[]
  readonly links: readonly Link[]
  readonly damagedLinks: readonly DamagedLink[]
  /** Every `name` and `id` that a fragment can mean, and the automatic ids of headings without an anchor. */
  readonly names: ReadonlySet<string>
  readonly texts: readonly TextPiece[]
  /** In page order. Of a bilingual page both halves: they stand in the same blocks. */
  readonly blocks: readonly Block[]
  /** Paragraphs of 60 letters and more as readers see them, without code, quotes and tables. */
  readonly prose: readonly TextPiece[]
  readonly spans: Spans
  /** In page order. */
  readonly ignores: readonly IgnoreComment[]
  readonly marks: Marks
}

/** What part of a page's prose is in one language. */
export interface LanguagePart {
  /** ISO 639 code, or `script`. */
  readonly language: string
  /** Of all prose, 0 to 1. */
  readonly share: number
  /** Characters of all prose in it. */
  readonly length: number
  readonly paragraphs: number
  /** The first of its paragraphs. */
  readonly place: Place
}
