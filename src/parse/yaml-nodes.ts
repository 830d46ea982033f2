import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml'

/** Whether two YAML texts hold the same lists and mappings of the same words, in brackets or on lines; never where one holds an alias or cannot be read. */
export function sameNodes(one: string, other: string): boolean {
  const [form, otherForm] = [formOf(one), formOf(other)]
  return form !== undefined && form === otherForm
}

function formOf(yaml: string): string | undefined {
  try {
    const document: Document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' })
    return document.errors.length > 0 ? undefined : nodeForm(document.contents)
  } catch (error) {
    // the parser recurses: text nested some thousand levels deep exhausts the stack
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function nodeForm(node: unknown): string | undefined {
  if (node === null) return '""'
  if (isScalar(node)) return JSON.stringify(String(node.value ?? ''))
  if (isSeq(node)) return joined('[', node.items.map(nodeForm))
  if (isMap(node))
    return joined(
      '{',
      node.items.flatMap(({ key, value }) => [nodeForm(key), nodeForm(value)]),
    )
  return undefined
}

const joined = (sign: string, forms: readonly (string | undefined)[]): string | undefined =>
  forms.includes(undefined) ? undefined : `${sign}${forms.join()}`
