import type { Case } from './judge.ts'

/** One example of a rule's page: what is judged, and the report it must give. */
export interface PageExample {
  readonly title: string
  readonly incorrect: boolean
  readonly input: Case
  /** Lines of the `report` block; none for a correct example. */
  readonly report: readonly string[]
}

const BLOCK = /^```(\w+) (before|after|english|report)(?: (\S+))?\n([\s\S]*?)^```$/gm

/**
 * Reads the examples of a rule's page: every `### Incorrect` or `### Correct` section, with fenced blocks whose info string is
 * `<language> <role> [path]`. The roles are `before`, `after`, `english` (a file; `docs/page.md` unless a path is given) and `report`.
 */
export function readExamples(markdown: string): readonly PageExample[] {
  const sections = markdown.split(/^### (?=Incorrect|Correct)/m).slice(1)
  return sections.map((section) => {
    const title = /^[^\n]*/.exec(section)?.[0] ?? ''
    const files = { before: {}, after: {}, english: {} } as Record<string, Record<string, string>>
    let report: string[] = []
    for (const [, , role = '', path = 'docs/page.md', content = ''] of section.matchAll(BLOCK)) {
      if (role === 'report') report = content.split('\n').filter(Boolean)
      else files[role] = { ...files[role], [path]: content }
    }
    const { before = {}, after = {}, english = {} } = files
    return {
      title,
      incorrect: title.startsWith('Incorrect'),
      input: { before, after, ...(Object.keys(english).length > 0 ? { english } : {}) },
      report,
    }
  })
}
