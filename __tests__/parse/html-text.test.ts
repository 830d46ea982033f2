import { cpuTime } from '../support/cpu-time.ts'
import { bodyOf, shown } from '../support/read-text.ts'

const textsOf = (text: string): string[] =>
  bodyOf(text).texts.map(({ value, place }) => `${value.trim()} | ${shown(text, place)}`)

describe('the text of HTML', () => {
  it.each<[string, string, string[]]>([
    ['between tags', '<div>een <b>twee</b></div>\n', ['een | 1:6-1:9 een', 'twee | 1:13-1:17 twee']],
    ['over lines', '<p>\n  een\n  twee\n</p>\n', ['een\n  twee | 2:3-3:7 een\n  twee']],
    ['with CRLF, in a quote', '> <div>\r\n> een\r\n> </div>\r\n', ['een | 2:3-2:6 een']],
    ['in a list', '- a\n  <div>\n    een\n  </div>\n', ['a | 1:3-1:4 a', 'een | 3:5-3:8 een']],
    ['after a comment', '<!-- een\n\ntwee --> drie\n', ['drie | 3:10-3:14 drie']],
    ['character references', '<div>een &amp; twee</div>\n', ['een & twee | 1:6-1:20 een &amp; twee']],
    ['a sign that is no tag', '<div>1 < 2</div>\n', ['1 < 2 | 1:6-1:11 1 < 2']],
    ['no tag with signs in its quotes', '<div a="1 > 2" b=\'<c>\'>een</div>\n', ['een | 1:24-1:27 een']],
    ['no script, style or declaration', '<!DOCTYPE x>\n<style>\na\n</style>\n<script>\nb\n\nc\n</script>\n', []],
    ['once where it is inline', 'een <b>twee</b>\n', ['een | 1:1-1:5 een ', 'twee | 1:8-1:12 twee']],
  ])('%s', (_, text, texts) => {
    expect(textsOf(text)).toEqual(texts)
  })

  it.each(['<a "', '<!--', '<![', '<!a', '<script ', 'a<b>\n', '\n&#38;', '<a\'x"y'])('ends soon: %j', (part) => {
    const started = cpuTime()
    bodyOf(`<div>${part.repeat(8_000)}`)
    expect(cpuTime() - started).toBeLessThan(3_000)
  })
})
