import type { ProbeOutcome } from '../../src/model.ts'
import type { Case, EnglishCommit } from './judge.ts'

/** One example of a rule's page: what is judged, and the report it must give. */
export interface PageExample {
  readonly title: string
  readonly incorrect: boolean
  readonly input: Case
  /** Lines of the `report` block; none for a correct example. */
  readonly report: readonly string[]
}

const BLOCK = /^```(\w+) (before|after|english|web|report)((?: \S+)*)\n([\s\S]*?)^```$/gm

/**
 * Reads the examples of a rule's page: every `### Incorrect` or `### Correct` section, with fenced blocks whose info string is
 * `<language> <role> [path] [commit [date] [parent]]`. The roles are `before`, `after`, `english` (a file; `docs/page.md` unless a path
 * is given; with `…=N` each `…` stands for N more of the character before it; with `UTF-16` or `UTF-16-unmarked` in that encoding), `web` (`ADDRESS ANSWER` a line) and `report`. An empty file is one that is removed. English files with a commit make a history, oldest first. The parent is the
 * commit before unless given.
 */
export function readExamples(markdown: string): readonly PageExample[] {
  const sections = markdown.split(/^### (?=Incorrect|Correct)/m).slice(1)
  return sections.map((section) => {
    const title = /^[^\n]*/.exec(section)?.[0] ?? ''
    const files = { before: {}, after: {}, english: {} } as Record<string, Record<string, string | Uint8Array | null>>
    let report: string[] = []
    let web: Case['web']
    const history = new Map<string, EnglishCommit>()
    for (const [, , role = '', info = '', written = ''] of section.matchAll(BLOCK)) {
      const all = info.split(' ').filter(Boolean)
      const more = all.find((word) => /^…=\d+$/.test(word))
      const words = all.filter((word) => word !== more)
      const content = more === undefined ? written : lengthened(written, Number(more.slice(2)))
      const [commit, parent] = words.filter((word) => /^[0-9a-f]{40}$/.test(word))
      const date = words.find((word) => /^\d{4}-\d\d-\d\d/.test(word))
      const encoding = words.find((word) => word.startsWith('UTF-16'))
      const path = words.find((word) => ![commit, date, parent, encoding].includes(word)) ?? 'docs/page.md'
      if (role === 'web') web = readAnswers(content)
      else if (role === 'report') report = content.split('\n').filter(Boolean)
      else if (commit === undefined)
        files[role] = { ...files[role], [path]: content === '' ? null : encoded(content, encoding) }
      else {
        const known = history.get(commit) ?? {
          commit,
          files: {},
          ...(date === undefined ? {} : { date }),
          ...(parent === undefined ? {} : { parents: [parent] }),
        }
        history.set(commit, { ...known, files: { ...known.files, [path]: content === '' ? null : content } })
      }
    }
    const { before = {}, after = {}, english = {} } = files
    return {
      title,
      incorrect: title.startsWith('Incorrect'),
      input: {
        before,
        after,
        ...(Object.keys(english).length > 0 ? { english } : {}),
        ...(web ? { web } : {}),
        ...(history.size > 0 ? { history: [...history.values()] } : {}),
      },
      report,
    }
  })
}

const lengthened = (content: string, count: number): string =>
  content.replace(/(.)…/gu, (_, one: string) => one.repeat(count + 1))

function encoded(content: string, encoding: string | undefined): string | Uint8Array {
  if (encoding === undefined) return content
  return new Uint8Array(Buffer.from(encoding === 'UTF-16' ? `\uFEFF${content}` : content, 'utf16le'))
}

const DEAD: readonly string[] = ['404 Not Found', '410 Gone', 'no such host']

function readAnswers(content: string): Case['web'] {
  const answers = content.split('\n').flatMap((line): [string, ProbeOutcome][] => {
    const [, address, answer] = /^(\S+) (.+)$/.exec(line) ?? []
    if (address === undefined || answer === undefined) return []
    const outcome = DEAD.includes(answer) ? { result: 'dead', answer } : { result: 'unknown', why: answer }
    return [[address, outcome as ProbeOutcome]]
  })
  return Object.fromEntries(answers)
}
