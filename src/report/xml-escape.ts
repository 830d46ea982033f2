import { visible } from './visible.ts'

/**
 * Foreign text, several lines at most, for an element or a quoted attribute of XML 1.0. Characters that XML does not allow, and those that
 * drive a terminal, become signs.
 */
export const xmlText = (text: string): string =>
  text
    .split(/\r\n|\n|\r/)
    .map((line) =>
      visible(line)
        .replace(/[\ufffe\uffff]/g, '\ufffd')
        .replace(/[&<>"']/g, entity),
    )
    .join('\n')

/** Attributes without those that are `undefined`, each with a space before it; line breaks are kept from becoming spaces. */
export const xmlAttributes = (attributes: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlText(String(value)).replaceAll('\n', '&#10;')}"`)
    .join('')

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

const entity = (character: string): string => ENTITIES[character] ?? ''
