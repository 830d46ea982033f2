import type { PageOptions } from '../support/fixture-pages.ts'
import { judge } from '../support/judge.ts'
import { linkedCase } from '../support/linked-case.ts'

const TEXTS = {
  nl: 'Het water uit de put is in de zomer net zo koud als in de winter, en je kunt het uit de emmer drinken omdat het schoon is.',
  de: 'Das Wasser aus dem Brunnen ist im Sommer so kalt wie im Winter, und es wird nicht mit anderem Wasser gemischt, wenn der Eimer voll ist.',
  fr: 'L’eau du puits est aussi froide en été que dans la saison froide, et vous pouvez la boire avec un seau que vous avez sur le bord du puits.',
  es: 'El agua del pozo es tan fría en verano como en invierno, y se puede beber con un cubo que está en el borde, pero no cuando hay hojas.',
  ru: 'Вода в колодце летом такая же холодная, как и зимой, и её можно пить прямо из ведра, если осенью закрывать крышку.',
  da: 'Vandet fra brønden er lige så koldt om sommeren som om vinteren, og du kan drikke det fra spanden, hvis den ikke er fyldt med blade.',
}

const found = async (text: string, page: PageOptions = {}) => {
  const { findings } = await judge(linkedCase({ text, page }))
  return findings.flatMap(({ rule, severity, place, message }) =>
    rule === 'wrong-language-page' ? [`${place.start.line}:${place.start.column} ${severity} ${message}`] : [],
  )
}
const twice = (text: string): string => `${text}\n\n${text}`
const other = (name: string, own = 'Dutch', locale = 'nl-NL'): string =>
  `12:1 warning Unexpected \`${name}\` in \`100 %\` of the text, expected \`${own}\` as of \`ms.contentlocale\` \`${locale}\``

it.each([
  [TEXTS.de, other('German')],
  [TEXTS.fr, other('French')],
  [TEXTS.es, other('Spanish')],
  [TEXTS.da, other('Danish')],
  [TEXTS.ru, other('text in another script')],
])('finds a page in another language: %s', async (text, line) => {
  expect(await found(twice(text))).toEqual([line])
})

it('finds a page in the language of another locale', async () => {
  expect(await found(twice(TEXTS.nl), { locale: 'de-DE' })).toEqual([other('Dutch', 'German', 'de-DE')])
  expect(await found(twice(TEXTS.nl), { locale: 'ja-JP' })).toEqual([other('Dutch', 'Japanese', 'ja-JP')])
})

it('says who brought it', async () => {
  const { findings } = await judge({
    before: linkedCase({ text: twice(TEXTS.de) }).after,
    after: linkedCase({ text: `Nieuw.\n\n${twice(TEXTS.de)}` }).after,
  })
  expect(findings.flatMap(({ rule, origin }) => (rule === 'wrong-language-page' ? [origin] : []))).toEqual(['existing'])
})

it.each([
  ['its own language', twice(TEXTS.nl), 'nl-NL'],
  [
    'English, which is told of as that',
    twice('The water of the well is as cold in summer as it is in winter, and you can drink it.'),
    'nl-NL',
  ],
  ['a language that is much alike', twice(TEXTS.da), 'nb-NO'],
  ['the script of the page', twice(TEXTS.ru), 'ru-RU'],
  ['one paragraph', TEXTS.de, 'nl-NL'],
  ['less than half', [TEXTS.nl, TEXTS.nl, TEXTS.nl, TEXTS.de, TEXTS.de].join('\n\n'), 'nl-NL'],
  [
    'words without a language',
    twice(
      'Lorem ipsum dolor sit amet, consectetur adipiscing elit, phasellus laoreet volutpat aliquet suspendisse venenatis.',
    ),
    'nl-NL',
  ],
  ['a locale that nobody knows the words of', twice(TEXTS.de), 'xx-XX'],
  ['a locale that is none', twice(TEXTS.de), '12'],
])('is silent about %s', async (_, text, locale) => {
  expect(await found(text, { locale })).toEqual([])
})
