import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { leadsOut, liesWithin } from '../../src/edges/lies-within.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handback-check-test-'))
  await mkdir(join(folder, 'checkout', 'docs'), { recursive: true })
  await mkdir(join(folder, 'temporary'))
  await symlink(join(folder, 'checkout'), join(folder, 'temporary', 'in'))
  await symlink(join(folder, 'temporary'), join(folder, 'checkout', 'out'))
  await symlink(join(folder, 'checkout'), join(folder, 'other'))
})
afterAll(() => rm(folder, { recursive: true }))

it.each([
  ['checkout', true],
  ['checkout/a.json', true],
  ['checkout/docs/new/a.json', true],
  ['checkout/..a.json', true],
  // a link of the checkout leads to where the change wants
  ['checkout/out/a.json', true],
  ['temporary/in/new/a.json', true],
  ['other/out/a.json', true],
  ['temporary/a.json', false],
  ['temporary/new/a.json', false],
  ['checkout-2/a.json', false],
  ['a.json', false],
])('%s: %j', async (path, expected) => {
  expect(await liesWithin(join(folder, path), join(folder, 'checkout'))).toBe(expected)
  expect(await liesWithin(join(folder, path), join(folder, 'other'))).toBe(expected)
})

it.each([
  ['checkout/out', true],
  ['checkout/out/new/folder', true],
  ['checkout', false],
  ['checkout/docs/new', false],
  ['checkout/..new', false],
  // named by the workflow, and not through the checkout
  ['temporary/new', false],
])('%s leads out of the checkout: %j', async (path, expected) => {
  expect(await leadsOut(join(folder, path), join(folder, 'checkout'))).toBe(expected)
})
