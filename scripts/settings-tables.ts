import { OPTIONS } from '../src/edges/options.ts'
import { INPUT_KEYS } from '../src/settings/inputs.ts'

const CHECKED: ReadonlySet<string> = new Set(OPTIONS.check)

/** A property of the JSON Schema of the settings. */
interface Property {
  readonly description?: string
  readonly type?: string
  readonly enum?: readonly string[]
  readonly items?: Property
  readonly default?: unknown
  readonly anyOf?: readonly Property[]
  readonly properties?: Properties
}

type Properties = Readonly<Record<string, Property>>

const isInput = (key: string): boolean => (INPUT_KEYS as readonly string[]).includes(key)

/** The tables of `docs/settings.md`, Markdown, by their names there. */
export function settingsTables(properties: Properties): Readonly<Record<string, string>> {
  const [rule] = Object.values(properties.rules?.properties ?? {})
  const detail = rule?.anyOf?.find((form) => form.properties !== undefined)
  return {
    settings: table(properties, true),
    'rule-settings': table(detail?.properties ?? {}, false),
    'override-settings': table(properties.overrides?.items?.properties ?? {}, false),
  }
}

function table(properties: Properties, isWhole: boolean): string {
  const rows = Object.entries(properties).map(([key, property]) => {
    const cells = [`\`${key}\``, values(property).join(', '), ...(isWhole ? [defaultOf(property), also(key)] : [])]
    return `| ${[...cells, cell(property.description ?? '')].join(' | ')} |\n`
  })
  const head = ['', 'values', ...(isWhole ? ['default', 'also'] : []), '']
  return `| ${head.join(' | ')} |\n|${head.map(() => ' --- |').join('')}\n${rows.join('')}`
}

/** Braces and stars of a description are no markup. */
const cell = (text: string): string =>
  text.replace(/\S*[{*~]\S*/g, (word) => {
    const end = /[.,:;]?$/.exec(word)?.[0] ?? ''
    return `\`${word.slice(0, word.length - end.length)}\`${end}`
  })

function values(property: Property): readonly string[] {
  if (property.enum !== undefined) return property.enum.map((value) => `\`${value}\``)
  if (property.type === 'array') {
    const items = property.items?.enum
    return [items === undefined ? 'list' : `list of ${items.map((value) => `\`${value}\``).join(', ')}`]
  }
  if (property.type === 'integer') return ['number']
  return [property.type === 'object' ? 'mapping' : 'text']
}

function defaultOf({ default: value }: Property): string {
  if (value === undefined || JSON.stringify(value) === '{}' || JSON.stringify(value) === '[]') return ''
  return `\`${Array.isArray(value) ? `[${value.join(', ')}]` : value}\``
}

const also = (key: string): string =>
  [...(isInput(key) ? ['input'] : []), ...(CHECKED.has(key) ? [`\`--${key}\``] : [])].join(', ')

/** The inputs of the action that are settings, YAML. */
export const actionInputs = (properties: Properties): string =>
  INPUT_KEYS.map(
    (key) => `  ${key}:\n    description: ${JSON.stringify(inputDescription(properties[key] ?? {}))}\n`,
  ).join('')

function inputDescription(property: Property): string {
  const { description = '', type, items, default: value } = property
  const choices = (property.enum ?? items?.enum ?? []).join(', ')
  const form = type === 'array' ? 'One a line' : type === 'object' ? 'One `FROM: TO` a line' : choices && 'One'
  const said = form === '' ? '' : ` ${form}${choices === '' ? '' : ` of ${choices}`}.`
  const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0)
  return `${description}${said}${isEmpty ? '' : ` Default, ${Array.isArray(value) ? value.join(', ') : value}.`}`
}

/** What the README says of them. */
export const inputNames = (): string =>
  `These [settings](docs/settings.md) are inputs, too, and stand before the file; lists are one entry a line: ${INPUT_KEYS.map((key) => `\`${key}\``).join(', ')}.\n`
