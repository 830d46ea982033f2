/** What was expected in place of a folder's path that is wrong by itself; `undefined` where it is right. */
export function expectedFolder(written: string): string | undefined {
  if (written.trim() === '') return 'a folder such as `docs`, or `.` for the whole repository'
  if (/[\\\p{Cc}]/u.test(written)) return 'a folder with `/` between its parts'
  if (/^(?:\/|~|[A-Za-z]:)/.test(written) || written.split('/').includes('..'))
    return 'a folder from the root of the repository, such as `docs`'
  return /[*?{}[\]]/.test(written) ? 'the name of a folder, no wildcards' : undefined
}

/** A folder's path without slashes at the ends, doubled ones and `.`; `''` is the root. */
export const plainFolder = (written: string): string =>
  written
    .trim()
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')
