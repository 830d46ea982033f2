/** A string, closed or not, a comment, or a character that JSON does not allow between values. */
const TOKEN = /"(?:[^"\\\r\n]|\\.)*"?|\/\/[^\r\n]*|\/\*(?:[\s\S]*?\*\/|[\s\S]*$)|[\u00A0\u200B\uFEFF]/g

/** A string, closed or not, or a comma with nothing after it. */
const STRAY_COMMA = /"(?:[^"\\\r\n]|\\.)*"?|,(?=\s*[,\]}])/g

/**
 * Reads JSON as the docs build's configuration is really written: with comments, a byte order mark, no-break spaces as
 * indentation, stray commas. `undefined` when even so it is no JSON.
 */
export function readLenientJson(text: string): { readonly value: unknown } | undefined {
  return readJson(text) ?? readJson(strictJson(text))
}

function readJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Blanks out what is forgiven; every offset as before. */
export const strictJson = (text: string): string => text.replace(TOKEN, blank).replace(STRAY_COMMA, blank)

function blank(match: string): string {
  const isUnclosed = match.startsWith('/*') && (match.length < 4 || !match.endsWith('*/'))
  return match.startsWith('"') || isUnclosed ? match : match.replace(/[^\r\n]/g, ' ')
}
