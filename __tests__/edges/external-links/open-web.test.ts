import { nothingKnown } from '../../../src/edges/external-links/known-addresses.ts'
import { LIMITS, type Limits } from '../../../src/edges/external-links/limits.ts'
import { openWeb } from '../../../src/edges/external-links/open-web.ts'
import { type Policy, publicWeb } from '../../../src/edges/external-links/public-address.ts'
import type { HostLookup } from '../../../src/edges/external-links/resolve-host.ts'
import type { ProbeOutcome } from '../../../src/model.ts'
import { type Handler, serveWeb, type WebServer } from '../../support/web-server.ts'

const servers: WebServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

const QUICK: Limits = { ...LIMITS, gap: 0, timeout: 300, waits: [1, 1], time: 20_000 }

interface Asking {
  readonly limits?: Partial<Limits>
  readonly names?: Readonly<Record<string, HostLookup>>
  readonly mayReach?: Policy
}

/** A server, and a web in which every name leads to it unless told otherwise. */
async function world(handler: Handler, { limits, names = {}, mayReach = () => undefined }: Asking = {}) {
  const server = await serveWeb(handler)
  servers.push(server)
  const looked: string[] = []
  const known = { ...nothingKnown(), alive: [] as string[] }
  const web = openWeb(
    { ...known, add: (address) => known.alive.push(address) },
    {
      resolve: async (host) => {
        looked.push(host)
        return names[host] ?? { addresses: ['127.0.0.1'] }
      },
      mayReach,
      limits: { ...QUICK, ...limits },
    },
  )
  const address = (path: string, host = 'pompen.zz'): string => `http://${host}:${server.port}${path}`
  return {
    server,
    web,
    looked,
    alive: known.alive,
    address,
    ask: async (path: string, host?: string): Promise<ProbeOutcome | undefined> =>
      (await web.probe([address(path, host)])).get(address(path, host)),
  }
}

const statuses =
  (byMethod: Readonly<Record<string, number>>): Handler =>
  ({ method = '' }, response) => {
    response.writeHead(byMethod[method] ?? 500).end()
  }

const unknown = (why: string) => ({ result: 'unknown', why })

describe('an answer', () => {
  it('of 200 to HEAD is enough', async () => {
    const { ask, server, alive, address } = await world(statuses({ HEAD: 200 }))
    expect(await ask('/a?b=c')).toEqual({ result: 'alive' })
    expect(server.log()).toEqual(['HEAD pompen.zz/a?b=c'])
    expect(server.seen[0]?.headers).toEqual({
      host: `pompen.zz:${server.port}`,
      'user-agent': expect.stringMatching(/^handback-check\/\d+\.\d+\.\d+ \(\+https:/),
      accept: 'text/html,*/*;q=0.8',
      connection: 'close',
    })
    expect(alive).toEqual([address('/a?b=c')])
  })

  it.each([400, 403, 404, 405, 410, 501])('of %i to HEAD is asked for in full', async (status) => {
    const { ask, server } = await world(statuses({ HEAD: status, GET: 200 }))
    expect(await ask('/a')).toEqual({ result: 'alive' })
    expect(server.log()).toEqual(['HEAD pompen.zz/a', 'GET pompen.zz/a'])
  })

  it.each([
    [404, '404 Not Found'],
    [410, '410 Gone'],
  ])('of %i to GET is dead', async (status, answer) => {
    const { ask, alive } = await world(statuses({ HEAD: status, GET: status }))
    expect(await ask('/a')).toEqual({ result: 'dead', answer })
    expect(alive).toEqual([])
  })

  it.each([400, 401, 403, 407, 418, 451, 304, 300, 999])('of %i says nothing', async (status) => {
    const { ask } = await world(statuses({ HEAD: status, GET: status }))
    expect(await ask('/a')).toEqual(unknown(`the answer is ${status}`))
  })

  it.each([500, 503, 408, 429])('of %i is asked for two times more', async (status) => {
    const { ask, server } = await world(statuses({ HEAD: status, GET: status }))
    expect(await ask('/a')).toEqual(unknown(`the answer is ${status}`))
    expect(server.log()).toEqual(['HEAD pompen.zz/a', 'GET pompen.zz/a', 'GET pompen.zz/a'])
  })

  it('that gets better counts', async () => {
    const { ask } = await world(statuses({ HEAD: 503, GET: 404 }))
    expect(await ask('/a')).toEqual({ result: 'dead', answer: '404 Not Found' })
  })

  it('is asked for once', async () => {
    const { web, address, server } = await world(statuses({ HEAD: 200 }))
    await Promise.all([web.probe([address('/a'), address('/a')]), web.probe([address('/a')])])
    await web.probe([address('/a')])
    expect(server.log()).toEqual(['HEAD pompen.zz/a'])
  })
})

describe('retry-after', () => {
  it('is waited for, by the whole host', async () => {
    const { web, address, server } = await world(({ url }, response) => {
      const isFirst = server.seen.length === 1
      if (isFirst) response.writeHead(429, { 'retry-after': '1' })
      response.end(url)
    })
    const began = performance.now()
    const first = web.probe([address('/a')])
    await new Promise((resolve) => setTimeout(resolve, 200))
    await Promise.all([first, web.probe([address('/b')])])
    expect(server.seen.map(({ at }) => at - began > 900)).toEqual([false, true, true])
  })

  it('may be a date', async () => {
    const { ask, server } = await world((_, response) => {
      if (server.seen.length === 1)
        response.writeHead(503, { 'retry-after': new Date(Date.now() - 5000).toUTCString() })
      response.end()
    })
    expect(await ask('/a')).toEqual({ result: 'alive' })
  })

  it('that is too long closes the host', async () => {
    const { ask, server } = await world((_, response) => response.writeHead(429, { 'retry-after': '3600' }).end())
    const why = 'the answer is 429, and it is to be asked again no earlier than in 3600 s'
    expect(await ask('/a')).toEqual(unknown(why))
    expect(await ask('/b')).toEqual(unknown(why))
    expect(server.log()).toEqual(['HEAD pompen.zz/a'])
  })
})

describe('redirections', () => {
  /** Leads from each path on to what `ways` says; every other path is there. */
  const led = (ways: Readonly<Record<string, string>>, asking?: Asking) =>
    world(({ url = '' }, response) => {
      const location = ways[url]
      response.writeHead(location === undefined ? 200 : 301, location === undefined ? {} : { location }).end()
    }, asking)

  it.each([301, 302, 303, 307, 308])('by %i are followed', async (status) => {
    const { ask, server } = await world(({ url }, response) => {
      if (url === '/a') response.writeHead(status, { location: 'b/c#d' })
      else response.writeHead(404)
      response.end()
    })
    expect(await ask('/a')).toEqual({ result: 'dead', answer: '404 Not Found' })
    expect(server.log()).toEqual(['HEAD pompen.zz/a', 'HEAD pompen.zz/b/c', 'GET pompen.zz/b/c'])
  })

  it('are followed ten times', async () => {
    const chain = Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`/${n}`, `/${n + 1}`]))
    const { ask } = await led(chain)
    expect(await ask('/1')).toEqual({ result: 'alive' })
    expect(await ask('/0')).toEqual(unknown('it leads on more than 10 times'))
  })

  it.each([
    ['/b', 'it leads on in a circle'],
    ['/', 'it leads on to a front page'],
    ['/nl-nl/', 'it leads on to a front page'],
    ['/index.html', 'it leads on to a front page'],
    ['/account/login?back=/a', 'it leads on to a login'],
    ['https://signin.pompen.zz/x', 'it leads on to a login'],
    ['ftp://pompen.zz/', 'it leads on to what is not on the web'],
    ['javascript:alert(1)', 'it leads on to what is not on the web'],
    ['http://u:p@pompen.zz/', 'it leads on with a user name or a password, and these are not sent'],
    ['http://[/', 'it leads on to what is no address'],
  ])('to %j are not judged', async (location, why) => {
    const { ask, server } = await led({ '/a': location, '/b': '/a' })
    expect(await ask('/a')).toEqual(unknown(why))
    expect(server.seen.length).toBeLessThanOrEqual(2)
  })

  it('from a front page to another are followed', async () => {
    const { ask } = await led({ '/': '/nl-nl/' })
    expect(await ask('/')).toEqual({ result: 'alive' })
  })

  it('may hold more than ASCII', async () => {
    const { ask, server } = await led({ '/a': Buffer.from('/é').toString('latin1') })
    expect(await ask('/a')).toEqual({ result: 'alive' })
    expect(server.log()[1]).toBe('HEAD pompen.zz/%C3%A9')
  })
})

describe('names', () => {
  it('that do not exist are dead, where others do', async () => {
    const { ask, server } = await world(statuses({}), { names: { 'weg.zz': { missing: true } } })
    expect(await ask('/a', 'weg.zz')).toEqual({ result: 'dead', answer: 'no such host' })
    expect(server.seen).toEqual([])
  })

  it('say nothing where no name can be looked up', async () => {
    const names = { 'weg.zz': { missing: true }, 'example.com': { missing: true } } as const
    const { ask } = await world(statuses({}), { names })
    expect(await ask('/a', 'weg.zz')).toEqual(unknown('names cannot be looked up here'))
  })

  it('say nothing where they were not looked up', async () => {
    const { ask, looked } = await world(statuses({}), { names: { 'weg.zz': { why: 'odd' } } })
    expect(await ask('/a', 'weg.zz')).toEqual(unknown('odd'))
    expect(await ask('/b', 'weg.zz')).toEqual(unknown('odd'))
    expect(looked).toEqual(['weg.zz'])
  })
})

describe('addresses that are not public', () => {
  const policy: Policy = (destination) => (destination.address === '127.0.0.1' ? undefined : publicWeb(destination))
  const closed = unknown('the address is not a public one')

  it.each(['127.0.0.1', '[::1]', 'localhost'])('%s is not asked', async (host) => {
    const { ask, server } = await world(statuses({ HEAD: 200 }), { mayReach: publicWeb })
    expect(await ask('/a', host)).toEqual(closed)
    expect(server.seen).toEqual([])
  })

  it('behind a name are not asked', async () => {
    const names = { 'binnen.zz': { addresses: ['10.1.2.3', 'fd00::1'] } }
    const { ask, server } = await world(statuses({ HEAD: 200 }), { names, mayReach: policy })
    expect(await ask('/a', 'binnen.zz')).toEqual(closed)
    expect(server.seen).toEqual([])
  })

  it.each([
    'http://binnen.zz/latest/meta-data/x',
    'http://169.254.169.254/latest/x',
    'http://0x7f.2/x',
    'http://[::ffff:10.0.0.1]/x',
  ])('behind a redirection to %s are not asked', async (location) => {
    const names = {
      'binnen.zz': { addresses: ['169.254.169.254'] },
      '169.254.169.254': { addresses: ['169.254.169.254'] },
      '127.0.0.2': { addresses: ['127.0.0.2'] },
      '[::ffff:a00:1]': { addresses: ['::ffff:a00:1'] },
    }
    const { ask, server } = await world((_, response) => response.writeHead(302, { location }).end(), {
      names,
      mayReach: policy,
    })
    expect(await ask('/a')).toEqual(closed)
    expect(server.log()).toEqual(['HEAD pompen.zz/a'])
  })

  it('are left out where a name has others, and the connection goes to the one that was judged', async () => {
    const names = { 'beide.zz': { addresses: ['10.255.255.1', '127.0.0.1'] } }
    const { ask, server, looked } = await world(statuses({ HEAD: 200 }), { names, mayReach: policy })
    expect(await ask('/a', 'beide.zz')).toEqual({ result: 'alive' })
    expect(server.log()).toEqual(['HEAD beide.zz/a'])
    expect(looked).toEqual(['beide.zz'])
  })

  it('nor are other ports', async () => {
    const { ask, server } = await world(statuses({ HEAD: 200 }), {
      names: { 'pompen.zz': { addresses: ['93.184.216.34'] } },
      mayReach: publicWeb,
    })
    expect(await ask('/a')).toEqual(unknown(`no port but 80 and 443 is asked, and this is ${server.port}`))
  })
})

describe('a server that misbehaves', () => {
  it('and hangs is given up, and asked no more', async () => {
    const { web, address, server } = await world(() => {})
    const began = performance.now()
    const all = Array.from({ length: 20 }, (_, n) => address(`/${n}`))
    const outcomes = await web.probe(all)
    expect(new Set([...outcomes.values()].map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify(unknown('no answer within 0.3 s'))]),
    )
    expect(server.seen.length).toBeLessThanOrEqual(4)
    expect(performance.now() - began).toBeLessThan(2000)
  })

  it('and hangs after the headers is no matter', async () => {
    const { ask } = await world((_, response) => {
      response.writeHead(200)
      response.write('x')
    })
    expect(await ask('/a')).toEqual({ result: 'alive' })
  })

  it('and resets says nothing', async () => {
    const { ask, server } = await world(({ socket }) => socket.resetAndDestroy())
    expect(await ask('/a')).toEqual(unknown('the connection failed (ECONNRESET)'))
    expect(server.log()).toHaveLength(3)
  })

  it.each([
    ['lies about its length', 'HTTP/1.1 200 OK\r\nContent-Length: 9999999999\r\n\r\nx', { result: 'alive' }],
    ['claims to be endless', `HTTP/1.1 200 OK\r\n\r\n${'x'.repeat(1_000_000)}`, { result: 'alive' }],
    [
      'has two lengths',
      'HTTP/1.1 404 Gone\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nx',
      unknown('the connection failed (HPE_UNEXPECTED_CONTENT_LENGTH)'),
    ],
    ['speaks no HTTP', 'SSH-2.0-x\r\n', unknown('the connection failed (HPE_INVALID_CONSTANT)')],
    ['says nothing at all', '', unknown('the connection failed (ECONNRESET)')],
    [
      'sends endless headers',
      `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`,
      unknown('the connection failed (HPE_HEADER_OVERFLOW)'),
    ],
  ])('and %s', async (_, text, outcome) => {
    const { ask } = await world(({ socket }) => socket.end(text))
    expect(await ask('/a')).toEqual(outcome)
  })

  it('and has no certificate says nothing', async () => {
    const { web, server } = await world(statuses({ HEAD: 200 }))
    const address = `https://pompen.zz:${server.port}/a`
    const outcome = (await web.probe([address])).get(address)
    expect(outcome).toEqual(unknown(expect.stringMatching(/^the connection failed \(\w+\)$/)))
  })
})

describe('the limits', () => {
  it('hold per host and altogether', async () => {
    let [open, most] = [0, 0]
    const hosts: Record<string, number> = {}
    const mostOf: Record<string, number> = {}
    const { web, address } = await world(
      ({ headers: { host = '' } }, response) => {
        most = Math.max(most, ++open)
        hosts[host] = (hosts[host] ?? 0) + 1
        mostOf[host] = Math.max(mostOf[host] ?? 0, hosts[host])
        setTimeout(() => {
          open -= 1
          hosts[host] = (hosts[host] ?? 0) - 1
          response.end()
        }, 20)
      },
      { limits: { atOnce: 4, perHost: 2 } },
    )
    const all = Array.from({ length: 30 }, (_, n) => address(`/${n}`, `h${n % 3}.zz`))
    const outcomes = await web.probe(all)
    expect([...outcomes.values()].every(({ result }) => result === 'alive')).toBe(true)
    expect(most).toBe(4)
    expect(Object.values(mostOf)).toEqual([2, 2, 2])
  })

  it('keep requests to a host apart', async () => {
    const { web, address, server } = await world(statuses({ HEAD: 200 }), { limits: { gap: 100 } })
    await web.probe(['/a', '/b', '/c'].map((path) => address(path)))
    const [first = 0, second = 0, third = 0] = server.seen.map(({ at }) => at)
    expect([second - first > 80, third - second > 80]).toEqual([true, true])
  })

  it('end the requests', async () => {
    const { web, address, server } = await world(statuses({ HEAD: 200 }), { limits: { requests: 2 } })
    const outcomes = await web.probe(['/a', '/b', '/c'].map((path) => address(path)))
    expect([...outcomes.values()]).toEqual([
      { result: 'alive' },
      { result: 'alive' },
      unknown('the requests for links to the web were used up (2)'),
    ])
    expect(server.seen).toHaveLength(2)
  })

  it('end the time, also that of what is under way', async () => {
    const { web, address } = await world(() => {}, { limits: { time: 200, timeout: 10_000 } })
    const began = performance.now()
    const why = 'the time for links to the web was up (0.2 s)'
    const outcomes = await web.probe([address('/a'), address('/b', 'kranen.zz'), address('/c')])
    expect([...outcomes.values()]).toEqual([unknown(why), unknown(why), unknown(why)])
    expect((await web.probe([address('/d')])).get(address('/d'))).toEqual(unknown(why))
    expect(performance.now() - began).toBeLessThan(2000)
  })
})
