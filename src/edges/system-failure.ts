/** What the system refused, such as room on a disk, in its own words; `undefined` for any other error. */
export function systemFailure(error: unknown): string | undefined {
  return error instanceof Error && 'syscall' in error && 'code' in error ? error.message : undefined
}

/** What a user can do about it. */
export const SYSTEM_ADVICE =
  'See that the disk has room and that its folders can be read and written, then run it again.'
