import type { InboundLink } from '../model.ts'

/** Places listed one by one. */
const MOST_LISTED = 10

/** The places of all links but the first, one a line, as `path:line:column`; absent where there is one alone. */
export function otherPlaces([, ...others]: readonly InboundLink[]): { readonly details?: string } {
  if (others.length === 0) return {}
  const lines = others.slice(0, MOST_LISTED).map(({ path, link: { place } }) => {
    const { line, column } = place.start
    return `${path.replace(/\p{Cc}/gu, ' ')}:${line}:${column}`
  })
  const more = others.length - lines.length
  return { details: [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n') }
}

/** How often something is linked, as it stands in a sentence. */
export const timesLinked = ({ length }: readonly InboundLink[]): string =>
  length === 1 ? 'once' : length === 2 ? 'twice' : `${length} times`
