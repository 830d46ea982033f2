import { counted } from '../report/wording.ts'
import { defineRule } from './rule.ts'

/** Lines of the difference that a finding carries. */
const MOST_LINES = 60

/** UTF-16 units of one of these lines: a paragraph is one line, and so may be a page. */
const LONGEST_LINE = 2000

export default defineRule({
  id: 'outdated-translation',
  description: 'A page is made from the newest version of its English file',
  severity: 'notice',
  onRequest: true,
  needs: ['drift'],
  messages: {
    outdated: {
      says: 'Unexpected `ms.sourcegitcommit` `{commit}`, expected the newest English version, {commits} and {days} newer',
      help: 'English moved on after this page was handed off. Hand the page back again to bring it up to date; nothing in the page itself needs to be corrected.',
    },
    removed: {
      says: 'Unexpected page made from `ms.sourcegitcommit` `{commit}`, expected none: English removed or moved its file, {commits} and {days} later',
      help: 'Nothing will be handed back to this path any more. Remove the page, or move it to where its English file is now.',
    },
  },
  check({ page, drift }, report) {
    const field = page.metadata.provenance.sourceCommit
    if (field === undefined || drift.commits === 0) return
    const data = {
      commit: field.value,
      commits: counted(drift.commits, 'commit'),
      days: drift.days === 0 ? 'less than a day' : counted(drift.days, 'day'),
    }
    const details = firstLines(drift.diff)
    const spot = { place: field.place, about: [field.value], ...(details === '' ? {} : { details }) }
    report(drift.isRemoved ? 'removed' : 'outdated', data, spot)
  },
})

function firstLines(diff: string): string {
  const lines = diff.replace(/\n$/, '').split('\n')
  const more = lines.length - MOST_LINES
  return [
    ...lines.slice(0, MOST_LINES).map(shortened),
    ...(more > 0 ? [`… ${counted(more, 'more line')} of the difference`] : []),
  ].join('\n')
}

const shortened = (line: string): string =>
  line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE).toWellFormed()}…` : line
