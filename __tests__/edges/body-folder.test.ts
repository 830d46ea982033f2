import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { storingBodies } from '../../src/body-store.ts'
import { check } from '../../src/check.ts'
import { type BodyFolder, openBodyFolder } from '../../src/edges/body-folder.ts'
import { readExactly } from '../../src/parse/exact.ts'
import { exactReader, type PageReader } from '../../src/parse/page-reader.ts'
import { DEFAULT_SETTINGS } from '../../src/settings.ts'
import { localizedPage } from '../support/fixture-pages.ts'
import { memoryRepository } from '../support/memory-repository.ts'
import { bodyOf, pageOf } from '../support/read-text.ts'

const BUILD = '0123456789abcdef'
const KEY = { reader: 'exact', kind: 'markdown', id: 'ab'.repeat(20) } as const
const BODY = bodyOf('# <a name="pumps"></a>Pompen \uD800\n\n[a](b.md) **x ** `c` <b id="d">\n\n```sh\ne\n```\n')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handback-check-test-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** The one file of the folder. */
const entry = (): string => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
  expect(files).toHaveLength(1)
  return join(folder, files[0] ?? '')
}
async function fill(): Promise<void> {
  const store = openBodyFolder(folder, BUILD)
  await store.write(KEY, BODY)
  expect(await store.close()).toEqual([])
}
const readAgain = (key: Parameters<BodyFolder['read']>[0] = KEY, build = BUILD) =>
  openBodyFolder(folder, build).read(key)

describe('a body', () => {
  it('is given back as it was, names as a set', async () => {
    await fill()
    const body = await readAgain()
    expect(body).toEqual(BODY)
    expect(body !== 'missing' && body?.names).toEqual(new Set(['pumps', 'd']))
  })

  it('may be none, which is not to be missing', async () => {
    const store = openBodyFolder(folder, BUILD)
    await store.write(KEY, undefined)
    await store.close()
    expect(await readAgain()).toBeUndefined()
  })

  it.each([
    ['another page', { ...KEY, id: 'cd'.repeat(20) }],
    ['another kind', { ...KEY, kind: 'yaml' as const }],
    ['another reader', { ...KEY, reader: 'quick' as const }],
  ])('is none of %s', async (_, key) => {
    await fill()
    expect(await readAgain(key)).toBe('missing')
  })

  it('is none of another build', async () => {
    await fill()
    expect(await readAgain(KEY, 'fedcba9876543210')).toBe('missing')
  })

  it('is kept for no id that could lead elsewhere', async () => {
    const store = openBodyFolder(join(folder, 'in'), BUILD)
    for (const id of ['../../../../out', '', 'AB'.repeat(20), 'a']) {
      await store.write({ ...KEY, id }, BODY)
      expect(await store.read({ ...KEY, id })).toBe('missing')
    }
    expect(await store.close()).toEqual([])
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('an entry', () => {
  const damage: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
    'that lost its end': (bytes) => bytes.subarray(0, -1),
    'with one bit turned': (bytes) => {
      const copy = Buffer.from(bytes)
      copy[copy.length - 20] = (copy[copy.length - 20] ?? 0) ^ 1
      return copy
    },
    'that is empty': () => Buffer.alloc(0),
    'without a line': () => Buffer.from('{}'),
    'of something else': () => Buffer.from('#!/bin/sh\necho\n'),
    'copied from another page': (bytes) => Buffer.from(bytes.toString('utf8').replace(KEY.id, 'cd'.repeat(20))),
  }
  it.each(Object.entries(damage))('%s is read anew and replaced', async (_, damaged) => {
    await fill()
    const whole = readFileSync(entry())
    writeFileSync(entry(), damaged(whole))
    expect(await readAgain()).toBe('missing')
    await fill()
    expect(readFileSync(entry())).toEqual(whole)
  })

  it('that is a pipe is not waited for', async () => {
    await fill()
    const path = entry()
    rmSync(path)
    execFileSync('mkfifo', [path])
    expect(await readAgain()).toBe('missing')
  })

  it('that is a folder is told of, once, and nothing is written then', async () => {
    await fill()
    const path = entry()
    rmSync(path)
    mkdirSync(path)
    const store = openBodyFolder(folder, BUILD)
    expect(await store.read(KEY)).toBe('missing')
    await store.write({ ...KEY, id: 'ef'.repeat(20) }, BODY)
    await store.write(KEY, BODY)
    const remarks = await store.close()
    expect(remarks).toHaveLength(1)
    expect(remarks[0]).toMatch(/^The cache `cache-dir` could not be written \([A-Z]+\): pages were read without it$/)
  })
})

it('says that a folder cannot be used, and reads without it', async () => {
  writeFileSync(join(folder, 'file'), '')
  const store = openBodyFolder(join(folder, 'file'), BUILD)
  const reader = storingBodies(exactReader(), store, 'exact')
  const page = { ...pageOf('# Een\n'), id: KEY.id }
  expect(await reader.bodyOf(page)).toEqual(readExactly(page))
  expect(await store.close()).toEqual(['The cache `cache-dir` could not be read (ENOTDIR): pages were read without it'])
})

it('is shared by runs at the same time', async () => {
  const ids = Array.from({ length: 60 }, (_, index) => index.toString(16).padStart(40, '0'))
  const runs = [1, 2, 3].map(async () => {
    const store = openBodyFolder(folder, BUILD)
    const reader = storingBodies(exactReader(), store, 'exact')
    for (const id of ids) {
      const page = { ...pageOf(`# <a name="p-${id}"></a>Een\n`), id }
      expect(await reader.bodyOf(page)).toEqual(readExactly(page))
    }
    return store.close()
  })
  expect(await Promise.all(runs)).toEqual([[], [], []])
  const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:json|tmp)$/.test(name))
  expect(left).toHaveLength(60)
  expect(left.filter((name) => name.endsWith('.tmp'))).toEqual([])
})

it('spares a later run all reading, with the same report', async () => {
  const [base, head] = ['b'.repeat(40), 'c'.repeat(40)]
  const files = { 'docs/a.md': localizedPage(), 'docs/b.md': localizedPage({ id: '"2"', body: '# Geen anker\n' }) }
  const input = {
    localized: memoryRepository({ [base]: {}, [head]: files }),
    base,
    head,
    settings: DEFAULT_SETTINGS,
    today: '2026-01-01',
    exact: true,
  }
  let read = 0
  const counting: PageReader = {
    bodyOf: (page) => {
      read += 1
      return exactReader().bodyOf(page)
    },
    besideOf: (page, body) => exactReader().besideOf(page, body),
  }
  const run = async () => {
    const bodies = openBodyFolder(folder, BUILD)
    const { durationMs, ...report } = await check({ ...input, exactly: counting, bodies })
    expect(durationMs).toBeGreaterThanOrEqual(0)
    expect(await bodies.close()).toEqual([])
    return report
  }
  const first = await run()
  expect(first.findings.map(({ rule }) => rule)).toContain('missing-heading-anchor')
  expect(read).toBe(2)
  expect(await run()).toEqual(first)
  expect(read).toBe(2)
})
