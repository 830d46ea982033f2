/** A string, a comment, or a character that JSON does not allow between values. */
const TOKEN = /"(?:[^"\\\r\n]|\\.)*"|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/|[\u00A0\u200B\uFEFF]/g

/** A string, or a comma with nothing after it. */
const STRAY_COMMA = /"(?:[^"\\\r\n]|\\.)*"|,(?=\s*[,\]}])/g

/**
 * Reads JSON as the docs build's configuration is really written: with comments, a byte order mark, no-break spaces as
 * indentation, stray commas. `undefined` when even so it is no JSON.
 */
export function readLenientJson(text: string): { readonly value: unknown } | undefined {
  const keepStrings = (match: string): string => (match.startsWith('"') ? match : ' ')
  const cleaned = text.replace(TOKEN, keepStrings).replace(STRAY_COMMA, keepStrings)
  try {
    return { value: JSON.parse(cleaned) }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
