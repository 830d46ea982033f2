import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'

/** A part of GitHub's OpenAPI description. */
export interface Schema {
  readonly [key: string]: unknown
}

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required?: boolean
  readonly schema: Schema
}

interface Operation {
  readonly parameters: readonly (Parameter | { readonly $ref: string })[]
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema } } }
  readonly responses: Readonly<Record<string, Schema>>
}

const cut: {
  readonly operations: Readonly<Record<string, Operation>>
  readonly components: Readonly<Record<string, Schema>>
} = JSON.parse(readFileSync(new URL('github-api.json', import.meta.url), 'utf8'))

const component = (ref: string): Schema => cut.components[ref.replace('#/components/', '')] ?? {}

// formats are annotations there, and `nullable` is the one keyword that JSON Schema lacks
const ajv = new Ajv({ strict: false, validateFormats: false, coerceTypes: false })
const schemas = Object.entries(cut.components).filter(([name]) => name.startsWith('schemas/'))
ajv.addSchema({
  $id: 'github',
  components: { schemas: Object.fromEntries(schemas.map(([name, one]) => [name.slice(8), pointed(one)])) },
})

function pointed(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/'), (_, value) =>
    value?.nullable === true && Array.isArray(value.enum) ? { ...value, enum: [...value.enum, null] } : value,
  )
}

const compiled = new Map<Schema, ValidateFunction>()
function faultsOf(schema: Schema, value: unknown): readonly string[] {
  const isValid = compiled.get(schema) ?? ajv.compile(pointed(schema))
  compiled.set(schema, isValid)
  return isValid(value) ? [] : (isValid.errors ?? []).map((one) => `${one.instancePath} ${one.message}`)
}

/** A request that one of the described operations fits. */
export interface Matched {
  /** `PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}` */
  readonly name: string
  readonly operation: Operation
  readonly path: Readonly<Record<string, string>>
}

export function matchOperation(method: string, pathname: string): Matched | undefined {
  for (const [name, operation] of Object.entries(cut.operations)) {
    const [wanted = '', template = ''] = name.split(' ')
    if (wanted !== method) continue
    const pattern = template.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')
    const found = new RegExp(`^${pattern}$`).exec(pathname)
    if (found !== null) return { name, operation, path: { ...found.groups } }
  }
  return undefined
}

/** What of a request the description does not allow. */
export function requestFaults({ operation, path }: Matched, query: URLSearchParams, body: unknown): readonly string[] {
  const parameters = operation.parameters.map((one) =>
    '$ref' in one ? (component(one.$ref) as unknown as Parameter) : one,
  )
  const known = parameters.filter((one) => one.in === 'query').map((one) => one.name)
  return [
    ...[...query.keys()].filter((name) => !known.includes(name)).map((name) => `query ${name} is not known`),
    ...parameters.flatMap(({ name, in: where, required, schema }) => {
      const text = where === 'path' ? path[name] : (query.get(name) ?? undefined)
      if (text === undefined) return required === true ? [`${where} ${name} is missing`] : []
      const value = schema.type === 'integer' ? Number(text) : text
      return faultsOf(schema, value).map((fault) => `${where} ${name}${fault}`)
    }),
    ...bodyFaults(operation, body),
  ]
}

function bodyFaults({ requestBody }: Operation, body: unknown): readonly string[] {
  if (requestBody === undefined) return body === undefined ? [] : ['body is not expected']
  const { schema } = requestBody.content['application/json']
  const known = Object.keys((schema.properties as object | undefined) ?? {})
  const extra = Object.keys((body as object | undefined) ?? {}).filter((key) => !known.includes(key))
  return [...extra.map((key) => `body ${key} is not known`), ...faultsOf(schema, body).map((one) => `body${one}`)]
}

/** What of an answer the description does not allow. */
export function responseFaults({ operation }: Matched, status: number, body: unknown): readonly string[] {
  const schema = responseSchema(operation, status)
  return schema === undefined ? [] : faultsOf(schema, body).map((fault) => `answer${fault}`)
}

/** Whether an operation is described to answer so. */
function responseSchema({ responses }: Operation, status: number): Schema | undefined {
  const written = responses[String(status)]
  const response = typeof written?.$ref === 'string' ? component(written.$ref) : written
  const content = response?.content as { readonly 'application/json'?: { readonly schema?: Schema } } | undefined
  return content?.['application/json']?.schema
}

/** A least answer that fits the description, `over` in place of what matters; of a list, of one item. */
export function answerOf(name: string, status: number, over: Schema): Schema {
  const operation = cut.operations[name]
  const schema = operation && responseSchema(operation, status)
  if (schema === undefined) throw new Error(`${name} has no answer ${status}`)
  const whole = resolved(schema)
  const item = whole.type === 'array' ? resolved(whole.items as Schema) : whole
  return { ...(sampleOf(item) as Schema), ...over }
}

const resolved = (schema: Schema): Schema =>
  typeof schema.$ref === 'string' ? resolved(component(schema.$ref)) : schema

function sampleOf(written: Schema): unknown {
  const schema = resolved(written)
  if (schema.nullable === true) return null
  const [choice] = (schema.anyOf ?? schema.oneOf ?? []) as Schema[]
  if (choice !== undefined && schema.type === undefined) return sampleOf(choice)
  const all = (schema.allOf ?? []) as Schema[]
  if (all.length > 0) return Object.assign({}, ...all.map(sampleOf))
  if (Array.isArray(schema.enum)) return schema.enum[0]
  if (schema.type === 'object' || schema.properties !== undefined) {
    const properties = (schema.properties ?? {}) as Record<string, Schema>
    const required = (schema.required ?? []) as string[]
    return Object.fromEntries(required.map((name) => [name, sampleOf(properties[name] ?? {})]))
  }
  if (schema.type === 'array') return []
  if (schema.type === 'boolean') return false
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(1, Number(schema.minimum ?? 1))
  return schema.format === 'date-time'
    ? '2021-03-06T00:00:00Z'
    : schema.format === 'uri'
      ? 'https://github.example/x'
      : 'x'
}
