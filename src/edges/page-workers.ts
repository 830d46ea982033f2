import module from 'node:module'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Body, Page } from '../model.ts'
import { exactReader, type PageReader } from '../parse/page-reader.ts'
import { visible } from '../report/visible.ts'
import { CannotRun } from './cannot-run.ts'

/** Reads pages with the exact parser, on other cores as soon as there is enough to read. */
export interface PageWorkers extends PageReader {
  close(): Promise<void>
}

/** What a worker is asked: the body of a page or, given that, the English beside it. */
export interface Question {
  readonly page: Page
  readonly body?: Body
}

/** What a worker is started with. */
export interface WorkerData {
  /** Whether this thread keeps what it compiles for later runs: where it does not, as in the action, none does. */
  readonly keepsCode: boolean
}

/** As bundled, and as it stands in the sources. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './page-worker.ts' : './page-worker.js', import.meta.url)

/** UTF-16 units that are read in this thread before another is started: to start one costs about as much. */
const MOST_READ_HERE = 64_000

/** Besides the thread that judges, which cannot keep up with more. */
const MOST_WORKERS = 8

/** MiB for new objects: more makes nothing faster. */
const MOST_YOUNG = 32

/** What the pool is made of; as the machine has it unless said. */
export interface PoolOptions {
  readonly workers?: number
  readonly mostReadHere?: number
  readonly file?: URL
}

/** No worker is started before one is needed. */
export function openPageWorkers({
  workers: most = Math.min(availableParallelism() - 1, MOST_WORKERS),
  mostReadHere = MOST_READ_HERE,
  file = WORKER,
}: PoolOptions = {}): PageWorkers {
  const here = exactReader()
  const workers: PageWorker[] = []
  let read = 0
  const isForWorker = ({ text }: Page): boolean => {
    read += text.length
    return most > 0 && read > mostReadHere
  }
  const ask = (question: Question): Promise<Body | undefined> => {
    const idlest = workers.reduce<PageWorker | undefined>(
      (best, worker) => (best !== undefined && best.pending() <= worker.pending() ? best : worker),
      undefined,
    )
    if (idlest !== undefined && (idlest.pending() === 0 || workers.length === most)) return idlest.ask(question)
    const worker = startWorker(file)
    workers.push(worker)
    return worker.ask(question)
  }
  return {
    bodyOf: (page) => (isForWorker(page) ? ask({ page }) : here.bodyOf(page)),
    besideOf: (page, body) => (isForWorker(page) ? ask({ page, body }) : here.besideOf(page, body)),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.end()))
    },
  }
}

interface PageWorker {
  /** UTF-16 units of what it has not answered. */
  pending(): number
  /** @throws CannotRun where the worker ends before it has answered. */
  ask(question: Question): Promise<Body | undefined>
  end(): Promise<void>
}

interface Asked {
  readonly page: Page
  readonly resolve: (body: Body | undefined) => void
  readonly reject: (error: CannotRun) => void
}

function startWorker(file: URL): PageWorker {
  const workerData: WorkerData = { keepsCode: module.getCompileCacheDir?.() !== undefined }
  const worker = new Worker(file, { workerData, resourceLimits: { maxYoungGenerationSizeMb: MOST_YOUNG } })
  // it answers in the order in which it was asked
  const asked: Asked[] = []
  let death: CannotRun | undefined
  const die = (reason: string): void => {
    death ??= deathAt(asked[0]?.page, reason)
    for (const { reject } of asked.splice(0)) reject(death)
  }
  worker.on('message', (body: Body | undefined) => asked.shift()?.resolve(body))
  worker.on('messageerror', ({ message }) => die(message))
  worker.on('error', (error) => die(String((error as Partial<Error> | undefined)?.message ?? error)))
  worker.on('exit', (code) => die(`exit code ${code}`))
  return {
    pending: () => asked.reduce((sum, { page }) => sum + page.text.length, 0),
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (death !== undefined) {
          reject(death)
          return
        }
        asked.push({ page: question.page, resolve, reject })
        worker.postMessage(question)
      }),
    end: async () => {
      await worker.terminate()
    },
  }
}

function deathAt(page: Page | undefined, reason: string): CannotRun {
  const reading = page === undefined ? 'without a page to read' : `while it read \`${visible(page.path)}\``
  return new CannotRun(
    `A thread ended ${reading}: ${visible(reason)}`,
    'Run it again; if it ends there again, leave the page out (`ignore`) and report it.',
  )
}
