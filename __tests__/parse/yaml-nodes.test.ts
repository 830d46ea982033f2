import { sameNodes } from '../../src/parse/yaml-nodes.ts'

describe('sameNodes', () => {
  it.each([
    ['brackets and lines', '[x, "y z"]', '- x\n- y z'],
    ['braces and lines', '{a: [b], c: }', 'a:\n  - b\nc: ""'],
    ['lines that are indented as a whole', '  - x\n  - y', '- x\n- y'],
  ])('takes for the same: %s', (_, one, other) => {
    expect(sameNodes(one, other)).toBe(true)
    expect(sameNodes(other, one)).toBe(true)
  })

  it.each([
    ['other words', '[x]', '- y'],
    ['another order', '[x, y]', '- y\n- x'],
    ['one item for two', '["x,y"]', '[x, y]'],
    ['a list for a word', '[x]', 'x'],
    ['an alias', '[&a x, *a]', '[&a x, *a]'],
    ['what cannot be read', '[x', '[x'],
    ['what is nested too deeply', '['.repeat(100_000), '['.repeat(100_000)],
  ])('does not take for the same: %s', (_, one, other) => {
    expect(sameNodes(one, other)).toBe(false)
  })
})
