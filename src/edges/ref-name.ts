/** What git allows in no name of a branch or tag: among it all that would make a pattern, a range or a second name of it. */
const FORBIDDEN = /[\0- ~^:?*[\\\x7f]|\.\.|\/\/|@\{|\.lock(?:\/|$)|(?:^|\/)\.|[./]$|^[-/]|^@?$/

/** Whether git would take it as the name of a branch or tag, `refs/heads/` and the like not included. */
export const isRefName = (name: string): boolean => !FORBIDDEN.test(name)
