import { type BaseIssue, type GenericSchema, safeParse } from 'valibot'
import { shownValue } from '../shown-value.ts'

/** What is wrong with a value; `at` leads from the value to the part of it that is wrong, or to what that part's key names. */
export interface ValueFault {
  readonly at: readonly (string | number)[]
  readonly isKey: boolean
  readonly message: string
}

/** Holds the value of a setting against its schema, whose messages are what was expected. */
export function readValue<Output>(
  key: string,
  schema: GenericSchema<unknown, Output>,
  value: unknown,
): { readonly value: Output } | { readonly faults: readonly ValueFault[] } {
  // to valibot a list is a record of its places
  if (schema.type === 'record' && Array.isArray(value))
    return { faults: [{ at: [], isKey: false, message: unexpected(key, value, expectedOf(schema)) }] }
  const result = safeParse(schema, value, { abortPipeEarly: true })
  if (result.success) return { value: result.output }
  return {
    faults: result.issues.map((issue) => ({
      at: (issue.path ?? []).map((step) => step.key as string | number),
      isKey: issue.path?.at(-1)?.origin === 'key',
      message: unexpected(nameIn(issue) ?? key, issue.input, issue.message),
    })),
  }
}

const expectedOf = (schema: GenericSchema & { readonly message?: unknown }): string => String(schema.message)

/** In a list of mappings the key of the one that is wrong; the keys of other mappings are values themselves, such as folders. */
function nameIn({ path }: BaseIssue<unknown>): string | undefined {
  const [index, name] = path ?? []
  const isPart = typeof index?.key === 'number' && typeof name?.key === 'string'
  return isPart && name.origin === 'value' && name.value !== undefined ? `${name.key}` : undefined
}

/** "Unexpected `key` `value`, expected ..." */
export function unexpected(key: string, found: unknown, expected: string): string {
  const name = shownValue(key)
  if (typeof found === 'string') {
    return `Unexpected ${found.trim() === '' ? `empty ${name}` : `${name} ${shownValue(found)}`}, expected ${expected}`
  }
  const kind = Array.isArray(found) ? (found.length === 0 ? 'empty list' : 'list') : 'mapping'
  return `Unexpected ${kind} in ${name}, expected ${expected}`
}
