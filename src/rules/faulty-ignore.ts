import { defineRule } from './rule.ts'

const FORM = '<!-- handback-check-ignore broken-link -- the reason -->'

const RULES_LISTED = '`handback-check rules` lists the rules. Where the comment names others too, these are ignored.'

export default defineRule({
  id: 'faulty-ignore',
  description: 'A comment that ignores findings names rules and a reason, and ignores something',
  severity: 'notice',
  translationsOnly: false,
  needs: ['ignoreFaults'],
  messages: {
    'unknown-form': {
      says: 'Unexpected `{found}`, expected it to begin with `{expected}`',
      help: 'The comment ignores nothing. `handback-check-ignore` is for the block behind it, `handback-check-ignore-file` for the whole page; in YAML there is only the second.',
    },
    'no-rule': {
      says: 'Unexpected `{found}` without a rule, expected at least one, as in `{expected}`',
      help: 'The comment ignores nothing. Name the rules between the first word and ` -- `, with commas between them: nobody can ignore all of them.',
    },
    'no-reason': {
      says: 'Unexpected `{found}` without a reason, expected one, as in `{expected}`',
      help: 'The comment ignores nothing until it says why, for those who read the report and for those who meet it a year later.',
    },
    'no-block': {
      says: 'Unexpected `{found}` with nothing behind it, expected it before the block that it is for',
      help: 'The comment ignores nothing. It is for the next block in the list item, quotation or table cell that it stands in: put it before that block, or write `handback-check-ignore-file` to ignore the rule on the whole page.',
    },
    'unknown-rule': {
      says: 'Unexpected rule `{rule}`, expected the id of one',
      help: RULES_LISTED,
    },
    'misspelt-rule': {
      says: 'Unexpected rule `{rule}`, expected `{expected}`',
      help: RULES_LISTED,
    },
    unused: {
      says: 'Unexpected ignore of `{rule}`, expected one that ignores something: the rule finds nothing {where}',
      help: 'The fault is gone, or the comment is not where the fault is. Remove the rule from the comment, or the comment, so that it does not hide the next fault.',
    },
  },
  check({ page, ignoreFaults }, report) {
    const isYaml = page.kind === 'yaml'
    const expected = isYaml ? '# handback-check-ignore-file broken-link -- the reason' : FORM
    for (const fault of ignoreFaults) {
      const spot = { place: fault.place }
      switch (fault.kind) {
        case 'unknown-form': {
          const form = isYaml ? 'handback-check-ignore-file' : 'handback-check-ignore'
          report('unknown-form', { found: fault.found, expected: form }, spot)
          break
        }
        case 'no-rule':
        case 'no-reason':
          report(fault.kind, { found: fault.found, expected }, spot)
          break
        case 'no-block':
          report('no-block', { found: fault.found }, spot)
          break
        case 'unknown-rule':
          if (fault.near === undefined) report('unknown-rule', { rule: fault.rule }, spot)
          else report('misspelt-rule', { rule: fault.rule, expected: fault.near }, spot)
          break
        case 'unused': {
          const where = fault.scope === 'file' ? 'on this page' : 'in its block'
          report('unused', { rule: fault.rule, where }, spot)
          break
        }
      }
    }
  },
})
