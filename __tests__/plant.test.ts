import { chooseFaults, type Planted } from '../scripts/plant/choose.ts'
import { applyEdits, offsetAfter } from '../scripts/plant/edits.ts'
import { changedPages, extras } from '../scripts/plant/extras.ts'
import { type Ground, openGround } from '../scripts/plant/ground.ts'
import { defineKind, type Kind, replace } from '../scripts/plant/kind.ts'
import { KINDS } from '../scripts/plant/kinds/index.ts'
import { MINIMUMS } from '../scripts/plant/minimums.ts'
import { seededRandom } from '../scripts/plant/random.ts'
import { tableRow } from '../scripts/plant/table.ts'
import { misses, shortfalls, tallyOf } from '../scripts/plant/tally.ts'
import { faultyText, judgeFaults, type Verdict } from '../scripts/plant/verdict.ts'
import { englishPage, localizedPage, SOURCE_COMMIT } from './support/fixture-pages.ts'
import { memoryRepository } from './support/memory-repository.ts'

const BASE = 'b'.repeat(40)
const HEAD = 'c'.repeat(40)

const ENGLISH = englishPage(
  [
    '# Water pumps\n\n[!INCLUDE [note](includes/note.md)]\n\nSee [the valves](valves.md) and [below](#spare-parts).\n',
    '## Spare parts\n\n![A pump](media/pump.png)\n\nRead [the docs](https://docs.microsoft.com/pumps).\n',
    '## Opening hours\n\nEvery day.\n',
  ].join('\n'),
)
const DUTCH = [
  '# <a name="water-pumps"></a>Pompen voor water\n\n[!INCLUDE [note](includes/note.md)]\n',
  'Zie [de kleppen](valves.md) en [hieronder](#spare-parts).\n',
  '## <a name="spare-parts"></a>Losse onderdelen\n\n![Een pomp](media/pump.png)\n',
  'Lees [de uitleg](https://docs.microsoft.com/pumps).\n',
  '## <a name="opening-hours"></a>Tijden van opening\n\nElke dag.\n',
].join('\n')
const BLOCKS =
  '~~~console\nparts --list\n~~~\n\n::: zone-end\n\n| A | B |\n| --- | --- |\n| Seal | 411 |\n| Hose | 415 |\n\n> [!NOTE]\n> '
const PARTS = englishPage(`# Parts\n\nThe house has two parts.\n\n${BLOCKS}Heavy.\n`)
const VALVES = englishPage(
  '# Valves\n\nThe house has two valves.\n\nSet `-flow` of \\<valve name> in %VALVES%, choose **Open**.\n',
)
const LONG = [
  'Het geld voor de delen wordt door de buren geïnd, die ook weten waar de kraan van het huis zit.',
  'Wanneer een deel niet meer werkt, vervang je het door een nieuw deel dat even groot en even zwaar is.',
]
const BESIDE = englishPage('# Beside pumps\n\nBoth of them.\n')
const spans = (id: string, dutch: string, english: string): string =>
  `<span data-ttu-id="${id}">${dutch}</span><span class="sxs-lookup"><span data-stu-id="${id}">${english}</span></span>`

const english = {
  'docs/pumps.md': ENGLISH,
  'docs/valves.md': VALVES,
  'docs/parts.md': PARTS,
  'docs/beside.md': BESIDE,
}
const localized = {
  'docs/pumps.md': localizedPage({ english: ENGLISH, body: DUTCH, id: '"1"' }),
  'docs/valves.md': localizedPage({
    english: VALVES,
    body: '# <a name="valves"></a>Kleppen\n\nTwee kleppen.\n\nZet `-flow` van \\<klepnaam> in %VALVES%, kies **Openen**.\n',
    id: '"2"',
  }),
  'docs/parts.md': localizedPage({
    english: PARTS,
    body: `# <a name="parts"></a>Delen\n\nTwee delen.\n\n${LONG.join('\n\n')}\n\n${BLOCKS}Zwaar.\n`,
    id: '"3"',
  }),
  'docs/beside.md': localizedPage({
    english: BESIDE,
    body: `# <a name="beside-pumps"></a>${spans('1a2b3-101', 'Naast pompen', 'Beside pumps')}\n\n${spans('1a2b3-102', 'Allebei.', 'Both of them.')}\n`,
    id: '"4"',
  }),
  'docs/includes/note.md': '> Let op.\n',
  'docs/media/pump.png': 'a picture',
}

let ground: Ground
beforeAll(async () => {
  const repository = memoryRepository({ [BASE]: {}, [HEAD]: localized }, { dates: { [HEAD]: '2021-04-01T12:00:00Z' } })
  const source = memoryRepository({ [SOURCE_COMMIT]: english })
  const known = { repository: source, head: SOURCE_COMMIT, pathOf: (path: string) => path }
  ground = await openGround('pumps', repository, known, { base: BASE, head: HEAD })
})

const plant = (kind: Kind, each = 20, seed = '1'): readonly Planted[] =>
  chooseFaults(kind, [ground], each, seededRandom(seed))
const kindOf = (id: string): Kind => {
  const kind = KINDS.find((one) => one.id === id)
  if (kind === undefined) throw new Error(`no kind ${id}`)
  return kind
}

/** What each kind leaves on a page, and the page had not before. */
const LEAVES: Readonly<Record<string, RegExp>> = {
  'anchor-removed': /^#+ [A-Z<][^a]/m,
  'anchor-misspelt':
    /^# <a name="(?!(?:water-pumps|valves|parts|beside-pumps)")|## <a name="(?!spare-parts"|opening-hours")/m,
  'anchor-translated':
    /<a name="(?:pompen-voor-water|losse-onderdelen|tijden-van-opening|kleppen|delen|naast-pompen)">/,
  'anchor-of-another': /(<a name="(?:water-pumps|spare-parts|opening-hours)"><\/a>)[\s\S]*\1/,
  'anchor-hyphens-exchanged': /<a name="\w+_\w+">/,
  'anchor-of-another-before': /<a name="[\w-]+"><\/a><a name="[\w-]+"><\/a>/,
  'anchors-exchanged': /"opening-hours"[\s\S]*"spare-parts"/,
  'anchor-behind-text': /[a-z>]<a name="[\w-]+"><\/a>$/m,
  'anchor-unquoted': /<a name=[\w-]+><\/a>/,
  'anchor-in-curly-quotes': /<a name=“[\w-]+”><\/a>/,
  'anchor-in-single-quotes': /<a name='[\w-]+'><\/a>/,
  'anchor-unclosed': /<a name="[\w-]+">(?!<\/a>)/,
  'heading-removed': /\n\n\n|---\n\n/,
  'heading-added': /^#{1,3} <a name="planted-section"><\/a>Geplante sectie\n\n#/m,
  'heading-level-changed': /^## <a name="(?:water|valves|parts|beside)|^#(?:##)? <a name="(?:spare|opening)/m,
  'span-english-removed': /(?<!data-stu-id="[\w-]+">)(?:pompen|Allebei\.)<\/span>$/m,
  'span-translation-removed': /(?:<\/a>|^)<span class="sxs-lookup">/m,
  'span-unclosed': /[a-z.]<\/span>$|[a-z.]<span class/m,
  'span-id-changed': /"1a2b3-10(?![12]")|ttu-id="(1a2b3-10.)">[^"]*"sxs-lookup"><span data-stu-id="(?!\1")/,
  'page-misspelt': /\((?!valves\.md)[a-z]{5,8}\.md\)/,
  'page-exchanged': /\]\((?:parts|beside)\.md\)/,
  'fragment-misspelt': /\]\(#(?!spare-parts\))/,
  'fragment-translated': /\]\(#losse-onderdelen\)/,
  'image-misspelt': /\]\(media\/(?!pump\.)[a-z]+\.png\)/,
  'include-misspelt': /\(includes\/(?!note\.)[a-z]+\.md\)/,
  'path-case-changed': /\((?=.*[A-Z])[A-Za-z]+\.md\)/,
  'link-removed': /Zie de kleppen|en hieronder\.|Lees de uitleg\./,
  'image-removed': /onderdelen\n\n\n/,
  'link-spaced': /\] \(/,
  'link-text-emptied': /\[\]\(/,
  'image-demoted': /^\[Een pomp\]/m,
  'code-unmarked': /Zet -flow van/,
  'placeholder-spaced': /% VALVES %/,
  'placeholder-unescaped': / <klepnaam>/,
  'bold-spaced': /\*\* Openen\*\*|\*\*Openen \*\*/,
  'bold-emptied': /kies \*{4}\./,
  'locale-inserted': /https:\/\/docs\.microsoft\.com\/nl-nl\/pumps/,
  'fence-language-removed': /~~~\nparts/,
  'fence-language-translated': /~~~opdracht\n/,
  'fence-removed': /\n\nparts --list\n\n:::/,
  'table-delimiter-removed': /\| B \|\n\| Seal/,
  'table-cell-added': /41[15] \| x \|/,
  'table-row-removed': /--- \|\n\| Hose|411 \|\n\n/,
  'directive-removed': /~~~\n\n\n\|/,
  'directive-translated': /::: (?!zone)/,
  'alert-translated': /\[!OPMERKING\]/,
  'alert-spaced': /\[! NOTE\]/,
  'alert-exchanged': /\[!(?:TIP|IMPORTANT|CAUTION|WARNING)\]/,
  'alert-removed': /\n\n> Zwaar/,
  'read-as-latin-1': /geÃ¯nd/,
  'read-twice-as-latin-1': /geÃ\u0083Â¯nd/,
  'read-as-windows-1252': /geÃ¯nd/,
  'read-twice-as-windows-1252': /geÃƒÂ¯nd/,
  'read-as-mac-roman': /ge√Ønd/,
  'read-twice-as-mac-roman': /ge‚àö√ònd/,
  'character-lost': /ge\ufffdnd/,
  'conflict-left': /^<<<<<<< HEAD$/m,
  'page-in-english': /The water of the well/,
  'page-in-german': /Das Wasser aus/,
  'page-in-french': /eau du puits/,
}

it('knows a text that each kind leaves', () => {
  expect(Object.keys(LEAVES).sort()).toEqual(KINDS.map(({ id }) => id).sort())
})

it.each(KINDS.map((kind) => [kind.id, kind] as const))('plants %s and nothing else', (id, kind) => {
  const planted = plant(kind)
  expect(planted.length).toBeGreaterThan(0)
  const left = LEAVES[id] ?? /$^/
  for (const one of planted) {
    const text = faultyText(one)
    const [head] = one.sample.page.text.split('\n---\n')
    expect(text.startsWith(head ?? '')).toBe(true)
    expect(text).toMatch(left)
    expect(one.sample.page.text).not.toMatch(left)
    for (const offset of one.fault.at) expect(offset).toBeLessThanOrEqual(text.length)
    expect(one.fault.at.length).toBeGreaterThan(0)
  }
})

it('plants at most one fault a page a round, and the same ones for a seed', () => {
  const kind = kindOf('anchor-removed')
  const planted = plant(kind)
  expect(planted).toHaveLength(6)
  for (const round of Map.groupBy(planted, (one) => one.round).values())
    expect(new Set(round.map(({ sample }) => sample.page.path)).size).toBe(round.length)
  expect(planted.map(({ round }) => round)).toEqual([0, 0, 0, 0, 1, 2])
  expect(plant(kind).map(faultyText)).toEqual(planted.map(faultyText))
  expect(plant(kind, 20, '2').map(faultyText)).not.toEqual(planted.map(faultyText))
  expect(plant(kind, 2)).toHaveLength(2)
})

it('finds the pages clean before', () => {
  expect([...ground.own.english.values(), ...ground.own.alone.values()].flat()).toEqual([])
  expect(ground.samples).toHaveLength(4)
  expect(ground.left).toBe(1)
})

it.each(['anchor-removed', 'anchor-misspelt', 'page-misspelt', 'fragment-misspelt'])(
  'sees %s caught at its place, and restored by its fix',
  async (id) => {
    const kind = kindOf(id)
    const planted = plant(kind)
    const tally = tallyOf(await judgeFaults(kind, planted, 'english'), 'english')
    const all = planted.length
    expect(tally).toMatchObject({ planted: all, caught: all, onLine: all, atPlace: all, fixes: all, restored: all })
  },
)

it('judges without English, as a new page and as an edit of the one before', async () => {
  const kind = kindOf('anchor-misspelt')
  const planted = plant(kind)
  const alone = await judgeFaults(kind, planted, 'alone')
  expect(alone.filter(({ isCaught }) => isCaught).map(({ planted }) => planted.sample.page.path)).toEqual([
    'docs/beside.md',
  ])
  const again = await judgeFaults(kind, planted, 'again')
  expect(again.every(({ isOnLine }) => isOnLine)).toBe(true)
})

describe('a fault that no rule finds', () => {
  const kind = defineKind({
    id: 'word-changed',
    rules: ['changed-word'],
    fixable: false,
    places: ({ page }) => [page.text.indexOf('Twee')].filter((offset) => offset >= 0),
    plant: (offset) => replace(offset, offset + 4, 'Drie', offset),
  })
  let verdicts: readonly Verdict[]
  beforeAll(async () => {
    verdicts = await judgeFaults(kind, plant(kind), 'english')
  })

  it('is a miss with its line', () => {
    expect(misses(verdicts, {})).toHaveLength(2)
    expect(verdicts.map(({ isCaught, line, instead, surplus }) => ({ isCaught, line, instead, surplus }))).toEqual(
      Array.from({ length: 2 }, () => ({ isCaught: false, line: 12, instead: [], surplus: [] })),
    )
    expect(tableRow(kind, verdicts)).toMatch(/^word-changed +2( +0){4}( +-){3}( +0){7}$/)
  })

  it('falls short of a minimum alone', () => {
    expect(shortfalls(kind, verdicts, {})).toEqual([])
    // less than all of two is one of them, and never none
    const half = verdicts.map((verdict, index) => ({ ...verdict, isOnLine: index === 0 }))
    expect(shortfalls(kind, half, { english: 0.95 })).toEqual([])
    expect(shortfalls(kind, half.slice(1), { english: 0.95 })).toHaveLength(1)
    expect(shortfalls(kind, verdicts, { english: 0.5, restored: 1 })).toEqual([
      'word-changed, english: 0 of 2 on their line, expected 1',
      'word-changed: 0 of 2 restored by their fix, expected 2',
    ])
  })
})

it('names the line on which a finding stands that should stand elsewhere', async () => {
  const { makers, ...kind } = kindOf('anchor-removed')
  const elsewhere: Kind = {
    ...kind,
    makers: (sample) =>
      makers(sample).map((make) => (random) => {
        const fault = make(random)
        return fault && { ...fault, at: [0] }
      }),
  }
  const [verdict] = await judgeFaults(elsewhere, plant(elsewhere, 1), 'english')
  expect(verdict).toMatchObject({ isCaught: true, isOnLine: false, isAtPlace: false, line: 1 })
  expect(verdict?.instead).toEqual([expect.stringMatching(/^introduced missing-heading-anchor\/named on line \d\d$/)])
})

it('counts findings on pages as they are, beyond those that were read', async () => {
  const kind = kindOf('anchor-removed')
  const [planted] = plant(kind)
  if (planted === undefined) throw new Error('nothing was planted')
  const { path } = planted.sample.page
  const repository = memoryRepository({ [BASE]: {}, [HEAD]: { ...localized, [path]: faultyText(planted) } })
  const faulty = await openGround('pumps', repository, ground.source, { base: BASE, head: HEAD })
  expect(extras(faulty, [kind], {})).toEqual(
    ['english', 'alone'].map((mode) =>
      expect.stringContaining(`pumps, ${mode}: 1 findings of missing-heading-anchor, expected 0\n    ${path}:`),
    ),
  )
  expect(faulty.changedByFixes).toEqual([path])
  expect(changedPages(faulty, {})).toEqual([`pumps: 1 pages as they are changed by fixes, expected 0\n    ${path}`])
  expect(changedPages(faulty, { pumps: 1 })).toEqual([])
  expect(ground.changedByFixes).toEqual([])
  const read = { pumps: { 'english missing-heading-anchor': 1, 'alone missing-heading-anchor': 1 } }
  expect(extras(faulty, [kind], read)).toEqual([])
  expect(chooseFaults(kind, [faulty], 20, seededRandom('1')).map(({ sample }) => sample.page.path)).not.toContain(path)
})

it('demands something of known kinds only', () => {
  const ids = KINDS.map(({ id }) => id)
  expect(Object.keys(MINIMUMS).filter((id) => !ids.includes(id))).toEqual([])
})

it('edits a text and follows its offsets', () => {
  const edits = [
    { start: 2, end: 4, text: '' },
    { start: 6, end: 6, text: 'xyz' },
  ]
  expect(applyEdits('abcdefgh', edits)).toBe('abefxyzgh')
  expect([1, 2, 3, 4, 6, 7].map((offset) => offsetAfter(offset, edits))).toEqual([1, 2, 2, 2, 4, 8])
})
