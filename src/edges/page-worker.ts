import { parentPort } from 'node:worker_threads'
import { readBesideExactly, readExactly } from '../parse/exact.ts'
import type { Question } from './page-workers.ts'

parentPort?.on('message', ({ page, body }: Question) =>
  parentPort?.postMessage(body === undefined ? readExactly(page) : readBesideExactly(page, body)),
)
