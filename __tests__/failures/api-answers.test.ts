import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pushBroken } from '../support/reported-push.ts'
import { runStep, type StepResult } from '../support/runner.ts'

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' }

/** Runs a change with one finding that blocks against an API that answers each request in one way. */
async function runAgainstApi(answer: (response: ServerResponse) => void): Promise<StepResult & { asked: number }> {
  const { repository, step } = await pushBroken(1)
  let asked = 0
  const server = createServer((request, response) => {
    asked += 1
    request.resume()
    answer(response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  try {
    const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    return { ...(await runStep({ ...step, apiUrl })), asked }
  } finally {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
    await repository.remove()
  }
}

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(code, { ...JSON_TYPE, ...headers }).end('{"message":"No"}')
  }

const ok =
  (body: string, headers: Readonly<Record<string, string>> = JSON_TYPE) =>
  (response: ServerResponse): void => {
    response.writeHead(200, headers).end(body)
  }

it.each<[string, (response: ServerResponse) => void]>([
  ...[301, 400, 401, 403, 404, 409, 410, 422, 429, 451].map((code): [string, (response: ServerResponse) => void] => [
    String(code),
    status(code),
  ]),
  ['429 with a wait', status(429, { 'retry-after': '3600' })],
  ['500', status(500)],
  ['a page in place of data', ok('<!doctype html><title>Login</title>', { 'content-type': 'text/html' })],
  ['no data', ok('{}')],
  ['data of another form', ok('{"total_count":1,"check_runs":[{"id":"x"}]}')],
  ['data that breaks off', ok('{"total_count":1,"check_ru')],
  ['a list of nothing', ok('[null]')],
  ['nothing', ok('')],
  [
    'an answer that breaks off',
    (response) => {
      response.writeHead(200, { ...JSON_TYPE, 'content-length': '1000' })
      response.write('{"total_count":', () => response.destroy())
    },
  ],
  ['a closed connection', (response) => response.destroy()],
])('the verdict and its findings outlast an API that answers with %s', async (_, answer) => {
  const { exitCode, outputs, annotations, summary, asked, report } = await runAgainstApi(answer)
  expect(asked).toBeGreaterThan(0)
  expect(exitCode).toBe(1)
  expect(outputs).toMatchObject({ conclusion: 'failure', errors: '1' })
  expect(report?.findings).toHaveLength(1)
  expect(summary).toContain('gone-0.md')
  expect(annotations.map(({ level, message }) => `${level} ${message}`)).toEqual([
    expect.stringMatching(/^error Unexpected link target/),
    expect.stringMatching(/^notice The (?:check run could not be made: \S|token may not make a check run)/),
    expect.stringMatching(/^error 1 finding blocks the merge/),
  ])
})
