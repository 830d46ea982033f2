import { mkdir, readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { codeOf } from '../system-failure.ts'
import { replaceFile } from '../whole-file.ts'

/** Addresses that were alive lately. What was dead or unclear is not kept, so that it is asked for each time. */
export interface KnownAddresses {
  isAlive(address: string): boolean
  add(address: string): void
  /** Writes what was added; whether it did or not, gives remarks on reading and writing, one sentence each. */
  close(): Promise<readonly string[]>
}

/** Days for which an address counts as alive. */
const DAYS = 7

/** Bytes of the file. */
const LARGEST = 16 * 1024 * 1024

const FORMAT = 'handback-check external links 1'

/** No file: known for this run alone. */
export function nothingKnown(): KnownAddresses {
  return { isAlive: () => false, add: () => {}, close: async () => [] }
}

/** Addresses in a JSON file; one that is there and is something else is neither read nor written over. `now` as of `Date`, in milliseconds. */
export async function openKnownAddresses(path: string, now: number): Promise<KnownAddresses> {
  const { dates, remarks, isForeign } = await read(path, now)
  const oldest = now - DAYS * 86_400_000
  const alive = new Map([...dates].filter(([, date]) => date >= oldest))
  let isChanged = alive.size < dates.size
  return {
    isAlive: (address) => alive.has(address),
    add: (address) => {
      alive.set(address, now)
      isChanged = true
    },
    close: async () => {
      if (isForeign || !isChanged) return remarks
      const failure = await write(path, alive)
      return failure === undefined ? remarks : [...remarks, `The external cache could not be written: ${failure}`]
    },
  }
}

interface Contents {
  readonly dates: ReadonlyMap<string, number>
  readonly remarks: readonly string[]
  readonly isForeign: boolean
}

async function read(path: string, now: number): Promise<Contents> {
  const foreign = (found: string): Contents => ({
    dates: new Map(),
    remarks: [`The external cache was neither read nor written, since ${found}: remove the file or name another`],
    isForeign: true,
  })
  let text: string
  try {
    const { size } = await stat(path).then((found) => (found.isFile() ? found : { size: Number.NaN }))
    if (Number.isNaN(size)) return foreign('it is no file')
    if (size > LARGEST) return foreign(`it is larger than ${LARGEST / 1_048_576} MiB`)
    text = await readFile(path, 'utf8')
  } catch (error) {
    const code = codeOf(error)
    return code === 'ENOENT'
      ? { dates: new Map(), remarks: [], isForeign: false }
      : foreign(`it cannot be read (${code})`)
  }
  const written = entriesOf(text)
  if (written === undefined) return foreign('it is no cache of this version')
  const right = written.flatMap(([address, date]): [string, number][] => {
    const time = typeof date === 'string' && /^\d{4}-\d\d-\d\dT/.test(date) ? Date.parse(date) : Number.NaN
    return time <= now ? [[address, time]] : []
  })
  const wrong = written.length - right.length
  const remarks =
    wrong === 0 ? [] : [`The external cache has entries without a date of the past, which do not count: ${wrong}`]
  return { dates: new Map(right), remarks, isForeign: false }
}

/** `undefined` where the text is no cache. */
function entriesOf(text: string): readonly (readonly [string, unknown])[] | undefined {
  try {
    const { format, alive } = Object(JSON.parse(text)) as { readonly format?: unknown; readonly alive?: unknown }
    return format === FORMAT && typeof alive === 'object' && alive !== null ? Object.entries(alive) : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** What has room in a file that is not too large to be read again. */
function newest(alive: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  let room = LARGEST / 2
  return [...alive]
    .sort(([, one], [, other]) => other - one)
    .filter(([address]) => {
      room -= address.length + 64
      return room > 0
    })
}

/** Why it failed, if it did. The file is replaced and never written through: a link in its place leads nowhere. Of two runs at once the last one counts. */
async function write(path: string, alive: ReadonlyMap<string, number>): Promise<string | undefined> {
  const dated = newest(alive).map(([address, date]) => [address, new Date(date).toISOString()])
  try {
    await mkdir(dirname(path), { recursive: true })
    await replaceFile(path, `${JSON.stringify({ format: FORMAT, alive: Object.fromEntries(dated) }, null, 1)}\n`)
    return undefined
  } catch (error) {
    return codeOf(error)
  }
}
