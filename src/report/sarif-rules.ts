import type { Severity } from '../model.ts'
import { rulePage } from '../project.ts'
import type { Rule } from '../rules/rule.ts'
import { sentence } from './markdown-escape.ts'
import { sarifMessage } from './sarif-text.ts'
import { upperFirst } from './wording.ts'

/** The word of SARIF for a severity. */
export const sarifLevel = (severity: Severity): 'error' | 'warning' | 'note' =>
  severity === 'notice' ? 'note' : severity

/** What SARIF tells of a rule, the same in every report. */
export const sarifRule = (rule: Rule): object => ({
  id: rule.id,
  name: rule.id.split('-').map(upperFirst).join(''),
  shortDescription: { text: upperFirst(rule.id.replaceAll('-', ' ')) },
  fullDescription: sarifMessage(`${rule.description}.`),
  help: { text: helpText(rule), markdown: helpMarkdown(rule) },
  helpUri: rulePage(rule.id),
  defaultConfiguration: { enabled: !rule.onRequest, level: sarifLevel(rule.severity) },
  properties: {
    tags: ['localization', tagOf(rule.id)],
    // an error stops a merge, so that a rule is one only where it is hardly ever wrong
    precision: rule.severity === 'error' ? 'very-high' : 'high',
    'problem.severity': rule.severity === 'notice' ? 'recommendation' : rule.severity,
  },
})

function tagOf(id: string): 'headings' | 'links' | 'provenance' {
  if (/heading/.test(id)) return 'headings'
  return /link|fragment|include|image/.test(id) ? 'links' : 'provenance'
}

function helpText(rule: Rule): string {
  const messages = Object.values(rule.messages).map(({ says, help }) => `${withoutSlots(says)}. ${help}`)
  return [`${rule.description}.`, ...messages, `More: ${rulePage(rule.id)}`]
    .map((line) => sarifMessage(line).text)
    .join('\n')
}

function helpMarkdown(rule: Rule): string {
  const messages = Object.values(rule.messages).map(
    ({ says, help }) => `- **${sentence(withoutSlots(says))}**<br>${sentence(help)}`,
  )
  return [
    `${sentence(rule.description)}.`,
    messages.join('\n'),
    `[Examples, measured rates and the repair](${rulePage(rule.id)})`,
  ].join('\n\n')
}

/** What a message says of any page. */
const withoutSlots = (says: string): string => says.replace(/\{\w+\}/g, '…')
