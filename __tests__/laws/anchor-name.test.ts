import fc from 'fast-check'
import {
  type AnchorLaw,
  anchorNames,
  anchorNameV1,
  anchorNameV2,
  anchorNameV3,
  anchorNameV4,
  anchorNameV5,
  anchorNameV6,
  lawfulNames,
} from '../../src/laws/anchor-name.ts'
import { cpuTime } from '../support/cpu-time.ts'

const NBSP = '\u00A0'

describe('the anchor name of today', () => {
  it.each([
    ['lower case', 'Add a Valve', 'add-a-valve'],
    ['ends trimmed', '  Valves\t', 'valves'],
    ['code', 'Use the `-citrix` flag', 'use-the--citrix-flag'],
    ['nothing collapsed', 'Help + support', 'help--support'],
    ['no hyphen trimmed at the end', 'Valves?  -', 'valves---'],
    ['no hyphen trimmed at the start', '- Valves', '--valves'],
    ['a point', 'Windows 8.1', 'windows-81'],
    ['a comment', 'Actions  <!--730266-->', 'actions----730266--'],
    ['an entity', 'What&#39;s new', 'what39s-new'],
    ['an apostrophe', "What's new", 'whats-new'],
    ['a typographic apostrophe', 'What’s new', 'whats-new'],
    ['a letter outside of ASCII', 'Contact Coté', 'contact-cot'],
    ['an en dash', 'Valves – part 2', 'valves--part-2'],
    ['an underscore', 'MANAGEMENT_REMOVED', 'management_removed'],
    ['an escaped underscore', 'MANAGEMENT\\_REMOVED', 'management_removed'],
    ['a no-break space', `Valve${NBSP}2`, 'valve-2'],
    ['a tab', 'Valve\t2', 'valve2'],
    ['emphasis', '**Open** the *valve*', 'open-the-valve'],
    ['a link', '[Valves](../valves.md)', 'valves'],
    ['a link with brackets in its text', '[Valves [old]](valves.md)', 'valves-old'],
    ['a link with brackets in its target', '[Valves](valves(1).md) now', 'valves-now'],
    ['a reference', '[Valves][one]', 'valvesone'],
    ['an image', '![Valve](valve.png) parts', 'valve-parts'],
    ['a tab of the docs build', '[iPhone](#tab/iPhone)', 'iphone'],
    ['an anchor of its own', '<a name="bkmk_open"></a>Open it', 'open-it'],
    ['an anchor without quotes, in capitals', '<A ID=x></A >Open it', 'open-it'],
    ['an anchor without attributes', '<a>Open</a> it', 'open-it'],
    ['another tag that begins with a', '<abbr>PSI</abbr>', 'abbrpsiabbr'],
    ['another tag', 'Open<br/>it', 'openbrit'],
    ['nothing left', '日本語', ''],
    ['nothing', '', ''],
  ])('%s', (_, heading, name) => {
    expect(anchorNameV6(heading)).toBe(name)
    expect(anchorNames(heading)[0]).toBe(name)
  })
})

describe('the anchor names of earlier years', () => {
  it.each<[string, AnchorLaw, string, string]>([
    ['5: the letters of targets stay', anchorNameV5, '[iPhone](#tab/iPhone)', 'iphonetabiphone'],
    ['5: the letters of tags stay', anchorNameV5, 'Open <a href="x">it</a>', 'open-a-hrefxita'],
    ['5: a leading anchor is the name', anchorNameV5, '<a name="BKMK_Open"></a>Open it', 'BKMK_Open'],
    ['5: a leading id too', anchorNameV5, ' <A ID = "open"></A>Open it', 'open'],
    ['5: a later anchor is not', anchorNameV5, 'Open <a name="x"></a>', 'open-a-namexa'],
    ['5: underscores stay', anchorNameV5, 'MANAGEMENT_REMOVED', 'management_removed'],
    ['5: no-break spaces', anchorNameV5, `Valve${NBSP}2`, 'valve-2'],
    ['4: no underscores', anchorNameV4, 'MANAGEMENT_REMOVED', 'managementremoved'],
    ['4: no no-break spaces', anchorNameV4, `Valve${NBSP}2 now`, 'valve2-now'],
    ['4: no tabs', anchorNameV4, 'Valve\t2', 'valve2'],
    ['4: a leading anchor is the name', anchorNameV4, '<a name="BKMK_Open"></a>Open it', 'BKMK_Open'],
    ['3: all white space', anchorNameV3, `Valve${NBSP}2\tnow  on`, 'valve-2-now--on'],
    ['3: hyphens stay', anchorNameV3, 'Re-open_it', 're-openit'],
    ['3: a leading anchor is the name', anchorNameV3, '<a name="BKMK_Open"></a>Open it', 'BKMK_Open'],
    ['2: runs of white space', anchorNameV2, `Valve ${NBSP}\t2 + on`, 'valve-2-on'],
    ['2: hyphens stay', anchorNameV2, 'Re-open - it', 're-open---it'],
    ['1: no hyphens', anchorNameV1, 'Re-open - it', 'reopen-it'],
    ['1: a leading anchor is the name', anchorNameV1, '<a name="BKMK_Open"></a>Open it', 'BKMK_Open'],
  ])('%s', (_, law, heading, name) => {
    expect(law(heading)).toBe(name)
  })
})

describe('the names that a heading may have', () => {
  it('are one where all versions agree', () => {
    expect(anchorNames('Open the valve', '2016-12-01')).toEqual(['open-the-valve'])
  })

  it('begin with the one of today and hold each once', () => {
    expect(anchorNames('[A_b](#c)  - d', '2020-05-01')).toEqual(['a_b----d', 'a_bc----d', 'abc----d'])
  })

  it.each([
    ['2017-02-28', true],
    ['2017-03-01', false],
    [undefined, false],
  ])('for a handoff of %s hold the oldest two: %s', (date, held) => {
    const names = anchorNames('Re-open  it', date)
    expect([names.includes('re-open-it'), names.includes('reopen-it')]).toEqual([held, held])
    expect(names[0]).toBe('re-open--it')
  })

  it('are those of all versions, whatever the heading is', () => {
    const pieces = [
      'Valve',
      'İ',
      'K',
      '<a name="x">',
      '</a>',
      '](',
      '[',
      ')',
      '_',
      '-',
      ' ',
      NBSP,
      '\t',
      '\u2003',
      '.',
      'é',
    ]
    const heading = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(heading, fc.constantFrom(undefined, '2016-12-01', '2020-05-01'), (text, date) => {
        expect(anchorNames(text, date)).toEqual([...new Set(lawfulNames(text, date))])
      }),
      { numRuns: 2000 },
    )
  })

  it('are made in time in step with the length of the heading', () => {
    for (const piece of ['<a ', '<a href="', '[', '[a](', '![](', '()', ' \t']) {
      const started = cpuTime()
      anchorNames(piece.repeat(100_000), '2016-12-01')
      expect(cpuTime() - started).toBeLessThan(2_000)
    }
  })
})
