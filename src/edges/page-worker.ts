import { parentPort } from 'node:worker_threads'
import { keepCompiledCode } from './compiled-code.ts'
import type { Question } from './page-workers.ts'

keepCompiledCode(process.env)
const { readBesideExactly, readExactly } = await import('../parse/exact.ts')

parentPort?.on('message', ({ page, body }: Question) =>
  parentPort?.postMessage(body === undefined ? readExactly(page) : readBesideExactly(page, body)),
)
