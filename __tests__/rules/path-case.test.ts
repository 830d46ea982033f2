import { applyFix } from '../support/apply-fix.ts'
import { judge } from '../support/judge.ts'
import { judgeLinks, type LinkedCase, linkedCase } from '../support/linked-case.ts'

const other = (place: string, url: string, target: string): string =>
  `${place} notice path-case Unexpected letter case in \`${url}\`, expected that of the file \`${target}\``

async function repaired(input: LinkedCase): Promise<string | undefined> {
  const change = linkedCase(input)
  const [finding, ...others] = (await judge(change)).findings
  expect(others).toEqual([])
  return finding?.fix && applyFix(`${change.after['docs/page.md']}`, finding).split('\n')[11]
}

const files = { 'docs/Klep.md': '# <a name="a"></a>A\n', 'docs/Sub/een twee.md': 'x', 'docs/sub/Drie.md': 'x' }

describe('a path in other letter case than its file', () => {
  it.each([
    ['[a](klep.md)', '12:5', 'klep.md', 'docs/Klep.md', '[a](Klep.md)'],
    ['[a](./KLEP.md?x=1#a)', '12:5', './KLEP.md?x=1#a', 'docs/Klep.md', '[a](./Klep.md?x=1#a)'],
    ['[a](~/Docs/klep.md)', '12:5', '~/Docs/klep.md', 'docs/Klep.md', '[a](~/docs/Klep.md)'],
    ['[a](../docs/klep.md)', '12:5', '../docs/klep.md', 'docs/Klep.md', '[a](../docs/Klep.md)'],
    ['[a](sub/Een%20twee.md)', '12:5', 'sub/Een%20twee.md', 'docs/Sub/een twee.md', '[a](Sub/een%20twee.md)'],
    ['<a href="klep.md">a</a>', '12:10', 'klep.md', 'docs/Klep.md', '<a href="Klep.md">a</a>'],
  ])('%j', async (text, place, url, target, line) => {
    expect(await judgeLinks({ text, files })).toEqual([other(place, url, target)])
    expect(await repaired({ text, files })).toBe(line)
  })

  it('has no fix where several files fit, or it cannot be written as it reads', async () => {
    const twins = { 'docs/KLEP.md': 'x', 'docs/Klep.md': 'x' }
    expect(await repaired({ text: '[a](klep.md)', files: twins })).toBeUndefined()
    expect(await repaired({ text: '[a](<sub/Een twee.md>)', files })).toBeUndefined()
  })

  it('is right where English has the same link', async () => {
    const text = '[a](klep.md) [b](kraan.md)'
    expect(await judgeLinks({ text, english: text, files, alsoEnglish: { 'docs/Kraan.md': 'x' } })).toEqual([])
  })

  it('where English has the right one, is reported as that', async () => {
    const change = { text: '[a](klep.md)', english: '[a](Klep.md)', files }
    expect((await judgeLinks(change)).map((line) => line.split(' ')[2])).toEqual(['changed-link-target'])
    const settings = { rules: { 'changed-link-target': 'off' } } as const
    expect(await judgeLinks({ ...change, settings })).toEqual([other('12:5', 'klep.md', 'docs/Klep.md')])
    expect(await repaired({ ...change, settings })).toBe('[a](Klep.md)')
  })
})

it.each(['[a](Klep.md)', '[a](sub/Drie.md)', '[a](#Pumps)', '[a](https://example.com/KLEP.md)'])(
  '%j is right',
  async (text) => {
    expect(await judgeLinks({ text, files, settings: { rules: { 'pending-fragment': 'off' } } })).toEqual([])
  },
)
