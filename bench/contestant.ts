import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A process to be measured; its output is thrown away. */
export interface Contestant {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly directory?: string
  /** Exit codes that are no failure. */
  readonly exits: readonly number[]
}

/** One run of a process, start-up and all. */
export interface Run {
  readonly milliseconds: number
  /** Most memory that the process itself held, MiB; where the system tells none, absent. */
  readonly peak?: number
}

/** How often a running process is asked for its peak, milliseconds: what it holds at its very end may be missed by as much. */
const POLL = 15

/**
 * Runs a process to its end.
 * @throws Error with its last words where it exits with another code than it may.
 */
export function run({ name, command, args, directory, exits }: Contestant): Promise<Run> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(command, args, { cwd: directory, stdio: ['ignore', 'ignore', 'pipe'] })
    let peak: number | undefined
    let words = ''
    const poll = setInterval(() => {
      peak = peakOf(child.pid) ?? peak
    }, POLL)
    child.stderr.on('data', (chunk: Buffer) => {
      words = `${words}${chunk}`.slice(-2_000)
    })
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(poll)
      const milliseconds = performance.now() - started
      if (code === null || !exits.includes(code)) reject(new Error(`${name} ended with exit ${code}: ${words}`))
      else resolve({ milliseconds, ...(peak === undefined ? {} : { peak }) })
    })
  })
}

/** MiB, from the process file system of Linux. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]
    return kibibytes === undefined ? undefined : Number(kibibytes) / 1024
  } catch {
    // it has ended, or this system has no such files
    return undefined
  }
}

/** The middle run of several by time. */
export function median(runs: readonly Run[]): Run {
  const sorted = runs.toSorted((a, b) => a.milliseconds - b.milliseconds)
  const middle = sorted[sorted.length >> 1]
  if (middle === undefined) throw new Error('there is no median of no runs')
  const peaks = runs.flatMap(({ peak }) => (peak === undefined ? [] : [peak]))
  return { milliseconds: middle.milliseconds, ...(peaks.length === 0 ? {} : { peak: Math.max(...peaks) }) }
}
