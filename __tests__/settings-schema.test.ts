import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { settingsJsonSchema } from '../scripts/settings-json-schema.ts'
import { RULES } from '../src/rules/index.ts'
import { DEFAULT_SETTINGS } from '../src/settings.ts'
import { parseSettings } from '../src/settings-file.ts'
import { settingsFrom, settingsSchema } from '../src/settings-schema.ts'

const committed = readFileSync(new URL('../schemas/settings.schema.json', import.meta.url), 'utf8')

describe('the published JSON Schema of the settings', () => {
  const isValid = new Ajv2020.Ajv2020({ strict: true }).compile(JSON.parse(committed))

  it('is what `npm run derive` writes', () => {
    expect(committed).toBe(settingsJsonSchema(RULES))
  })

  it('describes every setting and every rule', () => {
    const { properties } = JSON.parse(committed)
    for (const [key, { description }] of Object.entries<{ description?: string }>(properties)) {
      expect([key, description]).toEqual([key, expect.stringMatching(/^[A-Z].*\.$/)])
    }
    expect(Object.keys(properties.rules.properties)).toEqual(RULES.map(({ id }) => id))
  })

  it.each([
    [
      'locale: nl-NL\npaths: [docs/**]\nignore: []\nfail-on: never\ntext-only-edits: allow\nrules: {broken-link: off}',
      true,
    ],
    ['{}', true],
    ['fail-on: sometimes', false],
    ['locale: dutch!', false],
    ['paths: []', false],
    ['paths: docs/**', false],
    ['rules: {brokn-link: off}', false],
    ['rules: {broken-link: false}', false],
    ['unknown: 1', false],
    ['source-repository: auto', true],
    ['source-repository: owner/docs', true],
    ['source-repository: docs', false],
    ['source-path: { "docs/{path}": "{path}" }', true],
    ['source-path: { docs: "{path}" }', false],
    ['source-path: { "docs/{path}": docs }', false],
    ['external-links: changed', true],
    ['external-links: on', false],
    ['external-links-only: ["*.example.com"]', true],
    ['external-links-only: []', false],
    ['external-links-ignore: ["https://example.com/*", example.org]', true],
    ['external-links-ignore: example.org', false],
    ['docsets: [docs, guides/nl, .]', true],
    ['docsets: docs', false],
    ['docsets: []', false],
    ['docsets: [""]', false],
    ['docsets: [../docs]', false],
    ['docsets: [/docs]', false],
    ['docsets: [docs/*]', false],
    ['docsets: ["docs\\\\nl"]', false],
    ['redirections: ["moved/*.json"]', true],
    ['redirections: moved.json', false],
    ['site: {docs: docs.example.com/nl-nl/guide, .: example.com}', true],
    ['site: {docs: https://docs.example.com}', false],
    ['site: docs.example.com', false],
    ['site: {../docs: docs.example.com}', false],
  ])('agrees with the program on %j', (yaml, right) => {
    expect(isValid(parse(yaml))).toBe(right)
    expect(
      'settings' in
        parseSettings(
          yaml,
          'settings.yml',
          RULES.map(({ id }) => id),
        ),
    ).toBe(right)
  })

  it('has the defaults of the program', () => {
    const { properties } = JSON.parse(committed)
    const defaults = Object.entries<{ default?: unknown }>(properties).flatMap(([key, value]) =>
      'default' in value ? [[key, value.default]] : [],
    )
    expect(settingsFrom(Object.fromEntries(defaults))).toEqual(DEFAULT_SETTINGS)
  })
})

it('the schema names every setting', () => {
  const all = {
    locale: 'x',
    paths: [],
    ignore: [],
    'fail-on': 'error',
    block: ['introduced'],
    'text-only-edits': 'allow',
    'source-repository': 'auto',
    'source-path': {},
    'external-links': 'all',
    'external-links-only': [],
    'external-links-ignore': [],
    docsets: ['docs/', '.'],
    redirections: [],
    site: { 'docs/': 'docs.example.com/guide' },
    rules: {},
  } as const
  expect(Object.keys(settingsSchema([]).entries).sort()).toEqual(Object.keys(all).sort())
  const lists = { paths: [], ignore: [], 'external-links-only': [], 'external-links-ignore': [], redirections: [] }
  expect(settingsFrom({ ...all, ...lists, block: [...all.block], docsets: [...all.docsets] })).toEqual({
    locale: 'x',
    paths: [],
    ignore: [],
    failOn: 'error',
    block: ['introduced'],
    textOnlyEdits: 'allow',
    sourceRepository: 'auto',
    sourcePath: {},
    externalLinks: 'all',
    externalLinksOnly: [],
    externalLinksIgnore: [],
    docsets: ['docs', ''],
    redirections: [],
    site: { docs: 'docs.example.com/guide' },
    rules: {},
  })
})
