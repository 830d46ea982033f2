import { spawn } from 'node:child_process'
import { GitError, gitCommand } from './git.ts'
import type { BatchObject } from './git-batch.ts'

/** A `git cat-file --batch` that stays, and answers one question after another. */
export interface ObjectStream {
  /**
   * By name; what git calls missing is absent.
   * @throws GitError where git ends or answers what cannot be read.
   */
  read(names: readonly string[]): Promise<ReadonlyMap<string, BatchObject>>
  close(): void
}

interface Question {
  readonly names: readonly string[]
  readonly objects: Map<string, BatchObject>
  answered: number
  readonly resolve: (objects: ReadonlyMap<string, BatchObject>) => void
  readonly reject: (error: GitError) => void
}

const LF = 10

/** Longest silence while an answer is due, milliseconds. */
const LONGEST_SILENCE = 600_000

/** Starts git when it is first asked; while it has nothing to answer it keeps no process alive. */
export function openObjectStream(
  directory: string,
  env: Readonly<Record<string, string>>,
  longestSilence = LONGEST_SILENCE,
): ObjectStream {
  let timer: NodeJS.Timeout | undefined
  let git: ReturnType<typeof startGit> | undefined
  const questions: Question[] = []
  let bytes = noBytes()
  const fail = (error: GitError): void => {
    git?.end()
    git = undefined
    bytes = noBytes()
    clearTimeout(timer)
    for (const { reject } of questions.splice(0)) reject(error)
  }
  const awaitAnswer = (): void => {
    clearTimeout(timer)
    if (questions.length === 0) return
    const problem = `git cat-file was ended, since it said nothing for ${longestSilence / 1000} seconds`
    // git, which is waited for, keeps the process alive
    timer = setTimeout(() => fail(new GitError(problem, '')), longestSilence).unref()
  }
  const take = (chunk: Buffer): void => {
    bytes.add(chunk)
    for (let question = questions[0]; question !== undefined; question = questions[0]) {
      const problem = answer(question, bytes)
      if (problem === 'wait') {
        awaitAnswer()
        return
      }
      if (problem !== undefined) {
        fail(problem)
        return
      }
      questions.shift()
      question.resolve(question.objects)
    }
    awaitAnswer()
    git?.rest()
  }
  return {
    read: (names) =>
      new Promise((resolve, reject) => {
        git ??= startGit(directory, env, take, fail)
        questions.push({ names, objects: new Map(), answered: 0, resolve, reject })
        git.ask(`${names.join('\n')}\n`)
        awaitAnswer()
      }),
    close: () => {
      clearTimeout(timer)
      git?.end()
      git = undefined
    },
  }
}

function startGit(
  directory: string,
  env: Readonly<Record<string, string>>,
  onOutput: (chunk: Buffer) => void,
  onEnd: (error: GitError) => void,
) {
  const command = gitCommand(directory, ['cat-file', '--batch'])
  const child = spawn('git', command.args, { env: { ...command.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'] })
  const pipes = [child.stdin, child.stdout, child.stderr] as unknown as readonly { ref(): void; unref(): void }[]
  let stderr = ''
  let isWanted = true
  child.stdout.on('data', onOutput)
  child.stderr.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk.toString('utf8')).slice(-2000)
  })
  child.on('error', (error) => {
    if (isWanted)
      onEnd(new GitError(`could not start git, expected git 2.34 or later on the PATH (${error.message})`, ''))
  })
  child.on('close', (code) => {
    if (isWanted) onEnd(new GitError(`git cat-file failed with exit code ${code}`, stderr.trim(), code ?? undefined))
  })
  // git that has ended is told of by its end
  child.stdin.on('error', () => {})
  return {
    ask: (input: string): void => {
      child.ref()
      for (const pipe of pipes) pipe.ref()
      child.stdin.write(input)
    },
    rest: (): void => {
      child.unref()
      for (const pipe of pipes) pipe.unref()
    },
    end: (): void => {
      isWanted = false
      child.stdin.end()
      child.kill('SIGKILL')
    },
  }
}

/** Output that is not yet read. */
function noBytes() {
  const chunks: Buffer[] = []
  let length = 0
  /** The first bytes as one piece. */
  const gather = (count: number): Buffer => {
    if ((chunks[0]?.length ?? 0) < count) chunks.splice(0, chunks.length, Buffer.concat(chunks))
    return chunks[0] ?? Buffer.alloc(0)
  }
  return {
    add: (chunk: Buffer): void => {
      chunks.push(chunk)
      length += chunk.length
    },
    has: (count: number): boolean => length >= count,
    /** The first line with its end; `undefined` where it has not come in full. */
    line: (): string | undefined => {
      let end = chunks[0]?.indexOf(LF) ?? -1
      if (end < 0 && chunks.length > 1) end = gather(length).indexOf(LF)
      return end < 0 ? undefined : chunks[0]?.toString('utf8', 0, end)
    },
    /** Takes bytes that are there, as a copy of their own. */
    take: (count: number): Buffer => {
      const first = gather(count)
      const taken = Buffer.from(first.subarray(0, count))
      length -= count
      if (first.length === count) chunks.shift()
      else chunks[0] = first.subarray(count)
      return taken
    },
  }
}

/** Reads what is there of the answer to a question; `wait` where more is to come. */
function answer(question: Question, bytes: ReturnType<typeof noBytes>): 'wait' | GitError | undefined {
  while (question.answered < question.names.length) {
    const name = question.names[question.answered] ?? ''
    const header = bytes.line()
    if (header === undefined) return 'wait'
    const headerLength = Buffer.byteLength(header) + 1
    if (header === `${name} missing`) {
      bytes.take(headerLength)
    } else {
      const [, id = '', type = '', size = ''] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(header) ?? []
      if (type === '')
        return new GitError(`git cat-file answered ${JSON.stringify(header)} for ${JSON.stringify(name)}`, '')
      if (!bytes.has(headerLength + Number(size) + 1)) return 'wait'
      bytes.take(headerLength)
      question.objects.set(name, { id, type, content: bytes.take(Number(size)) })
      bytes.take(1)
    }
    question.answered += 1
  }
  return undefined
}
