/** What the system refused, such as room on a disk, in its own words; `undefined` for any other error. */
export function systemFailure(error: unknown): string | undefined {
  return error instanceof Error && 'syscall' in error && 'code' in error ? error.message : undefined
}

/** The code of an error of the system, safe to print. */
export function codeOf(error: unknown): string {
  const { code } = error as { readonly code?: unknown }
  return typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code) ? code : 'unknown failure'
}

/** What a user can do about it. */
export const SYSTEM_ADVICE =
  'See that the disk has room and that its folders can be read and written, then run it again.'
