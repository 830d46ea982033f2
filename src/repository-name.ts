/** Whether it names a repository on a server, `owner/name`, and nothing else. */
export const isRepositoryName = (text: string): boolean =>
  /^(?!-)[A-Za-z0-9._-]{1,100}\/(?!-)[A-Za-z0-9._-]{1,100}$/.test(text) &&
  text.split('/').every((part) => part !== '.' && part !== '..')
