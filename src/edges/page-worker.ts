import { parentPort, workerData } from 'node:worker_threads'
import { keepCompiledCode } from './compiled-code.ts'
import type { Question, WorkerData } from './page-workers.ts'

if ((workerData as WorkerData).keepsCode) keepCompiledCode(process.env)
const { readBesideExactly, readExactly } = await import('../parse/exact.ts')

parentPort?.on('message', ({ page, body }: Question) =>
  parentPort?.postMessage(body === undefined ? readExactly(page) : readBesideExactly(page, body)),
)
