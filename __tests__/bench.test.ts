import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generatedPage, generatedRepository } from '../bench/generated.ts'
import { check } from '../src/check.ts'
import { openGitRepository } from '../src/edges/git-repository.ts'
import { DEFAULT_SETTINGS } from '../src/settings.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'handback-check-bench-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('generates right pages of the weight of real ones, the same each time', async () => {
  const localized = await openGitRepository(await generatedRepository(folder, 120))
  const [base = '', head = ''] = await Promise.all(['base', 'main'].map((branch) => localized.resolve(branch)))
  const report = await check({ localized, base, head, settings: DEFAULT_SETTINGS, today: '2026-01-01' })
  await localized.close()
  expect(report.pages).toMatchObject({ changed: 120, checked: 120 })
  expect(report.findings).toEqual([])
  expect(generatedPage(7, 120)).toBe(generatedPage(7, 120))
  const bytes = Buffer.byteLength(generatedPage(7, 120))
  expect(bytes).toBeGreaterThan(10_000)
  expect(bytes).toBeLessThan(14_000)
})
