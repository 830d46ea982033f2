import { applyFix } from '../support/apply-fix.ts'
import { judge } from '../support/judge.ts'
import { type LinkedCase, linkedCase } from '../support/linked-case.ts'

const settings = { rules: { 'changed-link-target': 'off' } } as const

/** The rule of the one finding, and line 12 after its fix; `undefined` where it has none. */
async function repaired(input: LinkedCase): Promise<readonly [string | undefined, string | undefined]> {
  const change = linkedCase({ settings, ...input })
  const [finding, ...others] = (await judge(change)).findings
  expect(others).toEqual([])
  const line = finding?.fix && applyFix(`${change.after['docs/page.md']}`, finding).split('\n')[11]
  return [finding?.rule, line]
}

const files = {
  'docs/pumps.md': '# <a name="small-pumps"></a>Klein\n',
  'docs/sub/valves.md': 'x',
  'docs/media/p.png': 'x',
}

describe('a near miss of what English has is put right', () => {
  it.each([
    ['broken-link', '[a](pumpz.md)', '[a](pumps.md)'],
    ['broken-link', '[a](./pumpz.md?x=1#small-pumps)', '[a](./pumps.md?x=1#small-pumps)'],
    ['broken-link', '[a](valves.md)', '[a](sub/valves.md)'],
    ['broken-link', '<a href="../docs/pumpz.md">a</a>', '<a href="../docs/pumps.md">a</a>'],
    ['broken-image', '![a](media/../P.png)', '![a](media/p.png)'],
    ['broken-include', '[!INCLUDE [a](sub/valvez.md)]', '[!INCLUDE [a](sub/valves.md)]'],
    ['pending-fragment', '[a](pumps.md#smal-pumps)', '[a](pumps.md#small-pumps)'],
  ])('by %s in %j', async (rule, text, english) => {
    expect(await repaired({ text, english, files })).toEqual([rule, english])
  })

  it('by the English beside it on a bilingual page', async () => {
    const page = (url: string): string =>
      `<span data-ttu-id="1a2b3-101">[a](${url})</span><span class="sxs-lookup"><span data-stu-id="1a2b3-101">[a](pumps.md)</span></span>`
    expect(await repaired({ text: page('pumpz.md'), files, settings: {} })).toEqual(['broken-link', page('pumps.md')])
  })
})

describe('a near miss is left as it is', () => {
  it.each([
    ['where English is not known', { text: '[a](pumpz.md)' }],
    ['where English has another target', { text: '[a](pumpz.md)', english: '[a](./pumps.md)' }],
    ['where the page has the English one, too', { text: '[a](pumpz.md) [a](pumps.md)', english: '[a](pumps.md)' }],
    ['where it is not written as it reads', { text: '[a](<pum sp.md>)', english: '[a](pumps.md)' }],
  ])('%s', async (_, input) => {
    expect(await repaired({ ...input, files })).toEqual(['broken-link', undefined])
  })
})

it('an exchanged target is put right where one alone fits', async () => {
  const english = '[a](pumps.md) [b](sub/valves.md)'
  const change = { text: '[a](pumps.md) [b](media/p.png)', english, files, settings: {} }
  expect(await repaired(change)).toEqual(['changed-link-target', english])
})
