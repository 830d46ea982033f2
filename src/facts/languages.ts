import { isKnownLanguage, languageOf } from '../laws/text-language.ts'
import { languageOfLocale } from '../locale-name.ts'
import type { Body, Fact, LanguagePart, Page } from '../model.ts'

/** The languages of a page's longer paragraphs other than the one that it says it is in; absent where it says none. */
export function readLanguages({ metadata }: Page, body: Fact<Body>): Fact<readonly LanguagePart[]> {
  const own = languageOfLocale(metadata.provenance.locale?.value)
  if (own === undefined) return { state: 'absent' }
  if (body.state !== 'known') return body
  if (!isKnownLanguage(own)) return { state: 'unknown', why: `no words of the page's language, \`${own}\`, are known` }
  return { state: 'known', value: otherLanguages(body.value, own) }
}

function otherLanguages({ prose }: Body, own: string): readonly LanguagePart[] {
  const all = prose.reduce((sum, { value }) => sum + value.length, 0)
  const told = prose.map((piece) => ({ ...piece, language: languageOf(piece.value, own) }))
  return [...Map.groupBy(told, ({ language }) => language)].flatMap(([language, pieces]) => {
    const [first] = pieces
    if (language === undefined || language === own || first === undefined) return []
    const length = pieces.reduce((sum, { value }) => sum + value.length, 0)
    return [{ language, share: length / all, length, paragraphs: pieces.length, place: first.place }]
  })
}
