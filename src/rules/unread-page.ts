import { isHidden } from '../parse/why-unread.ts'
import { defineRule } from './rule.ts'
import { topOf } from './top-of-page.ts'

export default defineRule({
  id: 'unread-page',
  description: 'A changed page can be read',
  severity: 'error',
  onRequest: true,
  // what nobody could read before is no excuse for what the change brings
  isOfChange: true,
  translationsOnly: false,
  may: ['body'],
  messages: {
    unread: {
      says: 'Unexpected page that could not be read, expected one that every rule can judge: {why}',
      help: 'Nobody can tell what the change does to the text of this page. Split the page, or simplify its longest paragraphs and its nesting; if it is not to be judged, list it under `ignore` in the settings. With `unread-pages: allow` such pages pass.',
    },
  },
  check({ page, body }, report) {
    // metadata that hides the body is reported as that
    if (body.state !== 'unknown' || isHidden(page)) return
    report('unread', { why: body.why }, { place: topOf(page), about: ['unread'] })
  },
})
