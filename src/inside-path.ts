/** Longest path taken from a file that may be anybody's, UTF-16 units. */
export const LONGEST_PATH = 4_096

/** Whether a path leads from the root of a repository to something in it, written the shortest way. */
export const isInside = (path: string): boolean =>
  !path.includes('\0') && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
