import type { Place } from './place.ts'

/** One half of a bilingual pair. The English half's place takes in its `sxs-lookup` wrapper. */
export interface SpanHalf {
  readonly id: string
  /** The id alone; the opening tag where it is empty. */
  readonly idPlace: Place
  /** With the tags around it. */
  readonly place: Place
  /** Within the tags. */
  readonly inner: Place
}

/** `<span data-ttu-id="...">translation</span><span class="sxs-lookup"><span data-stu-id="...">English</span></span>`. */
export interface SpanPair {
  readonly translation: SpanHalf
  readonly original: SpanHalf
}

/** What is wrong with how the spans of a bilingual page are put together. */
export interface SpanFault {
  readonly kind: /** A translation without English behind it. */
    | 'no-english'
    /** English without a translation before it. */
    | 'no-translation'
    /** Something stands between the halves. */
    | 'apart'
    /** The English lacks one of its two opening tags. */
    | 'unwrapped'
    | 'unclosed-translation'
    | 'unclosed-english'
    /** The translation holds a span tag without its partner. */
    | 'unbalanced'
    /** The English holds a span tag without its partner. */
    | 'stray'
    /** A `</span>` outside of the pairs closes nothing. */
    | 'surplus'
  /** Of the pair; empty where it belongs to none. */
  readonly id: string
  /** The tag or text that is wrong; of what is missing, the opening tag of what is there. */
  readonly place: Place
}

/** The spans of a bilingual page; of other pages, none. */
export interface Spans {
  /** Of both halves, in page order. */
  readonly pairs: readonly SpanPair[]
  readonly faults: readonly SpanFault[]
}
