import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Ajv } from 'ajv'

const PATH = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json')

/** The published schema says `id` as JSON Schema did before draft 6; nothing else in it differs. */
const {
  $schema: _,
  id: $id,
  ...schema
} = JSON.parse(readFileSync(new URL('lib/schemas/sarif-2.1.0-rtm.5.json', pathToFileURL(PATH)), 'utf8'))

const isReference = (text: string): boolean =>
  /^(?:[\w.~!$&'()*+,;=:@/?#[\]-]|%[0-9A-F]{2})*$/.test(text) && URL.canParse(text, 'file:///root/')

const ajv = new Ajv({
  strict: false,
  unicodeRegExp: false,
  allErrors: true,
  formats: {
    uri: (text: string) => isReference(text) && URL.canParse(text),
    'uri-reference': isReference,
    'date-time': (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(text) && !Number.isNaN(Date.parse(text)),
  },
})
const isSarif = ajv.compile({ $id, ...schema })

/** Where a file departs from the schema of SARIF 2.1.0; empty where it does not. */
export function schemaFaults(sarif: unknown): readonly string[] {
  isSarif(sarif)
  return (isSarif.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
