import { resolveHost } from '../../../src/edges/external-links/resolve-host.ts'

it.each([
  ['127.0.0.1', '127.0.0.1'],
  ['[::1]', '::1'],
  ['[::ffff:a00:1]', '::ffff:a00:1'],
])('takes %s for itself', async (host, address) => {
  expect(await resolveHost(host)).toEqual({ addresses: [address] })
})

it('never asks the files of the machine', async () => {
  expect(await resolveHost('localhost')).not.toEqual({ addresses: expect.arrayContaining(['127.0.0.1']) })
})

it('says why a name that is none could not be looked up', async () => {
  expect(await resolveHost(`${'a'.repeat(300)}.zz`)).toEqual({
    why: 'the name of the host could not be looked up (EBADNAME)',
  })
})
