import type { Kind } from '../kind.ts'
import { ANCHOR_KINDS } from './anchors.ts'
import { BLOCK_KINDS } from './blocks.ts'
import { DAMAGE_KINDS } from './damage.ts'
import { HEADING_KINDS } from './headings.ts'
import { LINK_KINDS } from './links.ts'
import { MARK_KINDS } from './marks.ts'
import { SPAN_KINDS } from './spans.ts'
import { TARGET_KINDS } from './targets.ts'

/** Every kind of fault. */
export const KINDS: readonly Kind[] = [
  ...ANCHOR_KINDS,
  ...HEADING_KINDS,
  ...SPAN_KINDS,
  ...TARGET_KINDS,
  ...LINK_KINDS,
  ...BLOCK_KINDS,
  ...MARK_KINDS,
  ...DAMAGE_KINDS,
]
