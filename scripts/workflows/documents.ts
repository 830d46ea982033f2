import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One workflow or action, from a file of its own or out of a Markdown page. */
export interface WorkflowDocument {
  readonly file: string
  /** The line of `file` that the text begins on. */
  readonly line: number
  /** Columns by which the text stands further to the right than in `file`. */
  readonly indent: number
  readonly kind: 'action' | 'workflow'
  readonly text: string
}

/** Reads the documents of the project, or those in `files`. */
export function readDocuments(
  project: string,
  files: readonly string[] = filesOf(project),
): readonly WorkflowDocument[] {
  return files.flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    if (file.endsWith('.md')) return snippets(file, text)
    return [
      {
        file,
        line: 1,
        indent: 0,
        kind: /(?:^|[\\/])action\.ya?ml$/.test(file) ? ('action' as const) : ('workflow' as const),
        text,
      },
    ]
  })
}

function filesOf(project: string): readonly string[] {
  const below = (folder: string, form: RegExp): string[] =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => form.test(path))
      .map((path) => join(project, folder, path))
  return [
    join(project, 'action.yml'),
    ...below('.github/workflows', /\.ya?ml$/),
    ...['README.md', 'SECURITY.md', 'CONTRIBUTING.md'].map((page) => join(project, page)),
    ...below('docs', /\.md$/),
  ]
}

const FENCE = /^```ya?ml[^\n]*\n([\s\S]*?)^```$/gm

/** Workflows, and steps of one, that a page shows. */
function snippets(file: string, markdown: string): readonly WorkflowDocument[] {
  return [...markdown.matchAll(FENCE)].flatMap(({ index, 0: whole, 1: text = '' }) => {
    const line =
      markdown.slice(0, index).split('\n').length + whole.slice(0, whole.indexOf('\n') + 1).split('\n').length - 1
    if (/^jobs:/m.test(text)) return [{ file, line, indent: 0, kind: 'workflow' as const, text }]
    if (!/^\s*- uses:/m.test(text)) return []
    const steps = text.replace(/^\s*steps:\n/, '').replace(/^(?=.)/gm, INDENT)
    return [
      {
        file,
        line: line - STEPS.split('\n').length + 1,
        indent: INDENT.length,
        kind: 'workflow' as const,
        text: STEPS + steps,
      },
    ]
  })
}

const INDENT = '      '

const STEPS = 'on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n'
