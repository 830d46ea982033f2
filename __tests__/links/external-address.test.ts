import { readExternalTarget } from '../../src/links/external-address.ts'
import { cpuTime } from '../support/cpu-time.ts'

describe('an address on the web', () => {
  it.each([
    ['https://Pompen.ZZ', 'https://pompen.zz/', 'pompen.zz'],
    ['http://pompen.zz:80/a?b#c', 'http://pompen.zz/a?b', 'pompen.zz'],
    ['https://pompen.zz:8443/', 'https://pompen.zz:8443/', 'pompen.zz:8443'],
    [' https:pompen.zz/a ', 'https://pompen.zz/a', 'pompen.zz'],
    ['https://pömpen.zz/é', 'https://xn--pmpen-jua.zz/%C3%A9', 'xn--pmpen-jua.zz'],
    ['http://2130706433/', 'http://127.0.0.1/', '127.0.0.1'],
    ['http://[::1]/', 'http://[::1]/', '[::1]'],
    ['https://my_pump.zz./', 'https://my_pump.zz./', 'my_pump.zz.'],
  ])('%j', (written, url, host) => {
    expect(readExternalTarget(written)).toEqual({ kind: 'address', address: { url, host } })
  })

  it.each([
    'pumps.md',
    '/pumps',
    '//pompen.zz/a',
    'mailto:a@pompen.zz',
    'ftp://pompen.zz',
    'javascript:alert(1)',
    'https://{huis}.pompen.zz/',
    'https://pompen.zz/<id>/a',
    'https://pompen.zz/%7Bid%7D',
    'https://*.pompen.zz/',
    'http://localhost:8080/',
    'http://server/share',
    'https://example.com/a',
    'https://www.example.org.',
    'https://pomp.example',
    'http://pomp.local/',
    'http://pomp.internal/',
    'http://1.0.0.127.in-addr.arpa/',
  ])('%j is none that is asked for', (written) => {
    expect(readExternalTarget(written)).toEqual({ kind: 'none' })
  })

  it.each([
    ['https://', 'the address is none that a browser takes'],
    ['https://[::/', 'the address is none that a browser takes'],
    ['https://pompen.zz:99999/', 'the address is none that a browser takes'],
    ['https://u@pompen.zz/', 'the address holds a user name or a password, and these are not sent'],
    [`https://pompen.zz/${'a'.repeat(4096)}`, 'the address is longer than 4096 characters'],
  ])('%.40j is unreadable', (written, why) => {
    expect(readExternalTarget(written)).toEqual({ kind: 'unreadable', why })
  })

  it('is read in no time, however long', () => {
    const start = cpuTime()
    for (const part of ['a.', '%', '[', 'https:', '{', '-']) readExternalTarget(`https://${part.repeat(100_000)}`)
    expect(cpuTime() - start).toBeLessThan(200)
  })
})
