import { sourceUnreachable } from '../../src/edges/source-unreachable.ts'

it.each([
  [
    "fatal: could not read Username for 'https://github.example': terminal prompts disabled",
    'there is no such repository, or the token may not read it',
  ],
  [
    "fatal: repository 'https://github.example/o/n/' not found",
    'there is no such repository, or the token may not read it',
  ],
  [
    "fatal: unable to access 'https://github.example/o/n/': The requested URL returned error: 403",
    'there is no such repository, or the token may not read it',
  ],
  [
    "fatal: unable to access 'https://github.example/o/n/': Could not resolve host: github.example",
    'the name of the server could not be resolved',
  ],
  [
    "fatal: unable to access 'https://github.example/o/n/': Operation too slow. Less than 1 bytes/sec transferred the last 30 seconds",
    'the server stopped answering',
  ],
  ['git fetch was ended (SIGKILL)', 'the server stopped answering'],
  [
    'error: RPC failed; curl 28 Operation too slow. Less than 1 bytes/sec transferred the last 1 seconds\nfatal: early EOF',
    'the server stopped answering',
  ],
  [
    'error: RPC failed; curl 18 transfer closed with outstanding read data remaining\nfatal: early EOF\nfatal: fetch-pack: invalid index-pack output',
    'the connection broke off',
  ],
  [
    "fatal: unable to access 'https://github.example/o/n/': SSL certificate problem: unable to get local issuer certificate",
    'no secure connection to the server came about',
  ],
  [
    "fatal: unable to access 'https://github.example/o/n/': The requested URL returned error: 502",
    'the server refused for now',
  ],
  ['fatal: something new', 'git could not fetch it'],
])('%j', (said, reason) => {
  const error = sourceUnreachable('o/n', said, [])
  expect(error).toMatchObject({ reason, message: `\`o/n\` could not be read: ${reason}` })
})

it('keeps one line of what git said, without secrets, credentials and what drives a terminal', () => {
  const said = `warning: redirecting\nfatal: unable to access 'https://me:pass@github.example/o/n': header s3cret \u001b[31m ${'x'.repeat(400)}\nmore`
  const { words } = sourceUnreachable('o/n', said, ['', 's3cret'])
  expect(words).toMatch(/^fatal: unable to access 'https:\/\/github\.example\/o\/n': header \*\*\* ␛\[31m x+…$/)
  expect(words.length).toBeLessThanOrEqual(201)
})
