import { anchorNameV6 } from '../../src/laws/anchor-name.ts'
import { translationSign } from '../../src/laws/translated-name.ts'
import { cpuTime } from '../support/cpu-time.ts'

const kindOf = (name: string, heading: string, locale?: string): string | undefined =>
  translationSign(name, heading, locale)?.kind

describe('translationSign', () => {
  it.each([
    ['größe-der-pumpe', 'de-DE', 'ö'],
    ['настройка-pump', 'ru-RU', 'н'],
    ['ポンプ', 'ja-JP', 'ポ'],
    ['pump-和-valve', undefined, '和'],
    ['Ölpumpe', 'xx', 'Ö'],
  ])('finds a letter outside of ASCII in %s', (name, locale, letter) => {
    expect(translationSign(name, 'x', locale)).toEqual({ kind: 'letter', letter })
  })

  it.each([
    ['nl-NL', 'de-pomp-naar-huis', 'naar'],
    ['nl-BE', 'Het-Huis', 'het'],
    ['de-DE', 'pumpe-oder-ventil', 'oder'],
    ['fr-CA', 'afficher-pompe', 'afficher'],
    ['es-MX', 'cuando-falla', 'cuando'],
    ['it-IT', 'pompa-della-casa', 'della'],
    ['pt-BR', 'bomba-quando-falha', 'quando'],
    ['pl-PL', 'pompa-oraz-zawor', 'oraz'],
    ['sv-SE', 'om-pumpen-inte-startar', 'inte'],
    ['da-DK', 'pumpen-eller-ventilen', 'eller'],
    ['nb-NO', 'pumpen-eller-ventilen', 'eller'],
    ['tr-TR', 'pompa-veya-vana', 'veya'],
    ['hu-HU', 'szivattyu-vagy-szelep', 'vagy'],
    ['id-ID', 'pompa-untuk-rumah', 'untuk'],
  ])('finds a word of %s in %s', (locale, name, word) => {
    expect(translationSign(name, 'x', locale)).toEqual({ kind: 'word', word })
  })

  it.each([
    ['nl-NL', 'De pomp met klep'],
    ['nl-NL', 'De pomp, met [klep](x.md)'],
    ['nl-NL', '<a name="de-pomp-met-klep"></a>De pomp met klep'],
    ['de-DE', 'Die Pumpe und der Kreislauf'],
    ['fr-FR', 'La pompe de la réserve'],
    ['es-ES', 'La bomba para el pozo'],
  ])('finds a name made from a heading in %s: %s', (locale, heading) => {
    expect(kindOf(anchorNameV6(heading), heading, locale)).toBe('copy')
  })

  it('finds names of makers that write letters without accents, or squeeze hyphens', () => {
    expect(kindOf('la-pompe-de-la-reserve', 'La pompe de la réserve', 'fr-FR')).toBe('copy')
    expect(kindOf('la-pompe-du-puits', 'La pompe : du puits', 'fr-FR')).toBe('copy')
  })

  it.each([
    ['another name than the heading gives', 'de-klep-met-pomp', 'De pomp met klep', 'nl-NL'],
    ['one function word alone', 'pomp-met-klep', 'Pomp met klep', 'nl-NL'],
    ['the same one twice', 'met-pomp-met-klep', 'Met pomp met klep', 'nl-NL'],
    ['an English heading left as it is', 'the-de-op-amp', 'The De Op amp', 'nl-NL'],
    ['words of another language', 'het-huis', 'Het huis', 'de-DE'],
    ['a part of a word', 'hetero-naarden-einer-x', 'x', 'nl-NL'],
    ['words joined by an underscore', 'het_huis', 'Het huis', 'nl-NL'],
    ['untranslated headings', 'help--support', 'Help + support', 'nl-NL'],
    ['English words that are Dutch, too', 'man-in-van', 'Man in van', 'nl-NL'],
    ['an empty name', '', 'Pomp', 'nl-NL'],
    ['signs that are no letters', 'pump-2²-–-€', 'x', 'nl-NL'],
    ['words where the language has no list', 'het-huis', 'Het huis', 'ru-RU'],
    ['words where the locale is not known', 'het-huis', 'Het huis', undefined],
  ])('finds nothing in %s', (_, name, heading, locale) => {
    expect(translationSign(name, heading, locale)).toBeUndefined()
  })

  it('takes time in proportion to the text', () => {
    const long = 'de-met-'.repeat(15_000)
    const started = cpuTime()
    expect(kindOf(long, long, 'nl-NL')).toBe('copy')
    for (const text of ['<a '.repeat(34_000), '[]('.repeat(34_000), '-'.repeat(100_000), 'é'.repeat(100_000)])
      translationSign(`de-met-${text.replace(/[^a-z-]/g, '')}`, text, 'nl-NL')
    expect(cpuTime() - started).toBeLessThan(2_000)
  })
})
