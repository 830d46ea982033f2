import type { Rule } from '../src/rules/rule.ts'

/** What stands for a value of the page. */
const VALUE = '…'

/** Every message of the rules with what to do, as a Markdown list in the order of their words; `folder` leads to the rules' pages. */
export function symptomList(rules: readonly Rule[], folder: string): string {
  const symptoms = rules.flatMap(({ id, messages }) =>
    Object.values(messages).map(({ says, help }) => ({ id, says: withoutValues(says), help: withoutValues(help) })),
  )
  return symptoms
    .toSorted((a, b) => compare(wordsOf(a.says), wordsOf(b.says)) || compare(a.id, b.id))
    .map(({ id, says, help }) => `- **${says}** ([\`${id}\`](${folder}${id}.md))\n  ${help}\n`)
    .join('')
}

const withoutValues = (template: string): string => template.replace(/\{\w+\}/g, VALUE)

const wordsOf = (says: string): string =>
  says
    .toLowerCase()
    .replace(/[^\p{L} ]+/gu, ' ')
    .replace(/ +/g, ' ')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
