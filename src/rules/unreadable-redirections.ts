import { redirectionFault } from '../links/redirection-fault.ts'
import { lineIndex } from '../parse/line-index.ts'
import { defineRule } from './rule.ts'

const HELP =
  'Comments, stray commas, a byte order mark and no-break spaces are read over; this is not. Until it is repaired, links to pages that it may redirect cannot be judged.'

export default defineRule({
  id: 'unreadable-redirections',
  description: 'A redirection file is JSON with a list or mapping of redirections',
  severity: 'warning',
  translationsOnly: false,
  kinds: ['redirections'],
  messages: {
    token: { says: 'Unexpected `{found}` in a redirection file, expected {expected}', help: HELP },
    end: { says: 'Unexpected end of a redirection file, expected {expected}', help: HELP },
    shape: {
      says: 'Unexpected `redirections` that are `{found}`, expected a list or a mapping',
      help: 'Write `"redirections": [{ "source_path": "...", "redirect_url": "..." }]`.',
    },
  },
  check({ page: { path, text } }, report) {
    const fault = redirectionFault(path, text)
    if (fault === undefined) return
    const spot = { place: lineIndex(text).place(fault.start, fault.end), about: [path] }
    if (fault.kind === 'no-list') report('shape', { found: fault.found }, spot)
    else if (fault.found === undefined) report('end', { expected: fault.expected }, spot)
    else report('token', { found: fault.found, expected: fault.expected }, spot)
  },
})
