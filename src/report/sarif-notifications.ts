import type { Report } from '../model.ts'
import { RULES } from '../rules/index.ts'
import { sarifMessage } from './sarif-text.ts'
import { skipsByRule } from './skip-groups.ts'
import { counted } from './wording.ts'

/** Told of remarks, and of reasons for skips; the rest of each is only counted. */
const MOST = 100

/** UTF-16 units shown of a remark or reason. */
const LONGEST_SENTENCE = 1000

/** What is to be said of a run beside its results: `cut` findings left out, remarks, and what could not be told. */
export const sarifNotifications = (report: Pick<Report, 'remarks' | 'skips'>, cut: number): readonly object[] => [
  ...(cut > 0 ? [leftOut(cut)] : []),
  ...remarked(report),
  ...skipped(report),
]

const notification = (level: 'warning' | 'note', text: string): object => ({
  level,
  message: sarifMessage(text.length > LONGEST_SENTENCE ? `${text.slice(0, LONGEST_SENTENCE)}…` : text),
})

const leftOut = (count: number): object =>
  notification(
    'warning',
    `${counted(count, 'finding')} left out, because GitHub does not take a larger file; the JSON report holds every one`,
  )

const rest = (count: number, noun: string): readonly object[] =>
  count > 0 ? [notification('note', `${counted(count, noun)} in the JSON report`)] : []

const remarked = ({ remarks }: Pick<Report, 'remarks'>): readonly object[] => [
  ...remarks.slice(0, MOST).map((remark) => notification('warning', remark)),
  ...rest(remarks.length - MOST, 'more remark'),
]

function skipped({ skips }: Pick<Report, 'skips'>): readonly object[] {
  const groups = skipsByRule(skips)
  const told = groups.slice(0, MOST).map(({ rules: [rule], reason, pages }) => {
    const index = RULES.findIndex(({ id }) => id === rule)
    const who = rule === 'all' ? 'No rule' : 'The rule'
    const what = rule === 'all' ? 'judged' : 'did not judge'
    return {
      ...notification('note', `${who} ${what} ${counted(pages, 'page')}: ${reason}`),
      ...(index < 0 ? {} : { associatedRule: { id: rule, index } }),
    }
  })
  return [...told, ...rest(groups.length - MOST, 'more reason')]
}
