/** The half of a bilingual page that a piece lies in; `shared` outside of both. */
export type Half = 'translation' | 'original' | 'shared'

/** Follows `<span>` tags in page order and says which half what comes next lies in. */
export interface HalfTracker {
  readonly half: () => Half
  /** Takes one inline HTML tag. */
  readonly tag: (html: string) => void
}

/** Starts in `outer`, the half of the surrounding node. */
export function trackHalves(outer: Half): HalfTracker {
  const open: Half[] = []
  const half = (): Half => open.at(-1) ?? outer
  const tag = (html: string): void => {
    if (/^<\/span\s*>/i.test(html)) open.pop()
    else if (/^<span[\s>]/i.test(html) && !/\/>$/.test(html)) open.push(halfOf(html) ?? half())
  }
  return { half, tag }
}

function halfOf(span: string): Half | undefined {
  if (/\sclass="sxs-lookup"/i.test(span) || /\sdata-stu-id=/i.test(span)) return 'original'
  return /\sdata-ttu-id=/i.test(span) ? 'translation' : undefined
}

/** Whether text holds side-by-side English. */
export const isBilingual = (text: string): boolean => text.includes('<span class="sxs-lookup">')

/** The English source of a bilingual piece of Markdown: translations dropped, English unwrapped, all else as it stands. */
export function originalHalf(markdown: string): string {
  return markdown
    .replace(/<span data-ttu-id="[^"]*">(?:(?!<span data-ttu-id=)[\s\S])*?<\/span>(?=<span class="sxs-lookup">)/g, '')
    .replace(/<span class="sxs-lookup"><span data-stu-id="[^"]*">([\s\S]*?)<\/span><\/span>/g, '$1')
}

/** Tells the span pair that an offset of a bilingual page lies in: the id of the last span that begins before it. */
export function spanPairs(text: string): (offset: number) => string | undefined {
  const spans = [...text.matchAll(/<span\s[^<>]*?\bdata-[st]tu-id="([^"<>]*)"/gi)]
  return (offset) => {
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((spans[middle]?.index ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return spans[low - 1]?.[1]
  }
}
