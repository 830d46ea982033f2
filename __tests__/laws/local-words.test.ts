import { WORD_LISTS } from '../../src/laws/local-word-lists.ts'
import { localWords } from '../../src/laws/local-words.ts'

/** Words of English headings that are words of other languages too, with or without their accents, possessives without apostrophe among them. */
const ENGLISH = `
  a aide air ale alle all also ally am an and as at ate auto axe bad band bar base bat bed bet bin bit bod bog brand brief but by cache can
  care case cause chef chose coin come comment con cent chair data date day dame debut demand den des die dies din dine dire do done dot doc
  drive due dune east eat echo eight elder else end enter entree error et even event far fast fat fin fins fine first font for form forum
  found four free from fun fur gain gang gave general gift given glad gold gut had halt hand hat hell hey hit hoe home host hot hurt hung i
  idea in information installation is it item job jour kind lab lack lager land lane lang las last later laid lame law led lens lie like
  limes list log los lot lover lug made mail main man mange many map mas mat may me men menu mere met mine minute mist modem mode modifier
  module mom mot must name national nave no node non normal note notes now of office old om on once one open or orange other our out oven
  over pa page pain par para part pas pass pat pay pendant per permission pet pie place plan plane plus pod point pol port pour premier
  present presentation pro problem problems process profile public pull quest quit race rapport reason region release reservoir residence
  resort rest resume return river room rot route sage said sale same sans sauce savoir see self send sense sensible service set sever sin
  site six skin slang smart so some son sort source spell stage star start stem still stop strand stress sultan super sur surface table take
  tall tapes tarp tax ten tent text the then ton tout turn type uber under until use user utilisation van versus via video vie vis visa visas
  visit vital wage wand war was wat way we week well west wet wie wig wild will win with word worst zone
  aux ces cob com como core cpu das dec del dell dem der dis dns dos dss edge ein est esta esp eta ett fra iis ils ios ist les lis
  lux mac mais mas med mit mvs nas nav nda nil nos nov nur oct oma per pli pod pri que ram sap sed sel sie sig sim som sot soy ssd sud sui
  tal tas ter tod tom tri uma una une uno und uns upc usa usar uso var vat ver vms von vos wan wap zip
  arduino azure bash cando cobol dalle dans dels delta direct dont entra esim exchange fabric fara gabe intune java jest jira kusto lena
  lens ling linux loop meta miss mona nola nuget orangutan utan outlook outro passport perl polo power project purview ruby rust saab
  sentinel skype sway teams todo todos ubuntu una viva visio vista windows word xamarin yammer zein
  antes configurer creai deployer mete nach usaid voce
  angeles diego francisco luis madrid minden niro paolo paulo pola rico rio salvador vegas venezia
`
  .trim()
  .split(/\s+/)

const listOf = (words: string): string[] => words.split(/\s+/)

describe('the word lists', () => {
  it.each(WORD_LISTS)('are words that stand in names, each once: %s', (_, own, shared) => {
    const words = [...listOf(own), ...listOf(shared)]
    expect(words.filter((word) => !/^[a-z]+$/.test(word))).toEqual([])
    expect(words.length).toBe(new Set(words).size)
    expect(listOf(own).filter((word) => word.length < 3)).toEqual([])
    expect(listOf(own).length).toBeGreaterThanOrEqual(10)
  })

  it.each(WORD_LISTS)('hold no English word that would tell a language alone: %s', (_, own) => {
    const words = new Set(listOf(own))
    expect(ENGLISH.filter((word) => words.has(word))).toEqual([])
  })

  it('are there for every language of the documentation that is written in Latin script', () => {
    const languages =
      'bs ca cs da de es et eu fi fil fr ga gl hr hu id is it lb lt lv ms mt nb nl nn no pl pt ro sk sl sr sv tl tr vi'
    for (const language of languages.split(' ')) expect(localWords(language)?.own.size).toBeGreaterThan(9)
  })
})

describe('localWords', () => {
  it.each(['nl', 'nl-NL', 'nl-be', 'NL-nl'])('goes by the language of %s', (locale) => {
    expect(localWords(locale)).toBe(localWords('nl-NL'))
    expect(localWords(locale)?.own.has('niet')).toBe(true)
  })

  it('takes the words of a language under its other codes', () => {
    expect(localWords('nn-NO')).toBe(localWords('nb-NO'))
    expect(localWords('no')).toBe(localWords('nb-NO'))
    expect(localWords('bs-Latn-BA')).toBe(localWords('hr-HR'))
    expect(localWords('tl-PH')).toBe(localWords('fil-PH'))
    expect(localWords('sr-Latn-RS')?.own.has('gde')).toBe(true)
  })

  it.each(['ja-JP', 'ru-RU', 'en-GB', '', '-', 'constructor', '__proto__'])('has none for %j', (locale) => {
    expect(localWords(locale)).toBeUndefined()
  })
})
