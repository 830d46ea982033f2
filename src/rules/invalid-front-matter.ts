import type { MetadataFault } from '../model.ts'
import { defineRule } from './rule.ts'

const HELP_YAML =
  'Correct the YAML so that the page builds. Values that hold `: `, ` #`, quotes or start with a sign belong in quotes.'

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
    'bad-closing': {
      says: 'Unexpected line `{detail}`, expected `---` alone to close the front matter',
      help: 'Write the closing line as exactly `---`.',
    },
    'duplicate-key': {
      says: 'Unexpected second `{detail}`, expected every metadata key once',
      help: 'Keep one of the two lines: the docs build refuses the page, and tools disagree on which value counts.',
    },
    'unquoted-colon': {
      says: 'Unexpected `: ` in the unquoted value `{detail}`, expected the value in quotes',
      help: 'Put the value in quotes. A translated title or description with a colon is the most frequent cause of unreadable metadata.',
    },
    yaml: { says: 'Unexpected YAML, {detail}', help: HELP_YAML },
    'not-a-mapping': {
      says: 'Unexpected text between the `---` lines, expected `key: value` lines',
      help: 'Write metadata as one `key: value` a line. If the page is meant to have none, start it without `---`.',
    },
  },
  check({ page }, report) {
    // one broken line makes the parser stumble over the next ones too; a doubled key is a fault of its own
    const first = page.metadata.faults.find(({ kind }) => kind !== 'duplicate-key')
    const doubled = page.metadata.faults.filter(({ kind }) => kind === 'duplicate-key')
    for (const { kind, detail, place, fix } of [first, ...doubled].filter(
      (fault): fault is MetadataFault => fault !== undefined,
    )) {
      report(kind, { detail }, { place, ...(fix ? { fix } : {}) })
    }
  },
})
