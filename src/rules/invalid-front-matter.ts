import { defineRule } from './rule.ts'

const HELP_YAML =
  'Correct the line so that the page builds: a value that holds `: ` or ` #`, or begins with a quote or another sign, belongs in quotes as a whole. If the line is text of the page, the metadata above it is not closed: add a line of exactly `---` after it.'

export default defineRule({
  id: 'invalid-front-matter',
  description: 'The metadata of a page is YAML that can be read, opened and closed by lines of exactly `---`',
  severity: 'error',
  translationsOnly: false,
  messages: {
    unclosed: {
      says: 'Unexpected end of page, expected a line `---` that closes the front matter',
      help: 'Add a line of exactly `---` after the last metadata line. Without it the docs build reads the whole page as metadata, or none of it.',
    },
    'bad-opening': {
      says: 'Unexpected first line `{detail}`, expected `---` alone',
      help: 'The first line of a page with metadata is exactly `---`. Front matter in another language is never read.',
    },
    'late-opening': {
      says: 'Unexpected line before the front matter, expected `---` as the first line of the page',
      help: 'Remove what stands before the opening `---`, or move it below the front matter: metadata counts only from the first line on, and is text of the page anywhere else.',
    },
    'bad-closing': {
      says: 'Unexpected line `{detail}`, expected `---` alone to close the front matter',
      help: 'Write the closing line as exactly `---`. If this line is text of the page, the metadata above it is not closed: add a line of exactly `---` after it.',
    },
    'duplicate-key': {
      says: 'Unexpected second `{detail}`, expected every metadata key once',
      help: 'Keep one of the two lines: the docs build refuses the page, and tools disagree on which value counts.',
    },
    'unquoted-colon': {
      says: 'Unexpected `: ` in the unquoted value `{detail}`, expected the value in quotes',
      help: 'Put the value in quotes. A translated title or description with a colon is the most frequent cause of unreadable metadata.',
    },
    'colon-at-end': {
      says: 'Unexpected colon at the end of the unquoted value `{detail}`, expected the value in quotes',
      help: 'Put the value in quotes: to YAML a colon at the end of a line makes the text before it a key.',
    },
    yaml: { says: 'Unexpected YAML ({detail}), expected metadata that can be read', help: HELP_YAML },
    'not-a-mapping': {
      says: 'Unexpected text between the `---` lines, expected `key: value` lines',
      help: 'Write metadata as one `key: value` a line. If the page is meant to have none, start it without `---`.',
    },
  },
  check({ page }, report) {
    // one broken line makes the parser stumble over the next ones too; an unquoted colon or a doubled key is a fault by itself
    const certain = ['unquoted-colon', 'duplicate-key']
    const first = page.metadata.faults.find(({ kind }) => kind !== 'duplicate-key')
    for (const fault of page.metadata.faults.filter((one) => one === first || certain.includes(one.kind))) {
      const { kind, detail, place, fix } = fault
      const messageId = kind === 'unquoted-colon' && !/:\s/.test(detail) ? 'colon-at-end' : kind
      report(messageId, { detail }, { place, ...(fix ? { fix } : {}) })
    }
  },
})
