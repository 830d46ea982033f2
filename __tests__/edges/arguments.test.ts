import { readArguments } from '../../src/edges/arguments.ts'
import { CannotRun } from '../../src/edges/cannot-run.ts'
import { HELP } from '../../src/edges/help.ts'
import { COMMANDS, FLAGS, VALUED } from '../../src/edges/options.ts'

const refused = (...argv: string[]): string => {
  try {
    readArguments(argv)
  } catch (error) {
    if (error instanceof CannotRun) return `${error.message}. ${error.advice}`
    throw error
  }
  throw new Error(`expected ${JSON.stringify(argv)} to be refused`)
}

describe('readArguments', () => {
  it('takes --exact without a value, for check alone', () => {
    expect(readArguments(['--exact'])).toMatchObject({ command: 'check', options: { exact: true } })
    expect(refused('--exact=yes')).toContain('Unexpected value of `--exact`')
    expect(refused('links', 'a.md', '--exact')).toContain('Unexpected option `--exact` for `links`')
  })

  it('checks the folder it stands in, HEAD, as text, unless told otherwise', () => {
    const options = { repo: '.', head: 'HEAD', format: 'text' }
    expect(readArguments([])).toEqual({ command: 'check', options })
    expect(readArguments(['check'])).toEqual({ command: 'check', options })
  })

  it('reads every option, with and without an equals sign, before and after the command', () => {
    const argv = [
      '--repo=-odd',
      'check',
      '--head',
      'b',
      '--source',
      's',
      '--source-repository',
      'auto',
      '--source-ref',
      'r',
      '--external-links=all',
      '--external-cache',
      'x.json',
      '--cache-dir=d',
      '--config',
    ]
    const rest = ['c.yml', '--all', '--baseline=b.json', '--format', 'json', '--output=o.json', '--fail-on', 'never']
    const files = ['--json-file', 'a.json', '--sarif-file=a.sarif', '--junit-file', 'a.xml']
    expect(readArguments([...argv, ...rest, ...files])).toEqual({
      command: 'check',
      options: {
        repo: '-odd',
        head: 'b',
        source: 's',
        sourceRepository: 'auto',
        sourceRef: 'r',
        externalLinks: 'all',
        externalCache: 'x.json',
        cacheDir: 'd',
        config: 'c.yml',
        all: true,
        baseline: 'b.json',
        format: 'json',
        output: 'o.json',
        jsonFile: 'a.json',
        sarifFile: 'a.sarif',
        junitFile: 'a.xml',
        failOn: 'never',
      },
    })
  })

  it('reads the commit to compare with', () => {
    expect(readArguments(['check', '--base', 'a'])).toMatchObject({ options: { base: 'a' } })
  })

  it('reads what fix writes, and what is judged in place of a commit', () => {
    const options = { repo: '.', head: 'HEAD', format: 'text', dryRun: false }
    expect(readArguments(['fix'])).toEqual({ command: 'fix', options })
    expect(readArguments(['fix', '--worktree', '--dry-run', '--source=s'])).toEqual({
      command: 'fix',
      options: { ...options, source: 's', uncommitted: 'worktree', dryRun: true },
    })
    expect(readArguments(['fix', '--patch', 'a.patch'])).toEqual({
      command: 'fix',
      options: { ...options, patch: 'a.patch' },
    })
    expect(readArguments(['--staged'])).toMatchObject({ command: 'check', options: { uncommitted: 'staged' } })
  })

  it('reads the other commands', () => {
    expect(readArguments(['baseline', '--write', 'b.json', '--head', 'live'])).toMatchObject({
      command: 'baseline',
      options: { write: 'b.json', repo: '.', head: 'live' },
    })
    expect(readArguments(['rules'])).toEqual({ command: 'rules' })
    expect(readArguments(['explain', 'broken-link'])).toEqual({ command: 'explain', rule: 'broken-link' })
    expect(readArguments(['--version'])).toEqual({ command: 'version' })
    for (const argv of [['--help'], ['-h'], ['explain', '--help'], ['--base', 'x', '-h']])
      expect(readArguments(argv)).toEqual({ command: 'help' })
  })

  it.each([
    [['--bse', 'x'], 'Unexpected option `--bse`', 'Did you mean `--base`?'],
    [['--all=yes'], 'Unexpected value of `--all`', 'Write it without a value.'],
    [['--all', '--base', 'x'], 'Unexpected `--base` beside `--all`', 'Leave `--base` out'],
    [['baseline'], 'Unexpected end after `baseline`, expected `--write FILE`', 'Name the file'],
    [['baseline', '--write', 'a', '--base', 'x'], 'Unexpected option `--base` for `baseline`', 'it belongs to `check`'],
    [['baseline', '--write', 'a', 'more'], 'Unexpected argument `more` after `baseline`', 'Leave it out'],
    [['check', '--write', 'a'], 'Unexpected option `--write` for `check`', 'it belongs to `baseline`'],
    [['--no-colour'], 'Unexpected option `--no-colour`', '`handback-check --help`'],
    [['-x'], 'Unexpected option `-x`', '`handback-check --help`'],
    [
      ['chekc'],
      'Unexpected command `chekc`, expected `check`, `fix`, `baseline`, `links`, `settings`, `rules`, `explain`, `merge` or `post`',
      'Did you mean `check`?',
    ],
    [['docs/page.md'], 'Unexpected command `docs/page.md`', '`handback-check --help`'],
    [['check', 'docs'], 'Unexpected argument `docs` after `check`', 'Leave it out'],
    [['rules', 'x'], 'Unexpected argument `x` after `rules`', 'Leave it out'],
    [['explain'], 'expected the id of a rule', '`handback-check rules`'],
    [['explain', 'a', 'b'], 'Unexpected argument `b` after `explain a`', 'Leave it out'],
    [['rules', '--format', 'json'], 'Unexpected option `--format` for `rules`', 'belongs to `check`'],
    [['--base'], 'Unexpected end of the arguments after `--base`', '`--base VALUE`'],
    [['--base', '--head', 'x'], 'Unexpected `--head` after `--base`', '`--base=VALUE`'],
    [['--base='], 'after `--base`, expected its value', '`--base VALUE`'],
    [['--staged', '--worktree'], 'Unexpected `--worktree` beside `--staged`', 'Leave one of them out'],
    [['--staged', '--head', 'x'], 'Unexpected `--head` beside `--staged`', 'Leave one of them out'],
    [['--staged=yes'], 'Unexpected value of `--staged`', 'without a value'],
    [['fix', '--patch', 'x', '--dry-run'], 'Unexpected `--patch` beside `--dry-run`', 'Leave one of them out'],
    [['fix', '--output', 'x'], 'Unexpected option `--output` for `fix`', 'it belongs to `check`'],
    [['--patch', 'x'], 'Unexpected option `--patch` for `check`', 'it belongs to `fix`'],
    [['--help=yes'], 'Unexpected value of `--help`', 'without a value'],
    [['--format', 'jsn'], 'Unexpected value of `--format` `jsn`', 'Did you mean `json`?'],
    [
      ['--format', 'xml'],
      'expected `text`, `json`, `markdown`, `github`, `sarif` or `junit`',
      '`handback-check --help`',
    ],
    [['--fail-on', 'warnings'], 'Unexpected value of `--fail-on` `warnings`', 'Did you mean `warning`?'],
    [['--__proto__', 'x'], 'Unexpected option `--__proto__`', '`handback-check --help`'],
  ])('refuses %j', (argv, message, advice) => {
    expect(refused(...argv)).toContain(message)
    expect(refused(...argv)).toContain(advice)
  })
})

describe('HELP', () => {
  it('names every command and option, within 80 columns', () => {
    for (const command of COMMANDS) expect(HELP).toMatch(new RegExp(` handback-check \\[?${command}\\b`))
    const left = ['help', 'version']
    for (const name of [...VALUED, ...FLAGS.filter((flag) => !left.includes(flag))])
      expect(HELP).toMatch(new RegExp(`[ [(]--${name}(?: |$)`, 'm'))
    const lines = HELP.split('\n')
    expect(lines.length).toBeLessThanOrEqual(60)
    expect(lines.filter((line) => line.length > 80)).toEqual([])
  })
})
