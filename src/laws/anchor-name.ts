/**
 * How translation services made the name in `<a name="...">` from the Markdown source of an English heading, oldest to newest. The
 * dates at which a repository went from one to the next differ, so a name is right when any version gives it.
 */
export type AnchorLaw = (heading: string) => string

const LINK = /!?\[((?:[^[\]]|\[[^[\]]*\])*)\]\((?:[^()]|\([^()]*\))*\)/g

/** Since 2020-02: `<a>` tags dropped, links become their text, then only ASCII letters, digits, `_`, `-` and spaces stay. */
export const anchorNameV6: AnchorLaw = (heading) =>
  withoutLinks(withoutTags(heading))
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9_\- \u00A0]/g, '')
    .replace(/[ \u00A0]/g, '-')

// most headings have neither
const withoutTags = (heading: string): string =>
  heading.includes('<') ? heading.replace(/<a(?:\s[^<>]*)?>|<\/a\s*>/gi, '') : heading
const withoutLinks = (heading: string): string => (heading.includes('](') ? heading.replace(LINK, '$1') : heading)

/** 2019-08 to 2020-01: the letters of link targets and tags stay; a leading `<a name="X">` is the name. */
export const anchorNameV5: AnchorLaw = (heading) =>
  explicitName(heading) ??
  heading
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9_\- \u00A0]/g, '')
    .replace(/[ \u00A0]/g, '-')

/** 2018-10 to 2019-08: `_` and the no-break space vanish too. */
export const anchorNameV4: AnchorLaw = (heading) =>
  explicitName(heading) ??
  heading
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9\- ]/g, '')
    .replaceAll(' ', '-')

/** 2017-03 to 2018-10: every white space character becomes `-`. */
export const anchorNameV3: AnchorLaw = (heading) =>
  explicitName(heading) ??
  heading
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9\-\s]/g, '')
    .replace(/\s/g, '-')

/** To 2017-02: a run of white space becomes one `-`. */
export const anchorNameV2: AnchorLaw = (heading) =>
  explicitName(heading) ??
  heading
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9\-\s]/g, '')
    .replace(/\s+/g, '-')

/** From 2016-11: as the next, with `-` deleted. */
export const anchorNameV1: AnchorLaw = (heading) =>
  explicitName(heading) ??
  heading
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9\s]/g, '')
    .replace(/\s+/g, '-')

const explicitName = (heading: string): string | undefined => /^\s*<a\s+(?:name|id)\s*=\s*"([^"]*)"/i.exec(heading)?.[1]

/** Handbacks from here on follow version 3 or later. */
const THIRD_VERSION_SINCE = '2017-03-01'

/** The name by each version that a handback of `handoffDate` (`YYYY-MM-DD`; unknown: not early) may follow, newest first. */
export function lawfulNames(heading: string, handoffDate?: string): readonly string[] {
  const laws = [anchorNameV6, anchorNameV5, anchorNameV4, anchorNameV3]
  if (isEarly(handoffDate)) laws.push(anchorNameV2, anchorNameV1)
  return laws.map((law) => law(heading))
}

const isEarly = (handoffDate: string | undefined): boolean =>
  handoffDate !== undefined && handoffDate < THIRD_VERSION_SINCE

/** What the versions from the third on read each in its own way: tags, links, `_`, and space other than plain. */
const READ_DIFFERENTLY = /[<[_]|[^\S ]/

/** Every name that a handback of `handoffDate` may give the English heading with this source. The first is the one of today. */
export function anchorNames(heading: string, handoffDate?: string): readonly string[] {
  if (!isEarly(handoffDate) && !READ_DIFFERENTLY.test(heading.trim())) return [anchorNameV6(heading)]
  return [...new Set(lawfulNames(heading, handoffDate))]
}
