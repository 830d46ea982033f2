import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { RULES } from '../src/rules/index.ts'
import { defaultSeverity } from '../src/rules/rule.ts'
import { settingsJsonSchema } from './settings-json-schema.ts'
import { actionInputs, inputNames, settingsTables } from './settings-tables.ts'
import { symptomList } from './symptoms.ts'

export const PROJECT = resolve(import.meta.dirname, '..')

/** The files that are made from the rules and the settings, in full or in part: path from the project's root to the text they must have. */
export function derivedFiles(): Readonly<Record<string, string>> {
  const schema = settingsJsonSchema(RULES)
  const { properties } = JSON.parse(schema)
  return {
    'schemas/settings.schema.json': schema,
    'README.md': withParts('README.md', { rules: rulesTable('docs/rules/'), inputs: inputNames() }),
    'docs/rules/README.md': `# Rules\n\n${rulesTable('')}`,
    'docs/symptoms.md': withParts('docs/symptoms.md', { messages: symptomList(RULES, 'rules/') }),
    'docs/settings.md': withParts('docs/settings.md', settingsTables(properties)),
    'action.yml': readFileSync(join(PROJECT, 'action.yml'), 'utf8').replace(
      /( {2}# settings\n)[\s\S]*?( {2}# end of settings\n)/,
      (_, before, after) => `${before}${actionInputs(properties)}${after}`,
    ),
  }
}

/** A Markdown file of the project with what stands between `<!-- NAME -->` and `<!-- /NAME -->` made anew. */
function withParts(path: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce(
    (text, [name, part]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`),
        (_, before, after) => `${before}${part}${after}`,
      ),
    readFileSync(join(PROJECT, path), 'utf8'),
  )
}

/** `folder` leads to the rules' pages. */
function rulesTable(folder: string): string {
  const rows = RULES.map(
    (rule) => `| [\`${rule.id}\`](${folder}${rule.id}.md) | ${defaultSeverity(rule)} | ${rule.description} |\n`,
  )
  return `| rule | severity | what holds of a right page |\n| --- | --- | --- |\n${rows.join('')}`
}
