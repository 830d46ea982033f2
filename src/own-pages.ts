/** Pages that a repository writes for itself, without provenance, beside translated ones: README, LICENSE, table of contents, ... */
export const isOwnPage = (path: string): boolean => OWN_PAGE.test(path.slice(path.lastIndexOf('/') + 1))

const OWN_PAGE =
  /^(readme([-._].+)?|licen[cs]e(-code)?|toc|contributing|code[-_]of[-_]conduct|security|support|changelog|authors|maintainers|governance|notice|(pull[-_]request|issue)[-_]template|third-?party-?notices?)\.md$/i
