import { RULES } from '../../src/rules/index.ts'
import { readSettingsChain } from '../../src/settings/chain.ts'
import { settingRows, settingsOfLayers } from '../../src/settings/layers.ts'

const ids = RULES.map(({ id }) => id)

async function readChain(files: Readonly<Record<string, string>>) {
  const asked: string[] = []
  const read = await readSettingsChain('a.yml', files['a.yml'] ?? '', ids, async (path) => {
    asked.push(path)
    return files[path]
  })
  return { asked, read }
}

async function faultsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { read } = await readChain(files)
  return 'faults' in read
    ? read.faults.map(({ path, line, column, message }) => `${path}:${line}:${column} ${message}`)
    : []
}

describe('settings that extend a file', () => {
  it('stand before it, and it before the one that it extends', async () => {
    const { read, asked } = await readChain({
      'a.yml': 'extends: shared/b.yml\nfail-on: never\nrules: { broken-link: off }\n',
      'shared/b.yml': 'extends: c.yaml\nfail-on: warning\nignore: [b/**]\n',
      'c.yaml': 'locale: nl-NL\nignore: [c/**]\nrules:\n  broken-link: notice\n  broken-image: notice\n',
    })
    if ('faults' in read) throw new Error(JSON.stringify(read.faults))
    expect(asked).toEqual(['shared/b.yml', 'c.yaml'])
    const layers = read.files.map(({ path, settings, places }) => ({
      settings,
      from: (key: string) => `${path}:${places.get(key)?.line}`,
    }))
    expect(settingsOfLayers(layers)).toMatchObject({
      locale: 'nl-NL',
      failOn: 'never',
      ignore: ['b/**'],
      rules: { 'broken-link': 'off', 'broken-image': 'notice' },
    })
    const rows = new Map(settingRows(layers, RULES).map(({ key, from }) => [key, from]))
    expect(
      ['locale', 'ignore', 'fail-on', 'block', 'rules.broken-link', 'rules.broken-image'].map((key) => rows.get(key)),
    ).toEqual(['c.yaml:1', 'shared/b.yml:3', 'a.yml:2', 'default', 'a.yml:3', 'c.yaml:5'])
  })

  it('are told of faults in the file where they are', async () => {
    expect(await faultsOf({ 'a.yml': 'extends: b.yml\n', 'b.yml': 'locale: nl-NL\nfail-on: nevr\n' })).toEqual([
      'b.yml:2:10 Unexpected `fail-on` `nevr`, expected `error`, `warning` or `never`; did you mean `never`?',
    ])
  })

  it('must name one that is there', async () => {
    expect(await faultsOf({ 'a.yml': 'locale: nl-NL\nextends: b.yml\n' })).toEqual([
      'a.yml:2:1 Unexpected `extends` `b.yml`, expected a settings file that the same commit holds',
    ])
  })

  it('must not go round in a circle', async () => {
    expect(await faultsOf({ 'a.yml': 'extends: a.yml\n' })).toEqual([
      'a.yml:1:1 Unexpected `extends` `a.yml`, expected a file that does not lead back to itself: `a.yml` > `a.yml`',
    ])
    const round = { 'a.yml': 'extends: b.yml', 'b.yml': 'extends: c.yml', 'c.yml': 'extends: b.yml' }
    expect(await faultsOf(round)).toEqual([
      'c.yml:1:1 Unexpected `extends` `b.yml`, expected a file that does not lead back to itself: `b.yml` > `c.yml` > `b.yml`',
    ])
  })

  it('end after eight files', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 9 }, (_, n) => [n === 0 ? 'a.yml' : `${n}.yml`, `extends: ${n + 1}.yml\n`]),
    )
    const [fault] = await faultsOf(files)
    expect(fault).toContain(
      '7.yml:1:1 Unexpected `extends` `8.yml`, expected at most 8 files one before the other, found `a.yml` > ',
    )
    expect(await faultsOf({ ...files, '7.yml': 'fail-on: never' })).toEqual([])
  })

  it.each([
    '../shared.yml',
    'docs/../../shared.yml',
    './shared.yml',
    '/etc/passwd.yml',
    '~/shared.yml',
    'C:/shared.yml',
    'https://example.com/shared.yml',
    'owner/repo@main:shared.yml',
    'docs\\shared.yml',
    'docs//shared.yml',
    'docs/page.md',
    '.yml',
    '"a\\u0000.yml"',
    '"`a`.yml"',
  ])('cannot name %s', async (path) => {
    const { read, asked } = await readChain({ 'a.yml': `extends: ${path}\n` })
    expect(asked).toEqual([])
    expect('faults' in read && read.faults[0]?.message).toContain(
      'expected the path of a `.yml` file from the root of this repository',
    )
  })

  it('read a path of any length in time that grows with it', async () => {
    const began = performance.now()
    await faultsOf({ 'a.yml': `extends: ${'a/'.repeat(50_000)}` })
    await faultsOf({ 'a.yml': `extends: ${'./'.repeat(50_000)}x.yml` })
    expect(performance.now() - began).toBeLessThan(3000)
  })
})
