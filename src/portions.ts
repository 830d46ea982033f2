import type { SelectedChange } from './select-pages.ts'

/** Pages in their order, so many and so many bytes of both sides at a time; a page that alone has more bytes is a portion of its own. */
export function* portionsOf<Page extends SelectedChange>(
  pages: readonly Page[],
  most: { readonly pages: number; readonly bytes: number },
): Generator<readonly Page[]> {
  let portion: Page[] = []
  let bytes = 0
  for (const page of pages) {
    const weight = 2 * page.bytes
    if (portion.length === most.pages || (portion.length > 0 && bytes + weight > most.bytes)) {
      yield portion
      portion = []
      bytes = 0
    }
    portion.push(page)
    bytes += weight
  }
  if (portion.length > 0) yield portion
}
