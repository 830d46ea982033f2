import { defineRule } from './rule.ts'

const HELP =
  'Open the address in a browser. Link to where the content is now, or remove the link; where the address is right and only this check cannot see it, add it to `external-links-ignore`.'
const INHERITED =
  'English has the same link: correct it in English, then hand the page back. It counts as a fault of English and never blocks.'

export default defineRule({
  id: 'dead-external-link',
  description: 'Links to the web lead to an address that exists',
  severity: 'warning',
  onRequest: true,
  needs: ['externalLinks'],
  messages: {
    dead: {
      says: 'Unexpected link target `{url}`, expected an address that exists: the answer is `{answer}`',
      help: HELP,
    },
    inherited: {
      says: 'Unexpected link target `{url}`, expected an address that exists: the answer is `{answer}`, and English has the same link',
      help: INHERITED,
      severity: 'notice',
      origin: 'source',
    },
  },
  check({ externalLinks }, report, cannotTell) {
    for (const { link, address, outcome, inEnglish } of externalLinks) {
      if (outcome.result === 'unknown')
        cannotTell(
          `${address === undefined ? 'of some links' : `of some links to \`${address.host}\``}: ${outcome.why}`,
        )
      if (outcome.result !== 'dead') continue
      const spot = { place: link.place, about: [address?.url ?? link.url] }
      report(inEnglish ? 'inherited' : 'dead', { url: link.url, answer: outcome.answer }, spot)
    }
  },
})
