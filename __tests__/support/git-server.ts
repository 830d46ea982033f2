import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer, text } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'

/** A loopback server that hands a repository out over HTTP to who brings its token. */
export interface GitServer {
  readonly url: string
  /** The `Authorization` headers of each request so far. */
  readonly asked: readonly (readonly string[])[]
  /** Requests so far, as `GET owner/name/info/refs` or, of a POST, with what it asks of git: `fetch`, `ls-refs`. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

export interface ServerOptions {
  /** Repositories that are there, `owner/name`; any where absent. */
  readonly names?: readonly string[]
  /** Whether who brings no authorization at all is served, too. */
  readonly isPublic?: boolean
  /** What goes wrong with a request, by what `requests` says of it: no answer ever, or half of one. */
  readonly fault?: (request: string, requests: readonly string[]) => 'stall' | 'drop' | undefined
}

/** Answers as GitHub does: 401 to another token, or without one; 400 to two authorizations; 404 for what is not there. */
export async function serveRepository(
  directory: string,
  token: string,
  { names, isPublic = false, fault = () => undefined }: ServerOptions = {},
): Promise<GitServer> {
  const asked: string[][] = []
  const requests: string[] = []
  const wanted = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  const server = createServer(async (request, response) => {
    const given = request.rawHeaders.flatMap((name, at, list) =>
      at % 2 === 0 && name.toLowerCase() === 'authorization' ? [list[at + 1] ?? ''] : [],
    )
    asked.push(given)
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    const [, name = '', service = ''] = /^\/([^/]+\/[^/]+)(\/.*)$/.exec(pathname) ?? []
    const body = await buffer(request)
    const what = `${request.method} ${name}${commandOf(request, body) ?? service}`
    requests.push(what)
    const allowed = (isPublic && given.length === 0) || given[0]?.toLowerCase() === wanted.toLowerCase()
    if (given.length > 1) return response.writeHead(400).end()
    if (!allowed) return response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end()
    if (names !== undefined && !names.includes(name)) return response.writeHead(404).end()
    const wrong = fault(what, requests)
    if (wrong !== 'stall') return handOut(directory, { request, body, service, search }, response, wrong === 'drop')
    return undefined
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    requests,
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

/** ` fetch`, ` ls-refs`, or for the empty probe before a long request ` probe`. */
function commandOf(request: IncomingMessage, body: Buffer): string | undefined {
  if (request.method !== 'POST') return undefined
  const plain = request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body
  return ` ${/command=(fetch|ls-refs)/.exec(plain.subarray(0, 200).toString('latin1'))?.[1] ?? 'probe'}`
}

interface Asked {
  readonly request: IncomingMessage
  readonly body: Buffer
  readonly service: string
  readonly search: string
}

/** Runs git's own CGI program; every path is the one repository. With `half` the connection breaks in the middle of the answer. */
function handOut(
  directory: string,
  { request, body, service, search }: Asked,
  response: ServerResponse,
  half: boolean,
): void {
  const child = spawn('git', ['-c', 'safe.directory=*', 'http-backend'], {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: directory,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      HTTP_CONTENT_ENCODING: String(request.headers['content-encoding'] ?? ''),
      CONTENT_LENGTH: String(body.length),
      PATH_INFO: service,
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'],
    },
  })
  child.stdin.on('error', () => {})
  child.stdin.end(body)
  const failed = text(child.stderr)
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.on('close', async () => {
    const answer = Buffer.concat(chunks)
    const end = answer.indexOf('\r\n\r\n')
    if (end < 0) return response.writeHead(500).end(await failed)
    const headers = answer.subarray(0, end).toString('latin1').split('\r\n')
    for (const line of headers)
      response.appendHeader(line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim())
    const status = Number.parseInt(String(response.getHeader('status') ?? '200'), 10)
    response.removeHeader('status')
    response.writeHead(status)
    const content = answer.subarray(end + 4)
    if (!half) return response.end(content)
    response.write(content.subarray(0, Math.floor(content.length / 2)), () => response.destroy())
  })
}
