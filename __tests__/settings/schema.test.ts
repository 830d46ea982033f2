import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { settingsJsonSchema } from '../../scripts/settings-json-schema.ts'
import { RULES } from '../../src/rules/index.ts'
import { parseSettings } from '../../src/settings/file.ts'
import { settingsFrom } from '../../src/settings/names.ts'
import { DEFAULT_SETTINGS } from '../../src/settings.ts'

const committed = readFileSync(new URL('../../schemas/settings.schema.json', import.meta.url), 'utf8')

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
    ['preset: strict', true],
    ['preset: none', false],
    ['max-findings: 50', true],
    ['max-findings: 0', false],
    ['max-findings: few', false],
    ['extends: .github/shared.yml', true],
    ['extends: ../shared.yml', false],
    ['extends: https://example.com/shared.yml', false],
    ['extends: docs/page.md', false],
    ['rules: {broken-link: {severity: warning, paths: [docs/**], ignore: [docs/a.md]}}', true],
    ['rules: {broken-link: {error-from: 2027-01-31}}', true],
    ['rules: {broken-link: {error-from: 2027-13-31}}', false],
    ['rules: {broken-link: {severity: bad}}', false],
    ['rules: {broken-link: {path: [docs/**]}}', false],
    ['rules: {broken-link: {paths: []}}', false],
    ['overrides: [{paths: [docs/fr-fr/**], locale: fr-FR, text-only-edits: allow, rules: {broken-link: off}}]', true],
    ['overrides: [{locale: fr-FR}]', false],
    ['overrides: [{paths: [docs/fr-fr/**], fail-on: never}]', false],
    ['overrides: {paths: [docs/**]}', false],
    ['page-ignores: base', true],
    ['page-ignores: off', false],
    ['ignore: [docs/**, {paths: [a/**], rules: [broken-link], reason: Known}]', true],
    ['ignore: [{paths: [a/**], rules: [broken-link], reason: Known, until: 2027-01-31}]', true],
    ['ignore: [{paths: [a/**], rules: [broken-link], reason: ""}]', false],
    ['ignore: [{paths: [a/**], rules: [broken-link], reason: " "}]', false],
    ['ignore: [{paths: [a/**], rules: [broken-link]}]', false],
    ['ignore: [{paths: [a/**], rules: [], reason: Known}]', false],
    ['ignore: [{paths: [], rules: [broken-link], reason: Known}]', false],
    ['ignore: [{paths: [a/**], rules: [brokn-link], reason: Known}]', false],
    ['ignore: [{paths: [a/**], rules: [broken-link], reason: Known, until: soon}]', false],
    ['ignore: [{path: a/**, rules: [broken-link], reason: Known}]', false],
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
    ['baseline: .github/baseline.json', true],
    ['baseline: [a.json]', false],
    ['baseline: ""', false],
    ['baseline: ../a.json', false],
    ['baseline: /a.json', false],
    ['baseline: C:\\a.json', false],
    ['baseline: docs/', false],
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

it('gives every setting its name in the program, numbers and folders as such', () => {
  const read = parseSettings(
    `preset: strict
max-findings: 40
docsets: [docs/, .]
site: { docs/: docs.example.com/guide }
text-only-edits: allow
rules: { broken-link: { severity: error, error-from: 2027-01-31 } }
overrides: [{ paths: ['fr/**'], text-only-edits: warning, rules: { broken-image: { ignore: ['fr/a/**'] } } }]`,
    'settings.yml',
    RULES.map(({ id }) => id),
  )
  expect(read).toMatchObject({
    settings: {
      preset: 'strict',
      maxFindings: 40,
      docsets: ['docs', ''],
      site: { docs: 'docs.example.com/guide' },
      textOnlyEdits: 'allow',
      rules: { 'broken-link': { severity: 'error', errorFrom: '2027-01-31' } },
      overrides: [{ paths: ['fr/**'], textOnlyEdits: 'warning', rules: { 'broken-image': { ignore: ['fr/a/**'] } } }],
    },
  })
})

it.each(['README.md', 'docs/settings.md'])('takes every example of settings in %s', (path) => {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
  const examples = [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
    .map(([, yaml = '']) => yaml)
    .filter((yaml) => !/^(?:\s*- |\s+steps|name:)/.test(yaml))
  const wrong = examples.map((yaml) =>
    parseSettings(
      yaml,
      path,
      RULES.map(({ id }) => id),
    ),
  )
  expect(examples.length).toBeGreaterThan(2)
  expect(wrong.filter((read) => 'faults' in read)).toEqual([])
})
