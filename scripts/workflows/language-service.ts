import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ValidationConfig, validate } from '@actions/languageservice'
import { build } from 'esbuild'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { HOMEPAGE } from '../../src/project.ts'
import type { WorkflowDocument } from './documents.ts'

interface Fault {
  readonly line: number
  readonly column: number
  readonly message: string
}

/** Opens GitHub's language service; `action` is the text of the own `action.yml`, against which its uses are held. */
export async function openLanguageService(
  action: string,
): Promise<(document: WorkflowDocument) => Promise<readonly Fault[]>> {
  const service = await load()
  const metadata = parse(action)
  const own = new URL(HOMEPAGE).pathname.slice(1)
  const config: ValidationConfig = {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name }) => (`${owner}/${name}` === own ? metadata : undefined),
    },
  }
  let count = 0
  return async ({ kind, text }) => {
    count += 1
    // it remembers what it read by address
    const address =
      kind === 'action' ? `file:///${count}/action.yml` : `file:///${count}/.github/workflows/workflow.yml`
    const found = await service.validate(service.TextDocument.create(address, 'yaml', count, text), config)
    return (
      found
        .map(({ range: { start }, message }) => ({
          line: start.line + 1,
          column: start.character + 1,
          message: typeof message === 'string' ? message : message.value,
        }))
        // nothing is asked of the network
        .filter(({ message }) => !message.startsWith('Unable to resolve action'))
    )
  }
}

interface LanguageService {
  readonly validate: typeof validate
  readonly TextDocument: typeof TextDocument
}

/** Its modules import JSON in a way that Node does not take; bundled they load. */
async function load(): Promise<LanguageService> {
  const folder = mkdtempSync(join(tmpdir(), 'handback-check-workflows-'))
  try {
    const outfile = join(folder, 'language-service.mjs')
    const contents = `export { validate } from '@actions/languageservice'
export { TextDocument } from 'vscode-languageserver-textdocument'`
    await build({
      stdin: { contents, resolveDir: import.meta.dirname },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
      logLevel: 'error',
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    })
    return (await import(pathToFileURL(outfile).href)) as LanguageService
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
