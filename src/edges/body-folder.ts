import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { BodyKey, BodyStore } from '../body-store.ts'
import type { Body } from '../model.ts'
import { codeOf } from './system-failure.ts'
import { replaceFile } from './whole-file.ts'

/** Bodies in a folder, one file each, that several runs may use at once. */
export interface BodyFolder extends BodyStore {
  /** Waits for what is being written; gives remarks, one sentence each. */
  close(): Promise<readonly string[]>
}

/** Bytes of one file: more is read anew, and nothing larger is written. */
const LARGEST = 64 * 1024 * 1024

/** Files written at once. */
const AT_ONCE = 4

/** A pipe in its place is not waited for. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

const FORMAT = 'handback-check body 1'

/**
 * Opens a folder, which need not be there. Entries of another `build`, which reads differently, damaged and foreign ones are as good as
 * none, and replaced; what somebody wrote there on purpose is believed, as the program itself is.
 */
export function openBodyFolder(folder: string, build: string): BodyFolder {
  const failures = new Set<string>()
  const writing = new Set<Promise<void>>()
  const pathOf = ({ reader, kind, id }: BodyKey): string =>
    join(folder, build, reader, kind, id.slice(0, 2), `${id.slice(2)}.json`)
  const headerOf = ({ reader, kind, id }: BodyKey, json: Buffer): string =>
    [FORMAT, build, reader, kind, id, createHash('sha1').update(json).digest('hex')].join(' ')
  return {
    read: async (key) => {
      if (!isBlobId(key.id)) return 'missing'
      const bytes = await readEntry(pathOf(key), failures)
      if (bytes === undefined) return 'missing'
      const end = bytes.indexOf('\n')
      const json = bytes.subarray(end + 1)
      return bytes.toString('utf8', 0, Math.max(end, 0)) === headerOf(key, json) ? parseBody(json) : 'missing'
    },
    write: async (key, body) => {
      // a folder that cannot be written is not tried for every page
      if (!isBlobId(key.id) || failures.size > 0) return
      const json = Buffer.from(formatBody(body))
      if (json.length > LARGEST / 2) return
      const written = writeEntry(pathOf(key), Buffer.concat([Buffer.from(`${headerOf(key, json)}\n`), json])).then(
        (failure) => {
          writing.delete(written)
          if (failure !== undefined) failures.add(`could not be written (${failure})`)
        },
      )
      writing.add(written)
      if (writing.size >= AT_ONCE) await Promise.race(writing)
    },
    close: async () => {
      await Promise.all(writing)
      const [failure] = failures
      return failure === undefined ? [] : [`The cache \`cache-dir\` ${failure}: pages were read without it`]
    },
  }
}

/** Ids are parts of paths. */
const isBlobId = (id: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id)

async function readEntry(path: string, failures: Set<string>): Promise<Buffer | undefined> {
  try {
    const file = await open(path, FLAGS)
    try {
      const found = await file.stat()
      return found.isFile() && found.size <= LARGEST ? await file.readFile() : undefined
    } finally {
      await file.close()
    }
  } catch (error) {
    const code = codeOf(error)
    if (code !== 'ENOENT') failures.add(`could not be read (${code})`)
    return undefined
  }
}

/** Why it failed, if it did. */
async function writeEntry(path: string, contents: Uint8Array): Promise<string | undefined> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await replaceFile(path, contents)
    return undefined
  } catch (error) {
    return codeOf(error)
  }
}

const formatBody = (body: Body | undefined): string =>
  JSON.stringify(body === undefined ? null : { ...body, names: [...body.names] })

function parseBody(json: Buffer): Body | undefined {
  const body = JSON.parse(json.toString('utf8')) as (Omit<Body, 'names'> & { readonly names: readonly string[] }) | null
  return body === null ? undefined : { ...body, names: new Set(body.names) }
}
