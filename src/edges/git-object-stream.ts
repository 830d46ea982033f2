import { type ByteQueue, byteQueue } from './byte-queue.ts'
import { GitError, git as runGit, startGit } from './git.ts'

/** An object as git holds it. */
export interface BatchObject {
  readonly id: string
  readonly type: string
  readonly content: Uint8Array
}

/** A `git cat-file --batch` that stays, and answers one question after another. */
export interface ObjectStream {
  /**
   * By name, each beginning with an id in full; what git calls missing is absent.
   * @throws GitError where git ends, answers what cannot be read, or calls an object missing that is damaged.
   */
  read(names: readonly string[]): Promise<ReadonlyMap<string, BatchObject>>
  close(): void
}

interface Question {
  readonly names: readonly string[]
  readonly objects: Map<string, BatchObject>
  answered: number
  /** Whether git is to remark on it, and the answer counts once it has. */
  awaitsRemark: boolean
  readonly resolve: (objects: ReadonlyMap<string, BatchObject>) => void
  readonly reject: (error: GitError) => void
}

/** Longest silence while an answer is due, milliseconds. */
const LONGEST_SILENCE = 600_000

/** Git answers `missing` for a damaged object, too, and says so on its standard error. */
const DAMAGE = /^error: (?!.*: expected \w+ type)/m

/** Said where such a tree is asked for as a blob. */
const REMARK =
  /^error: (?:4b825dc642cb6eb9a060e54bf8d69288fbee4904|6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321)\^\{blob\}: /

/** Milliseconds for which git's remark is waited for once it has answered: one that words it otherwise is asked in a process that ends. */
const REMARK_PATIENCE = 3_000

/** Known to every repository, by the length of its ids, whatever it holds. */
const EMPTY_TREES: Readonly<Record<number, string>> = {
  40: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  64: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
}

/** Starts git when it is first asked; while it has nothing to answer it keeps no process alive. */
export function openObjectStream(
  directory: string,
  env: Readonly<Record<string, string>>,
  longestSilence = LONGEST_SILENCE,
): ObjectStream {
  let timer: NodeJS.Timeout | undefined
  let git: ReturnType<typeof startCatFile> | undefined
  const questions: Question[] = []
  let bytes = byteQueue()
  const fail = (error: GitError): void => {
    git?.end()
    git = undefined
    bytes = byteQueue()
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
  const settle = (): void => {
    for (let question = questions[0]; question !== undefined; question = questions[0]) {
      const problem = answer(question, bytes)
      if (problem instanceof GitError) {
        fail(problem)
        return
      }
      if (problem === 'wait' || (question.awaitsRemark && !git?.takeRemark())) break
      questions.shift()
      question.resolve(question.objects)
    }
    awaitAnswer()
    if (questions.length === 0) git?.rest()
  }
  const take = (chunk: Buffer): void => {
    bytes.add(chunk)
    settle()
  }
  const ask = (question: Question): void => {
    git ??= startCatFile(directory, env, { onOutput: take, onRemark: settle, onEnd: fail })
    questions.push(question)
    git.ask(`${question.names.join('\n')}\n`)
    awaitAnswer()
  }
  const objectsBy = (names: readonly string[]): Promise<ReadonlyMap<string, BatchObject>> =>
    new Promise((resolve, reject) => {
      ask({ names, objects: new Map(), answered: 0, awaitsRemark: false, resolve, reject })
    })
  /** Whether all complaints have come: git complains elsewhere than it answers, and its remark on this is behind those on what was asked before. */
  const hasComplained = (idLength: number): Promise<boolean> =>
    new Promise((resolve, reject) => {
      const names = [`${EMPTY_TREES[idLength] ?? ''}^{blob}`]
      const question: Question = {
        ...{ names, objects: new Map(), answered: 0, awaitsRemark: true },
        resolve: () => {
          clearTimeout(patience)
          resolve(question.awaitsRemark)
        },
        reject: (error) => {
          clearTimeout(patience)
          reject(error)
        },
      }
      const patience = setTimeout(() => {
        question.awaitsRemark = false
        settle()
      }, REMARK_PATIENCE)
      ask(question)
    })
  return {
    read: async (names) => {
      const objects = await objectsBy(names)
      const missing = names.filter((name) => !objects.has(name))
      if (missing.length === 0) return objects
      if (await hasComplained(idLength(names))) {
        const damage = git?.damage()
        if (damage !== undefined) throw new GitError('git cat-file met an error', damage)
      } else {
        // what git says of them is sure to have come when it has ended
        const input = `${missing.join('\n')}\n`
        await runGit(directory, ['cat-file', '--batch'], { input, env, failsOn: DAMAGE, onOutput: () => {} })
      }
      return objects
    },
    close: () => {
      clearTimeout(timer)
      git?.end()
      git = undefined
    },
  }
}

const idLength = ([first = '']: readonly string[]): number => /^[0-9a-f]*/.exec(first)?.[0].length ?? 0

interface Listeners {
  readonly onOutput: (chunk: Buffer) => void
  readonly onRemark: () => void
  readonly onEnd: (error: GitError) => void
}

function startCatFile(
  directory: string,
  env: Readonly<Record<string, string>>,
  { onOutput, onRemark, onEnd }: Listeners,
) {
  const child = startGit(directory, ['cat-file', '--batch'], env)
  const pipes = [child.stdin, child.stdout, child.stderr] as unknown as readonly { ref(): void; unref(): void }[]
  let stderr = ''
  let line = ''
  let remarks = 0
  let damage: string | undefined
  let isWanted = true
  child.stdout.on('data', onOutput)
  child.stderr.on('data', (chunk: Buffer) => {
    const text = chunk.toString('utf8')
    stderr = (stderr + text).slice(-2000)
    const lines = (line + text).split('\n')
    line = lines.pop() ?? ''
    damage ??= lines.find((said) => DAMAGE.test(said) && !REMARK.test(said))
    remarks += lines.filter((said) => REMARK.test(said)).length
    onRemark()
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
    /** Whether one has come; each counts once. */
    takeRemark: (): boolean => {
      if (remarks === 0) return false
      remarks -= 1
      return true
    },
    damage: (): string | undefined => damage,
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

/** Reads what is there of the answer to a question; `wait` where more is to come. */
function answer(question: Question, bytes: ByteQueue): 'wait' | GitError | undefined {
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
