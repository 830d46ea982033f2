import { namesListed } from '../../src/near-name.ts'
import { RULES } from '../../src/rules/index.ts'
import { parseSettings } from '../../src/settings/file.ts'
import { settingsFromInputs } from '../../src/settings/inputs.ts'
import { type Layer, settingsOfLayers } from '../../src/settings/layers.ts'
import { settingsSchema } from '../../src/settings/schema.ts'
import { DEFAULT_SETTINGS } from '../../src/settings.ts'

const PATH = '.github/handback-check.yml'
/** As listed where one was expected. */
const KEYS = namesListed(Object.keys(settingsSchema([]).entries))
const IDS = RULES.map(({ id }) => id)

/** With the defaults filled in. */
function read(text: string) {
  const file = parseSettings(text, PATH, IDS)
  return 'faults' in file ? file : { settings: settingsOfLayers([{ settings: file.settings, from: () => PATH }]) }
}

/** `line:column message` of each fault. */
function faultsOf(text: string): string[] {
  const result = read(text)
  return 'faults' in result ? result.faults.map(({ line, column, message }) => `${line}:${column} ${message}`) : []
}

describe('a right settings file', () => {
  it('sets every setting', () => {
    const text = `locale: nl-NL
paths: ['docs/**']
ignore:
  - docs/legacy/**
  - '**/{a,b}.md'
  - paths: [docs/old/**]
    rules: [broken-link, broken-image]
    reason: "They go with the next release: nobody links to them"
    until: 2027-01-31
page-ignores: base
fail-on: never
text-only-edits: allow
source-repository: owner/docs
source-path:
  docs/{locale}/{path}: docs/en-us/{path}
  "{path}": '{path}'
external-links: changed
external-links-only: ['*.example.com']
external-links-ignore:
  - https://example.com/a/*
docsets:
  - docs/
  - ./help/nl
redirections:
  - moved/*.json
site:
  docs: docs.example.com/guide
rules:
  broken-link: warning
  lost-fragment: off
`
    expect(read(text)).toEqual({
      settings: {
        ...DEFAULT_SETTINGS,
        locale: 'nl-NL',
        paths: ['docs/**'],
        ignore: ['docs/legacy/**', '**/{a,b}.md'],
        ignoreEntries: [
          {
            paths: ['docs/old/**'],
            rules: ['broken-link', 'broken-image'],
            reason: 'They go with the next release: nobody links to them',
            until: '2027-01-31',
          },
        ],
        pageIgnores: 'base',
        block: ['introduced'],
        failOn: 'never',
        textOnlyEdits: 'allow',
        sourceRepository: 'owner/docs',
        sourcePath: { 'docs/{locale}/{path}': 'docs/en-us/{path}', '{path}': '{path}' },
        externalLinks: 'changed',
        externalLinksOnly: ['*.example.com'],
        externalLinksIgnore: ['https://example.com/a/*'],
        docsets: ['docs', 'help/nl'],
        redirections: ['moved/*.json'],
        site: { docs: 'docs.example.com/guide' },
        rules: { 'broken-link': 'warning', 'lost-fragment': 'off' },
      },
    })
  })

  it.each(['', '\n', '---\n', '# fail-on: never\n', '\uFEFF'])('is all defaults where %j says nothing', (text) => {
    expect(read(text)).toEqual({ settings: DEFAULT_SETTINGS })
  })

  it('fills in defaults beside what is set, with any line endings and a byte order mark', () => {
    expect(read('\uFEFFfail-on: warning\r\nlocale: "sr-Latn-RS"\r\n')).toEqual({
      settings: { ...DEFAULT_SETTINGS, failOn: 'warning', locale: 'sr-Latn-RS' },
    })
  })

  it('takes the origins that block, at least one', () => {
    expect(read('block: [introduced, source]')).toMatchObject({ settings: { block: ['introduced', 'source'] } })
    expect(faultsOf('block: []')).toEqual([
      '1:8 Unexpected empty list in `block`, expected at least one origin; `fail-on: never` is how nothing blocks',
    ])
    expect(faultsOf('block: [introduced, english]')).toEqual([
      '1:21 Unexpected `block` `english`, expected `introduced`, `existing` or `source`',
    ])
  })

  it.each(['nl', 'nl-NL', 'NL-nl', 'zh-Hans', 'zh-Hans-CN', 'es-419', 'fil-PH'])('takes the locale %s', (locale) => {
    expect(read(`locale: ${locale}`)).toMatchObject({ settings: { locale } })
  })
})

describe('a wrong settings file', () => {
  it('is told every fault at once, each at its place', () => {
    const text = `failOn: never
fail-on: eror
locale: dutch!
paths: []
ignore:
  - /abs
  - docs/**
  - ../x
rules:
  brokn-link: error
  broken-link: on
  broken-image: false
  wrong-locale:
  lost-fragment: [error]
`
    expect(faultsOf(text)).toEqual([
      `1:1 Unexpected key \`failOn\`, expected ${KEYS}; did you mean \`fail-on\`?`,
      '2:10 Unexpected `fail-on` `eror`, expected `error`, `warning` or `never`; did you mean `error`?',
      '3:9 Unexpected `locale` `dutch!`, expected a locale such as `nl-NL`',
      '4:8 Unexpected empty list in `paths`, expected at least one glob, or no `paths` at all to check every localized page',
      '6:5 Unexpected `ignore` `/abs`, expected a glob relative to the root of the repository, such as `docs/**`',
      '8:5 Unexpected `ignore` `../x`, expected a glob without `..`, relative to the root of the repository',
      '10:3 Unexpected rule `brokn-link`, expected the id of a rule, as listed by `handback-check rules`; did you mean `broken-link`?',
      "11:16 Unexpected `broken-link` `on`, expected `error`, `warning`, `notice` or `off`; leave the line out for the rule's own severity",
      '12:17 Unexpected `broken-image` `false`, expected `error`, `warning`, `notice` or `off`; did you mean `off`?',
      '13:3 Unexpected empty `wrong-locale`, expected `error`, `warning`, `notice` or `off`',
      '14:18 Unexpected list in `lost-fragment`, expected `error`, `warning`, `notice` or `off`; did you mean `error`?',
    ])
  })

  it('is told what is wrong with an ignore', () => {
    const text = `ignore:
  - paths: [../a]
    rules: [brokn-link]
    reason: ' '
    until: 2027-02-30
  - paths: []
    rules: []
    reason: Known
    to: 2027-01-31
  - rules: broken-link
  - [a]
  -
`
    expect(faultsOf(text)).toEqual([
      '2:13 Unexpected `paths` `../a`, expected a glob without `..`, relative to the root of the repository',
      '3:13 Unexpected `rules` `brokn-link`, expected the id of a rule, as listed by `handback-check rules`; did you mean `broken-link`?',
      '4:13 Unexpected empty `reason`, expected a reason, in one line of at most 500 characters',
      '5:12 Unexpected `until` `2027-02-30`, expected the last day on which it holds, such as `2027-01-31`',
      '6:12 Unexpected empty list in `paths`, expected at least one glob',
      '7:12 Unexpected empty list in `rules`, expected at least one rule',
      '9:5 Unexpected `ignore` `to`, expected `paths`, `rules`, `reason` or `until`',
      '10:5 Unexpected mapping in `ignore`, expected `paths` in it, too',
      '10:5 Unexpected mapping in `ignore`, expected `reason` in it, too',
      '10:12 Unexpected `rules` `broken-link`, expected a list of rules, such as `- broken-link`',
      '11:5 Unexpected list in `ignore`, expected a glob such as `docs/**`, or a mapping with `paths`, `rules`, `reason` and, if it is to end, `until`',
      '12:4 Unexpected empty `ignore`, expected a glob such as `docs/**`',
    ])
  })

  it('names its path with each fault', () => {
    expect(read('nonsense: 1')).toMatchObject({ faults: [{ path: PATH, line: 1, column: 1 }] })
  })

  it.each([
    ['rules:\n', '1:1 Unexpected empty `rules`, expected rule ids and severities, such as `broken-link: warning`'],
    [
      'rules: [a]\n',
      '1:8 Unexpected list in `rules`, expected rule ids and severities, such as `broken-link: warning`',
    ],
    ['paths: docs/**\n', '1:8 Unexpected `paths` `docs/**`, expected a list of globs, such as `- docs/**`'],
    [
      'site: [docs.example.com]\n',
      '1:7 Unexpected list in `site`, expected folders and addresses, such as `docs: docs.example.com/guide`',
    ],
    ['fail-on: {a: b}\n', '1:10 Unexpected mapping in `fail-on`, expected `error`, `warning` or `never`'],
    ['fail-on: no\n', '1:10 Unexpected `fail-on` `no`, expected `error`, `warning` or `never`'],
    [
      'text-only-edits: allowed',
      '1:18 Unexpected `text-only-edits` `allowed`, expected `error`, `warning` or `allow`; did you mean `allow`?',
    ],
    [
      'source-repository: https://github.com/owner/docs',
      '1:20 Unexpected `source-repository` `https://github.com/owner/docs`, expected `owner/name`, `auto` or `none`',
    ],
    [
      'source-repository: owner/..',
      '1:20 Unexpected `source-repository` `owner/..`, expected `owner/name`, `auto` or `none`',
    ],
    [
      'source-path: docs',
      '1:14 Unexpected `source-path` `docs`, expected a mapping of patterns, such as `docs/{locale}/{path}: docs/en-us/{path}`',
    ],
    [
      'source-path: {}',
      '1:14 Unexpected mapping in `source-path`, expected a mapping of patterns, such as `docs/{locale}/{path}: docs/en-us/{path}`',
    ],
    [
      'source-path:\n  a/{path}: b/{path}\n  c: d/{path}\n',
      '3:3 Unexpected `source-path` `c`, expected a pattern that ends in `{path}`, once, as in `docs/{path}`',
    ],
    [
      'source-path:\n  a/{path}: ../{path}\n',
      '2:13 Unexpected `source-path` `../{path}`, expected a pattern relative to the root of the repository, such as `docs/{path}`',
    ],
    [
      'source-path:\n  a/{path}:\n',
      '2:3 Unexpected empty `source-path`, expected a pattern that ends in `{path}`, once, as in `docs/{path}`',
    ],
    [
      'source-path:\n  a/{path}: [b]\n',
      '2:13 Unexpected list in `source-path`, expected a mapping of patterns, such as `docs/{locale}/{path}: docs/en-us/{path}`',
    ],
    [
      'source-path:\n  a/{path}: "{locale}/{path}"\n',
      '2:3 Unexpected mapping in `source-path`, expected `{locale}` in an English path only where the localized one has it',
    ],
    [
      'locale: &x nl\nsource-path:\n  a/{path}: *x\n',
      '3:13 Unexpected alias in `source-path`, expected the value itself',
    ],
    ['- a\n', '1:1 Unexpected list, expected settings, such as `fail-on: error`'],
    ['strict\n', '1:1 Unexpected `strict`, expected settings, such as `fail-on: error`'],
    ['locale: nl\nlocale: de\n', '2:1 Unexpected key for the second time, expected each key once'],
    ['locale: nl\n---\nlocale: de\n', '2:1 Unexpected second YAML document, expected one'],
    ['locale: &x nl\npaths: [*x]\n', '2:9 Unexpected alias in `paths`, expected the value itself'],
    ['? [a]\n: b\n', `1:3 Unexpected list or mapping as key, expected ${KEYS}`],
    [
      'a: b: c\n',
      '1:4 Unexpected text that is no YAML (`Nested mappings are not allowed in compact mappings`), expected settings, such as `fail-on: error`',
    ],
    ['__proto__: {a: b}', `1:1 Unexpected key \`__proto__\`, expected ${KEYS}`],
    [
      'rules: {constructor: off}',
      '1:9 Unexpected rule `constructor`, expected the id of a rule, as listed by `handback-check rules`',
    ],
  ])('%j', (text, fault) => {
    expect(faultsOf(text)).toEqual([fault])
  })

  it.each([
    [
      'preset: strickt',
      '1:9 Unexpected `preset` `strickt`, expected `recommended` or `strict`; did you mean `strict`?',
    ],
    ['max-findings: 0', '1:15 Unexpected `max-findings` `0`, expected a whole number from `1` on, such as `50`'],
    ['max-findings: [5]', '1:15 Unexpected list in `max-findings`, expected a whole number such as `50`'],
    [
      'rules:\n  broken-link:\n    severity: eror\n',
      '3:15 Unexpected `severity` `eror`, expected `error`, `warning`, `notice` or `off`; did you mean `error`?',
    ],
    [
      'rules:\n  broken-link: { path: [a/**] }\n',
      '2:18 Unexpected key `path`, expected `severity`, `paths`, `ignore` or `error-from`; did you mean `paths`?',
    ],
    [
      'rules:\n  broken-link: { paths: [/a] }\n',
      '2:26 Unexpected `paths` `/a`, expected a glob relative to the root of the repository, such as `docs/**`',
    ],
    [
      'rules:\n  broken-link: {}\n',
      '2:16 Unexpected mapping in `broken-link`, expected a severity, or `severity`, `paths`, `ignore` and `error-from`',
    ],
    [
      'rules:\n  broken-link: { error-from: tomorrow }\n',
      '2:30 Unexpected `error-from` `tomorrow`, expected a day of the calendar, such as `2027-01-31`',
    ],
    [
      'rules:\n  broken-link: { error-from: 2027-02-30 }\n',
      '2:30 Unexpected `error-from` `2027-02-30`, expected a day of the calendar, such as `2027-01-31`',
    ],
    [
      'rules:\n  broken-link: { severity: warning, error-from: 2027-02-03 }\n',
      '2:16 Unexpected mapping in `broken-link`, expected no `severity` but `error` beside `error-from`',
    ],
    [
      'overrides: [a]\n',
      '1:13 Unexpected `overrides` `a`, expected a mapping with `paths` and what is otherwise there, such as `locale`',
    ],
    [
      'overrides:\n  - locale: nl-NL\n',
      '2:5 Unexpected mapping in `overrides`, expected a mapping with `paths` and what is otherwise there, such as `locale`',
    ],
    [
      'overrides:\n  - paths: [a/**]\n    locale: dutch!\n    rules: { brokn-link: off }\n',
      '3:13 Unexpected `locale` `dutch!`, expected a locale such as `nl-NL`',
      '4:14 Unexpected rule `brokn-link`, expected the id of a rule, as listed by `handback-check rules`; did you mean `broken-link`?',
    ],
    [
      'overrides:\n  - paths: [a/**]\n    fail-on: never\n',
      '3:5 Unexpected key `fail-on`, expected `paths`, `ignore`, `locale`, `text-only-edits` or `rules`',
    ],
    [
      'overrides:\n  - paths: [a/**]\n    __proto__: {rules: {}}\n',
      '3:5 Unexpected key `__proto__`, expected `paths`, `ignore`, `locale`, `text-only-edits` or `rules`',
    ],
    [
      'preset: &x strict\nrules:\n  broken-link: { paths: [*x] }\n',
      '3:26 Unexpected alias in `paths`, expected the value itself',
    ],
    [
      'locale: &x nl\noverrides:\n  - paths: [a/**]\n    rules: { broken-link: { severity: *x } }\n',
      '4:39 Unexpected alias in `broken-link`, expected the value itself',
    ],
  ])('%j', (text, ...faults) => {
    expect(faultsOf(text)).toEqual(faults)
  })

  it('runs no tag', () => {
    expect(faultsOf('fail-on: !!js/function "function () {}"')[0]).toBe(
      '1:10 Unexpected YAML tag, expected plain text, lists and mappings',
    )
  })

  it('shows foreign text on one line and out of code spans', () => {
    expect(faultsOf('locale: "a`b\\n::error::\\u202ec"')).toEqual([
      "1:9 Unexpected `locale` `a'b ::error:: c`, expected a locale such as `nl-NL`",
    ])
    expect(faultsOf(`locale: ${'x'.repeat(5000)}`)[0]).toHaveLength(
      '1:9 Unexpected `locale` ``, expected a locale such as `nl-NL`'.length + 161,
    )
  })

  it('is refused when too large or too deep to read', () => {
    expect(faultsOf(`#${' '.repeat(300_000)}`)).toEqual([
      '1:1 Unexpected 300001 characters, expected a settings file of at most 262144',
    ])
    const deep = faultsOf('['.repeat(50_000))
    expect(deep).toHaveLength(1)
    expect(deep[0]).toContain('Unexpected nesting too deep to read')
  })

  it('is refused with more overrides than are held against each page', () => {
    const overrides = (count: number) => `overrides:\n${'  - paths: [a/**]\n'.repeat(count)}`
    expect(faultsOf(overrides(200))).toEqual([])
    expect(faultsOf(overrides(201))).toEqual(['2:3 Unexpected list in `overrides`, expected at most 200 overrides'])
  })

  it('is told of nesting within a setting that is too deep to read', () => {
    for (const depth of [100, 1_000, 3_000, 10_000]) {
      const nested = '['.repeat(depth) + ']'.repeat(depth)
      for (const text of [`rules: { broken-link: { paths: ${nested} } }`, `overrides: ${nested}`])
        expect(faultsOf(text)).toHaveLength(1)
    }
  })

  it('expands no alias', () => {
    const bomb = `a: &a [x, x]\n${Array.from({ length: 30 }, (_, n) => `b${n}: &b${n} [*${n === 0 ? 'a' : `b${n - 1}`}, *${n === 0 ? 'a' : `b${n - 1}`}]`).join('\n')}\nignore: [*b29]\n`
    const faults = faultsOf(bomb)
    expect(faults).toHaveLength(32)
    expect(faults.at(-1)).toBe('32:10 Unexpected alias in `ignore`, expected the value itself')
  })
})

describe('settings in layers', () => {
  const layer = (settings: Layer['settings']): Layer => ({ settings, from: () => '' })

  it('stand before those ahead of them: lists replace, rules one by one', () => {
    const file = layer({ locale: 'nl-NL', ignore: ['a/**'], rules: { 'broken-link': 'off', 'broken-image': 'off' } })
    const given = layer({ failOn: 'never', ignore: ['b/**'], rules: { 'broken-link': 'notice' } })
    expect(settingsOfLayers([file, given])).toEqual({
      ...DEFAULT_SETTINGS,
      locale: 'nl-NL',
      ignore: ['b/**'],
      pageIgnores: 'allow',
      failOn: 'never',
      rules: { 'broken-link': 'notice', 'broken-image': 'off' },
    })
    expect(settingsOfLayers([])).toEqual(DEFAULT_SETTINGS)
  })

  it('stand before the preset, wherever that is named', () => {
    const strict = layer({ preset: 'strict' })
    const loose = layer({ block: ['introduced'] })
    const wanted = {
      ...DEFAULT_SETTINGS,
      preset: 'strict',
      externalLinks: 'changed',
      unreadPages: 'error',
      block: ['introduced'],
    }
    expect(settingsOfLayers([loose, strict])).toEqual(wanted)
    expect(settingsOfLayers([strict, loose])).toEqual(wanted)
    expect(settingsOfLayers([strict, layer({ preset: 'recommended' })])).toEqual(DEFAULT_SETTINGS)
  })

  it('name pages to ignore, and leave what the file ignores with a reason', () => {
    const ignoreEntries = [{ paths: ['a/**'], rules: ['broken-link'], reason: 'Known' }]
    const given = settingsFromInputs((name) => (name === 'ignore' ? 'b/**' : ''))
    expect(given).toEqual({ settings: { ignore: ['b/**'] } })
    expect(settingsOfLayers([layer({ ignoreEntries }), layer({ ignore: ['b/**'] })])).toMatchObject({
      ignoreEntries,
      ignore: ['b/**'],
    })
  })
})
