import { readUrl } from '../../src/links/read-url.ts'

it.each([
  ['https://pömpen.zz/é', undefined, 'https://xn--pmpen-jua.zz/%C3%A9'],
  ['/é', 'https://a.zz/b', 'https://a.zz/%C3%A9'],
  ['nothing', undefined, undefined],
  ['https://', undefined, undefined],
  ['https://[', 'https://a.zz', undefined],
])('%j on %j is %j, however often it is read', (written, base, expected) => {
  const read = new Set(Array.from({ length: 20_000 }, () => readUrl(written, base)?.href))
  expect([...read]).toEqual([expected])
})
