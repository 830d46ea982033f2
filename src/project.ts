/** Released version; the test suite holds it equal to `package.json`. */
export const VERSION = '0.1.0'

declare const HANDBACK_CHECK_BUILD: string | undefined

/** What the bundle was built from, as a hash; `undefined` in the sources, which change from run to run. */
export const BUILD = typeof HANDBACK_CHECK_BUILD === 'string' ? HANDBACK_CHECK_BUILD : undefined

/** Command and action name, as users type it. */
export const NAME = 'handback-check'

/** Repository the action is published from, without a trailing slash. */
export const HOMEPAGE = 'https://github.com/handback-check/handback-check'

/** Address of a rule's page, at the released version, so that an old report keeps its own explanation. */
export const rulePage = (ruleId: string): string => `${HOMEPAGE}/blob/v${VERSION}/docs/rules/${ruleId}.md`

/** Page on pull requests from forks, whose token may only read. */
export const FORKS_PAGE = `${HOMEPAGE}/blob/v${VERSION}/docs/forks.md`

/** What to do with the patch that the action writes. */
export const PATCH_PAGE = `${HOMEPAGE}/blob/v${VERSION}/docs/editors.md#the-patch-of-a-pull-request`
