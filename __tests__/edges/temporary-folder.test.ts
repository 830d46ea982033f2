import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { makeTemporaryFolder } from '../../src/edges/temporary-folder.ts'

it('is removed when asked to', async () => {
  const { path, remove } = await makeTemporaryFolder()
  expect(existsSync(path)).toBe(true)
  await remove()
  expect(existsSync(path)).toBe(false)
})

it('is removed when the process ends before', async () => {
  const file = resolve(import.meta.dirname, '../../src/edges/temporary-folder.ts')
  const code = `const { makeTemporaryFolder } = await import(${JSON.stringify(file)}); console.log((await makeTemporaryFolder()).path); process.exit(3)`
  const ran = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code])
  const { code: exitCode, stdout } = await ran.catch((error) => error)
  expect(exitCode).toBe(3)
  expect(stdout.trim()).toMatch(/handback-check-/)
  expect(existsSync(stdout.trim())).toBe(false)
})
