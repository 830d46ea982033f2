import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** A loopback server that hands a repository out over HTTP to who brings its token. */
export interface GitServer {
  readonly url: string
  /** The `Authorization` headers of each request so far. */
  readonly asked: readonly (readonly string[])[]
  close(): Promise<void>
}

/** Answers as GitHub does: 401 without the token, 400 to two authorizations. */
export async function serveRepository(directory: string, token: string): Promise<GitServer> {
  const asked: string[][] = []
  const wanted = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  const server = createServer((request, response) => {
    const given = request.rawHeaders.flatMap((name, at, list) =>
      at % 2 === 0 && name.toLowerCase() === 'authorization' ? [list[at + 1] ?? ''] : [],
    )
    asked.push(given)
    if (given.length > 1) response.writeHead(400).end()
    else if (given[0]?.toLowerCase() !== wanted.toLowerCase())
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end()
    else handOut(directory, request, response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

/** Runs git's own CGI program; every path is the one repository. */
function handOut(directory: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
  const service = pathname.replace(/^\/[^/]+\/[^/]+(?=\/)/, '')
  const child = spawn('git', ['-c', 'safe.directory=*', 'http-backend'], {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: directory,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      HTTP_CONTENT_ENCODING: String(request.headers['content-encoding'] ?? ''),
      PATH_INFO: service,
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'],
    },
  })
  request.pipe(child.stdin)
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
    response.writeHead(status).end(answer.subarray(end + 4))
  })
}
