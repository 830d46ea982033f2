import { settingsFromInputs } from '../../src/settings/inputs.ts'

const read = (given: Record<string, string>) => settingsFromInputs((name) => given[name] ?? '')

describe('settings from inputs', () => {
  it('are only those given', () => {
    expect(read({})).toEqual({ settings: {} })
    expect(read({ 'fail-on': '', paths: ' \n ' })).toEqual({ settings: {} })
    expect(read({ 'fail-on': ' warning ' })).toEqual({ settings: { failOn: 'warning' } })
  })

  it('take one glob a line, and one pair of patterns', () => {
    expect(
      read({
        locale: 'nl-NL',
        paths: 'docs/**\r\n\n  blog/{a,b}/**\n',
        ignore: 'docs/old/**',
        'text-only-edits': 'allow',
        'source-repository': 'auto',
        'source-path': 'docs/{locale}/{path}: docs/en-us/{path}\r\n\n{path}:   {path}\n',
      }),
    ).toEqual({
      settings: {
        sourceRepository: 'auto',
        sourcePath: { 'docs/{locale}/{path}': 'docs/en-us/{path}', '{path}': '{path}' },
        locale: 'nl-NL',
        paths: ['docs/**', 'blog/{a,b}/**'],
        ignore: ['docs/old/**'],
        textOnlyEdits: 'allow',
      },
    })
  })

  it('are held to what the file is held to, all faults at once', () => {
    expect(
      read({
        'fail-on': 'warn',
        locale: 'Dutch!',
        paths: 'docs/**, blog/**',
        ignore: 'a/**\n/etc\n!b',
        'text-only-edits': 'never',
      }),
    ).toEqual({
      faults: [
        { message: 'Unexpected `fail-on` `warn`, expected `error`, `warning` or `never`; did you mean `warning`?' },
        { message: 'Unexpected `locale` `Dutch!`, expected a locale such as `nl-NL`' },
        { message: 'Unexpected `paths` `docs/**, blog/**`, expected one glob a line, without commas between' },
        {
          message:
            'Unexpected `ignore` `/etc`, expected a glob relative to the root of the repository, such as `docs/**`',
        },
        {
          message:
            'Unexpected `ignore` `!b`, expected a glob without `!` in front: what to leave out belongs under `ignore`',
        },
        { message: 'Unexpected `text-only-edits` `never`, expected `error`, `warning` or `allow`' },
      ],
    })
  })

  it.each([
    ['docs/{path}', 'Unexpected `source-path` `docs/{path}`, expected one `FROM: TO` a line, each `FROM` once'],
    [
      'a/{path}: {path}\na/{path}: b/{path}',
      'Unexpected `source-path` `a/{path}: b/{path}`, expected one `FROM: TO` a line, each `FROM` once',
    ],
    [
      'a/{path}: ../{path}',
      'Unexpected `source-path` `../{path}`, expected a pattern relative to the root of the repository, such as `docs/{path}`',
    ],
  ])('take no mapping %j', (written, message) => {
    expect(read({ 'source-path': written })).toEqual({ faults: [{ message }] })
  })
})
