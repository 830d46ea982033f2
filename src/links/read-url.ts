/** An address as a browser reads it; `undefined` where it is none. Not by `URL.canParse`: in Node 22 it comes to refuse letters of Latin-1 after 10,000 calls. */
export function readUrl(written: string, base?: string): URL | undefined {
  try {
    return new URL(written, base)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_INVALID_URL') return undefined
    throw error
  }
}
