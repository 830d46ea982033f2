import { mkdir, writeFile } from 'node:fs/promises'
import { RULES } from '../src/rules/index.ts'
import { settingsJsonSchema } from './settings-json-schema.ts'

const folder = new URL('../schemas/', import.meta.url)
await mkdir(folder, { recursive: true })
await writeFile(new URL('settings.schema.json', folder), settingsJsonSchema(RULES))
