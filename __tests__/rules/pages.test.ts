import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { RULES } from '../../src/rules/index.ts'
import { judge, linesOf } from '../support/judge.ts'
import { readExamples } from '../support/page-examples.ts'

const file = (path: string): URL => new URL(`../../${path}`, import.meta.url)
const pageOf = (id: string): string => readFileSync(file(`docs/rules/${id}.md`), 'utf8')

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has its source, test and page', () => {
    const missing = [`src/rules/${id}.ts`, `__tests__/rules/${id}.test.ts`, `docs/rules/${id}.md`].filter(
      (path) => !existsSync(file(path)),
    )
    expect(missing).toEqual([])
  })

  it('has a page that begins with its id, description and severity', () => {
    const page = pageOf(id)
    expect(page.startsWith(`# ${id}\n\n${rule.description}.\n`)).toBe(true)
    expect(page).toContain(`Severity: ${rule.severity}`)
  })

  it('has examples that yield exactly the reports shown, and show every message', async () => {
    const examples = readExamples(pageOf(id))
    expect(examples.some(({ incorrect }) => !incorrect)).toBe(true)
    const shown = new Set<string>()
    const settings = rule.onRequest && !rule.needs.includes('externalLinks') ? { rules: { [id]: rule.severity } } : {}
    for (const { title, incorrect, input, report } of examples) {
      const judged = await judge({ ...input, settings })
      expect({ title, report: linesOf(judged) }).toEqual({ title, report })
      expect({ title, incorrect }).toEqual({ title, incorrect: report.length > 0 })
      // a correct example proves nothing about a page that was never looked at
      expect({ title, changed: judged.pages.changed > 0 }).toEqual({ title, changed: true })
      for (const { rule: found, messageId } of judged.findings) if (found === id) shown.add(messageId)
    }
    expect([...shown].sort()).toEqual(Object.keys(rule.messages).sort())
  })
})

it('has no page without a rule', () => {
  const pages = readdirSync(file('docs/rules')).flatMap((name) =>
    name === 'README.md' ? [] : [name.replace(/\.md$/, '')],
  )
  expect(pages.sort()).toEqual(RULES.map(({ id }) => id).sort())
})
