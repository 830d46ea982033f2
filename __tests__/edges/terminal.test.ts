import { progressLine } from '../../src/edges/progress-line.ts'
import { wantsColour } from '../../src/edges/terminal.ts'

describe('wantsColour', () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '', NO_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
  ])('on a terminal (%j) with %j: %j', (isTerminal, env: Record<string, string>, wanted) => {
    expect(wantsColour({ isTerminal, env })).toBe(wanted)
  })
})

describe('progressLine', () => {
  function observed(isTTY: boolean) {
    const written: string[] = []
    let time = 0
    const line = progressLine({ isTTY, write: (text) => written.push(text) }, () => time)
    return { line, written, wait: (milliseconds: number) => (time += milliseconds) }
  }

  it('appears after a second, ten times a second at most, and is erased', () => {
    const { line, written, wait } = observed(true)
    line.onProgress(1, 3000)
    wait(1000)
    line.onProgress(2, 3000)
    wait(50)
    line.onProgress(3, 3000)
    wait(50)
    line.onProgress(1200, 3000)
    line.erase()
    line.erase()
    expect(written).toEqual(['\r\u001b[2K2 of 3,000 pages read', '\r\u001b[2K1,200 of 3,000 pages read', '\r\u001b[2K'])
  })

  it('writes nothing in a short run, and nothing where nobody looks', () => {
    const short = observed(true)
    short.line.onProgress(1, 1)
    short.line.erase()
    const piped = observed(false)
    piped.wait(5000)
    piped.line.onProgress(1, 1)
    piped.line.erase()
    expect([short.written, piped.written]).toEqual([[], []])
  })
})
