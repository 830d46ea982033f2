import { anchorNames } from '../../src/laws/anchor-name.ts'
import type { Heading } from '../../src/model.ts'
import { namesOnPage } from '../../src/rules/page-names.ts'
import { bodyOf } from '../support/read-text.ts'

const paired = (name: string, english: string) => {
  const [heading] = bodyOf(`# <a name="${name}"></a>Kop\n`).headings
  return { heading: heading as Heading, english, names: anchorNames(english) }
}

describe('the name that a heading should have', () => {
  it('follows the version of the law that the other headings follow', () => {
    const four = [paired('ab', 'A_b'), paired('cd', 'C_d'), paired('pumps', 'Pumps')]
    expect(namesOnPage(four, '2018-12-01')('Re_open')).toBe('reopen')
    const six = [paired('a_b', 'A_b'), paired('pumps', 'Pumps')]
    expect(namesOnPage(six, '2018-12-01')('Re_open')).toBe('re_open')
  })

  it('is that of today where they do not tell', () => {
    for (const pairs of [[], [paired('pumps', 'Pumps')], [paired('x', 'A_b')]])
      expect(namesOnPage(pairs, undefined)('Re_open')).toBe('re_open')
  })

  it('reads a heading over several lines as one', () => {
    expect(namesOnPage([], undefined)('In the\r\n  barn')).toBe('in-the-barn')
  })

  it('is the only one where all versions agree', () => {
    expect(namesOnPage([paired('ab', 'A_b')], undefined)('Open it')).toBe('open-it')
  })
})
