import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fetchFrom, prepareFetching } from '../../src/edges/fetching.ts'
import { makeRepository } from '../support/git-fixture.ts'

/** A server that refuses every request and keeps what it was asked with. */
async function refusing(): Promise<{ url: string; seen: IncomingMessage['headersDistinct'][]; close: () => void }> {
  const seen: IncomingMessage['headersDistinct'][] = []
  const server = createServer((request, response) => {
    seen.push(request.headersDistinct)
    response.writeHead(403).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen, close: () => server.close() }
}

const basic = (token: string): string => `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`

it('sends the token to its server, in place of the header that a checkout left, and names it nowhere', async () => {
  const { url, seen, close } = await refusing()
  const clone = await makeRepository([])
  await clone.git(['remote', 'add', 'origin', `${url}/octo/docs`])
  await clone.git(['config', `http.${url}/.extraheader`, 'AUTHORIZATION: basic left-by-checkout'])
  const words = await fetchFrom(prepareFetching(clone.directory, url, 'secret-token'), ['1'.repeat(40)], [])
  expect(seen[0]?.authorization).toEqual([basic('secret-token')])
  expect(words).toContain('403')
  expect(words).not.toContain('secret-token')
  expect(await clone.git(['config', '--list'])).not.toContain('secret-token')
  await clone.remove()
  close()
})

it('sends no token to another server', async () => {
  const { url, seen, close } = await refusing()
  const clone = await makeRepository([])
  await clone.git(['remote', 'add', 'origin', `${url}/octo/docs`])
  await fetchFrom(prepareFetching(clone.directory, 'https://github.example', 'secret-token'), ['1'.repeat(40)], [])
  expect(seen.length).toBeGreaterThan(0)
  expect(seen.every(({ authorization }) => authorization === undefined)).toBe(true)
  await clone.remove()
  close()
})

it('runs no program that an address names', async () => {
  const clone = await makeRepository([])
  await clone.git(['remote', 'add', 'origin', 'ext::sh -c "echo x >&2"'])
  expect(
    await fetchFrom(prepareFetching(clone.directory, 'https://github.example', ''), ['1'.repeat(40)], []),
  ).toContain("transport 'ext' not allowed")
  await clone.remove()
})
