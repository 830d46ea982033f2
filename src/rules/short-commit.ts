/** A commit as messages name it beside another in full. */
export const shortCommit = (id: string): string => id.slice(0, 12)
