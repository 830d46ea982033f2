import brokenImage from './broken-image.ts'
import brokenInclude from './broken-include.ts'
import brokenLink from './broken-link.ts'
import changedAlert from './changed-alert.ts'
import changedCodeFence from './changed-code-fence.ts'
import changedDirective from './changed-directive.ts'
import changedInlineCode from './changed-inline-code.ts'
import changedLinkTarget from './changed-link-target.ts'
import changedMetadata from './changed-metadata.ts'
import changedPlaceholder from './changed-placeholder.ts'
import changedTable from './changed-table.ts'
import conflictMarker from './conflict-marker.ts'
import damagedLinkSyntax from './damaged-link-syntax.ts'
import damagedMarkdown from './damaged-markdown.ts'
import deadExternalLink from './dead-external-link.ts'
import duplicateFileId from './duplicate-file-id.ts'
import emptyLinkText from './empty-link-text.ts'
import faultyIgnore from './faulty-ignore.ts'
import futureHandoffDate from './future-handoff-date.ts'
import handoffBeforeSource from './handoff-before-source.ts'
import hardCodedLocale from './hard-coded-locale.ts'
import headingMismatch from './heading-mismatch.ts'
import incompleteProvenance from './incomplete-provenance.ts'
import invalidFrontMatter from './invalid-front-matter.ts'
import lostFragment from './lost-fragment.ts'
import lostHeadingAnchor from './lost-heading-anchor.ts'
import lostImage from './lost-image.ts'
import lostProvenance from './lost-provenance.ts'
import malformedBilingualSpan from './malformed-bilingual-span.ts'
import malformedHeadingAnchor from './malformed-heading-anchor.ts'
import malformedProvenance from './malformed-provenance.ts'
import missingHeadingAnchor from './missing-heading-anchor.ts'
import mojibake from './mojibake.ts'
import orphanedFragment from './orphaned-fragment.ts'
import orphanedLink from './orphaned-link.ts'
import outdatedTranslation from './outdated-translation.ts'
import pathCase from './path-case.ts'
import pendingFragment from './pending-fragment.ts'
import type { Rule } from './rule.ts'
import staleFileId from './stale-file-id.ts'
import staleHandoffDate from './stale-handoff-date.ts'
import staleSourceCommit from './stale-source-commit.ts'
import translatedHeadingAnchor from './translated-heading-anchor.ts'
import unescapedPlaceholder from './unescaped-placeholder.ts'
import unmarkedPage from './unmarked-page.ts'
import unmovedProvenance from './unmoved-provenance.ts'
import unmovedSourceCommit from './unmoved-source-commit.ts'
import unreadPage from './unread-page.ts'
import unreadableRedirections from './unreadable-redirections.ts'
import untranslatedPage from './untranslated-page.ts'
import wrongHeadingAnchor from './wrong-heading-anchor.ts'
import wrongLanguagePage from './wrong-language-page.ts'
import wrongLocale from './wrong-locale.ts'
import wrongSourceHash from './wrong-source-hash.ts'

/** Every rule, in the order in which they run. */
export const RULES: readonly Rule[] = [
  invalidFrontMatter,
  unreadPage,
  lostProvenance,
  unmarkedPage,
  incompleteProvenance,
  malformedProvenance,
  wrongLocale,
  staleHandoffDate,
  futureHandoffDate,
  handoffBeforeSource,
  staleFileId,
  duplicateFileId,
  staleSourceCommit,
  outdatedTranslation,
  unmovedSourceCommit,
  unmovedProvenance,
  wrongSourceHash,
  changedMetadata,
  conflictMarker,
  mojibake,
  untranslatedPage,
  wrongLanguagePage,
  malformedBilingualSpan,
  missingHeadingAnchor,
  malformedHeadingAnchor,
  lostHeadingAnchor,
  wrongHeadingAnchor,
  translatedHeadingAnchor,
  headingMismatch,
  changedCodeFence,
  changedTable,
  changedDirective,
  changedAlert,
  changedLinkTarget,
  lostImage,
  damagedLinkSyntax,
  damagedMarkdown,
  emptyLinkText,
  changedInlineCode,
  unescapedPlaceholder,
  changedPlaceholder,
  brokenLink,
  brokenInclude,
  brokenImage,
  lostFragment,
  pendingFragment,
  deadExternalLink,
  pathCase,
  hardCodedLocale,
  unreadableRedirections,
  orphanedLink,
  orphanedFragment,
  faultyIgnore,
]
