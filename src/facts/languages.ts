import { isKnownLanguage, LEAST_SHARE_OF_PAGE, languageOf } from '../laws/text-language.ts'
import { languageOfLocale } from '../locale-name.ts'
import type { Body, Fact, LanguagePart, Page, TextPiece } from '../model.ts'

/** The languages of a page's longer paragraphs other than the one that it says it is in, if of so much that it counts; absent where it says none. */
export function readLanguages({ metadata }: Page, body: Fact<Body>): Fact<readonly LanguagePart[]> {
  const own = languageOfLocale(metadata.provenance.locale?.value)
  if (own === undefined) return { state: 'absent' }
  if (body.state !== 'known') return body
  if (!isKnownLanguage(own)) return { state: 'unknown', why: `no words of the page's language, \`${own}\`, are known` }
  return { state: 'known', value: otherLanguages(body.value, own) }
}

function otherLanguages({ prose }: Body, own: string): readonly LanguagePart[] {
  const all = prose.reduce((sum, { value }) => sum + value.length, 0)
  const others: (TextPiece & { readonly language: string })[] = []
  let rest = all
  for (const piece of prose) {
    // what is left of most pages tells nothing any more
    if (rest < all * LEAST_SHARE_OF_PAGE) return []
    const language = languageOf(piece.value, own)
    if (language === undefined || language === own) rest -= piece.value.length
    else others.push({ ...piece, language })
  }
  return [...Map.groupBy(others, ({ language }) => language)].flatMap(([language, pieces]) => {
    const [first] = pieces
    const length = pieces.reduce((sum, { value }) => sum + value.length, 0)
    const share = length / all
    if (first === undefined || share < LEAST_SHARE_OF_PAGE) return []
    return [{ language, share, length, paragraphs: pieces.length, place: first.place }]
  })
}
