import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as a server saw it. */
export interface Seen {
  readonly method: string
  /** `host/path`, without the port. */
  readonly target: string
  readonly headers: IncomingMessage['headers']
  /** Milliseconds, as of `performance`. */
  readonly at: number
}

export interface WebServer {
  readonly port: number
  readonly seen: readonly Seen[]
  /** Requests as `METHOD host/path`, in order. */
  log(): readonly string[]
  close(): Promise<void>
}

/** Answers at every name that leads to this machine. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void

export async function serveWeb(handler: Handler): Promise<WebServer> {
  const seen: Seen[] = []
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request
    const host = (headers.host ?? '').replace(/:\d+$/, '')
    seen.push({ method, target: `${host}${url}`, headers, at: performance.now() })
    handler(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    log: () => seen.map(({ method, target }) => `${method} ${target}`),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
