/** A value as JSON text ending in a newline, `indent` spaces a level; it drives no terminal. */
export const jsonText = (value: unknown, indent = 0): string => `${escapeUnseen(JSON.stringify(value, null, indent))}\n`

/** JSON leaves DEL, C1 and direction controls as they are, and some of them drive a terminal; inside strings an escape means the same. */
const escapeUnseen = (json: string): string =>
  json.replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
