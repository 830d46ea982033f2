import { readExactly } from '../../src/parse/exact.ts'
import { readPage } from '../../src/parse/page.ts'

const LONG = 'Het huis heeft twee pompen, en elk van de twee pompen heeft een kraan die je met de hand kunt draaien.'

const proseOf = (text: string, path = 'docs/page.md') =>
  readExactly(readPage(path, 'a'.repeat(40), new TextEncoder().encode(text)))?.prose.map(
    ({ value, place }) => `${place.start.line}:${place.start.column} ${value}`,
  )

it.each([
  ['a paragraph', `# Pompen\n\n${LONG}`, [`3:1 ${LONG}`]],
  ['an item of a list', `- kort\n- ${LONG}`, [`2:3 ${LONG}`]],
  ['several', `${LONG}\n\n${LONG}`, [`1:1 ${LONG}`, `3:1 ${LONG}`]],
  [
    'without code, tags, images and includes',
    `${LONG} \`the code\`<br>![the image](a.png) [!INCLUDE [the](a.md)]`,
    [`1:1 ${LONG}`],
  ],
  ['without directives', `${LONG}\n:::image source="a.png" alt-text="the image":::`, [`1:1 ${LONG}`]],
  ['with the text of links', `[${LONG}](a.md)`, [`1:1 ${LONG}`]],
  ['no short one', 'Het huis heeft twee pompen.', []],
  ['no long one of few letters', '1234567890 '.repeat(20), []],
  ['letters of any script', 'Дом с насосом '.repeat(6), [`1:1 ${'Дом с насосом '.repeat(6).trim()}`]],
  ['letters of two units as two', `${'𐐀'.repeat(30)} 1234`, [`1:1 ${'𐐀'.repeat(30)} 1234`]],
  ['no 59 letters, whatever else', `${'x'.repeat(59)} 1234567890`, []],
  [
    'no quote, table, heading or code',
    `> ${LONG}\n\n| a |\n| - |\n| ${LONG} |\n\n# ${LONG}\n\n\`\`\`\n${LONG}\n\`\`\``,
    [],
  ],
  [
    'no English half',
    `<span data-ttu-id="1a2b3-101">${LONG}</span><span class="sxs-lookup"><span data-stu-id="1a2b3-101">The house has two pumps.</span></span>`,
    [`1:1 ${LONG}`],
  ],
])('reads %s', (_, text, prose) => {
  expect(proseOf(text)).toEqual(prose)
})

it('reads the values of YAML, with Markdown in them', () => {
  expect(
    proseOf(`summary: ${LONG}\ntext: |\n  # Kop\n\n  ${LONG}\n\n  > ${LONG}\nkort: Pomp\n`, 'docs/index.yml'),
  ).toEqual([`1:10 ${LONG}`, `3:3 ${LONG}`])
})
