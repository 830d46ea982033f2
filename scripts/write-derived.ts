import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { derivedFiles, PROJECT } from './derived-files.ts'

for (const [path, text] of Object.entries(derivedFiles())) {
  mkdirSync(dirname(join(PROJECT, path)), { recursive: true })
  writeFileSync(join(PROJECT, path), text)
}
