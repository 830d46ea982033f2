import { readUrl } from '../../links/read-url.ts'

/** The address that a redirection leads to, without fragment; else why it is not followed, as a clause. */
export function nextAddress(from: URL, location: string): URL | { readonly why: string } {
  const next = readUrl(location, from.href)
  if (next === undefined) return { why: 'it leads on to what is no address' }
  next.hash = ''
  if (next.protocol !== 'http:' && next.protocol !== 'https:') return { why: 'it leads on to what is not on the web' }
  if (next.username !== '' || next.password !== '')
    return { why: 'it leads on with a user name or a password, and these are not sent' }
  if (isFrontPage(next) && !isFrontPage(from)) return { why: 'it leads on to a front page' }
  if (isLogin(next) && !isLogin(from)) return { why: 'it leads on to a login' }
  return next
}

/** Where servers send who asks for what they do not have any more: the root, or that of a language. */
const isFrontPage = ({ pathname, search }: URL): boolean =>
  search === '' && /^\/(?:[a-z]{2}(?:[-_][a-z]{2,4})?\/?)?(?:(?:index|default|home)(?:\.[a-z]{2,5})?)?$/i.test(pathname)

const isLogin = ({ hostname, pathname }: URL): boolean =>
  [...hostname.split('.').slice(0, -2), ...pathname.split('/')].some((part) =>
    /^(?:log[-_]?[io]n|sign[-_]?in|auth|authorize|oauth2?|sso|saml2?)(?:\.[a-z]{2,5})?$/i.test(part),
  )
