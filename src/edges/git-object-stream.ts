import { GitError, startGit } from './git.ts'

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
  /** Whether git remarks on it, and the answer counts once it has. */
  readonly isRemarked: boolean
  readonly resolve: (objects: ReadonlyMap<string, BatchObject>) => void
  readonly reject: (error: GitError) => void
}

const LF = 10

/** Longest silence while an answer is due, milliseconds. */
const LONGEST_SILENCE = 600_000

/** Git answers `missing` for a damaged object, too, and says so on its standard error. */
const DAMAGE = /^error: (?!.*: expected \w+ type)/

/** Said where such a tree is asked for as a blob. */
const REMARK =
  /^error: (?:4b825dc642cb6eb9a060e54bf8d69288fbee4904|6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321)\^\{blob\}: /

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
  const settle = (): void => {
    for (let question = questions[0]; question !== undefined; question = questions[0]) {
      const problem = answer(question, bytes)
      if (problem instanceof GitError) {
        fail(problem)
        return
      }
      if (problem === 'wait' || (question.isRemarked && !git?.takeRemark())) break
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
  const ask = (names: readonly string[], isRemarked: boolean): Promise<ReadonlyMap<string, BatchObject>> =>
    new Promise((resolve, reject) => {
      git ??= startCatFile(directory, env, { onOutput: take, onRemark: settle, onEnd: fail })
      questions.push({ names, objects: new Map(), answered: 0, isRemarked, resolve, reject })
      git.ask(`${names.join('\n')}\n`)
      awaitAnswer()
    })
  return {
    read: async (names) => {
      const objects = await ask(names, false)
      if (names.every((name) => objects.has(name))) return objects
      // git complains of damage elsewhere than it answers: by its remark on this, all complaints of the others have come
      await ask([`${EMPTY_TREES[idLength(names)] ?? ''}^{blob}`], true)
      const damage = git?.damage()
      if (damage !== undefined) throw new GitError('git cat-file met an error', damage)
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
    damage ??= lines.find((said) => DAMAGE.test(said))
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
