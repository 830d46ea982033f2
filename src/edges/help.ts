import { NAME } from '../project.ts'

/** What `--help` shows: 80 columns wide. */
export const HELP = `Checks what a change does to localized pages: provenance, anchors, links.

  ${NAME} [check] [options]      check the pages that a change touches
  ${NAME} fix [options]          write the fixes that findings offer
  ${NAME} baseline --write FILE  put all that is found on record
  ${NAME} links <page>           show how each link of a page resolves
  ${NAME} settings [options]     show each setting, and where it is from
  ${NAME} rules                  list the rules
  ${NAME} explain <rule>         show a rule with its examples
  ${NAME} merge DIR              join the parts that --shard wrote
  ${NAME} post --report FILE     show a report on GitHub: docs/forks.md
    [--check-run MODE] [--check-name NAME] [--comment MODE]
  ${NAME} --version | --help

Options of check; other commands take those that fit them:
  --repo DIR         the localized repository, work tree or bare; default: .
  --base REV         what to compare with: a commit as it is, a branch where the
                     head left it; default: the default branch of "origin"
  --head REV         what to check; default: HEAD
  --all              check all localized pages of the head, not a change
  --staged           check the index in place of a commit; base is HEAD
  --worktree         check the files as they are; base is HEAD
  --shard I/N        judge one of N parts of the change, and write it as a part
  --source DIR       a clone of the English repository, work tree or bare
  --source-repository NAME
                     without a clone: fetch English from GitHub, "owner/name",
                     or "auto" by the name of "origin"; default: the settings
  --source-ref REV   its revision that counts as the newest; default: its HEAD
  --external-links WHICH
                     ask for links to the web: off, changed or all
  --external-cache FILE
                     keep there, for a week, which of them were alive
  --cache-dir DIR    keep there what was read of pages, for later runs
  --config FILE      settings; default: .github/handback-check.yml of the base
  --baseline FILE    what is on record and does not block; default: the settings
  --fail-on LEVEL    error, warning or never; default: the settings, else error
  --unread-pages LEVEL
                     what a page is that is too large or too costly to read:
                     error, warning or allow; default: the settings, else allow
  --format FORMAT    text (default), json, markdown, sarif, junit, or github for
                     annotations
  --output FILE      write the report there, and one line to standard output
  --json-file FILE   write the report there as JSON, too
  --sarif-file FILE  ... as SARIF, for code scanning
  --junit-file FILE  ... as JUnit XML, for other CI systems
  --exact            use the exact parser alone: slow, with the same outcome
Options of fix alone:
  --dry-run          write nothing
  --patch FILE       write a patch for "git apply", and no page

Exit code: 0 clean, 1 findings that block, 2 could not run.
Colour: on a terminal; never with NO_COLOR, always with FORCE_COLOR.

Examples:
  ${NAME} --source ../docs
  ${NAME} --repo docs.nl-nl.git --base live~1 --head live
  ${NAME} --base 1f0c2d9 --format json --output report.json
  ${NAME} fix --worktree --source ../docs
  ${NAME} explain wrong-heading-anchor
`
