import { chmod, mkdir, mkdtemp, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ownFolder } from '../../src/edges/compiled-code.ts'

let caches: string
beforeEach(async () => {
  caches = await realpath(await mkdtemp(join(tmpdir(), 'handback-check-test-')))
})
afterEach(() => rm(caches, { recursive: true }))

describe('the folder of compiled code', () => {
  it('is made for the user alone, with what is missing above it', async () => {
    const asked = join(caches, 'not', 'yet')
    expect(ownFolder(asked)).toBe(join(asked, 'handback-check'))
    for (const made of [asked, join(asked, 'handback-check')]) expect((await stat(made)).mode & 0o777).toBe(0o700)
    expect(ownFolder(asked)).toBe(join(asked, 'handback-check'))
  })

  it('is where a symbolic link of the user leads', async () => {
    await mkdir(join(caches, 'elsewhere'), { mode: 0o700 })
    await symlink('elsewhere', join(caches, 'handback-check'))
    expect(ownFolder(caches)).toBe(join(caches, 'elsewhere'))
  })

  it.each([0o770, 0o707, 0o1777])('is none that others may write to: %o', async (mode) => {
    await mkdir(join(caches, 'handback-check'))
    await chmod(join(caches, 'handback-check'), mode)
    expect(ownFolder(caches)).toBeUndefined()
  })

  it('is none that others may put another in place of', async () => {
    await chmod(caches, 0o777)
    expect(ownFolder(caches)).toBeUndefined()
    await chmod(caches, 0o1777)
    expect(ownFolder(caches)).toBe(join(caches, 'handback-check'))
  })

  it('is none of another user, nor below one', async () => {
    const folder = join(caches, 'handback-check')
    await mkdir(folder, { mode: 0o700 })
    const { uid } = await stat(folder)
    expect(ownFolder(caches, uid)).toBe(folder)
    expect(ownFolder(caches, uid + 1)).toBeUndefined()
  })

  it('is none where nothing tells who the user is', () => {
    expect(ownFolder(caches, null)).toBeUndefined()
  })

  it('is none where it cannot be made', async () => {
    await writeFile(join(caches, 'handback-check'), 'a file')
    expect(ownFolder(caches)).toBeUndefined()
  })
})
