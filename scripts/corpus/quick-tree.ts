import { isDeepStrictEqual } from 'node:util'
import { vouchedFor } from '../../__tests__/support/same-tree.ts'
import type { Page } from '../../src/model.ts'
import { parseMarkdown } from '../../src/parse/markdown.ts'
import { maskPage } from '../../src/parse/masking.ts'
import { quickMarkdown } from '../../src/parse/quick/markdown.ts'

/** How the quick reader's tree of a page stands to the exact one's. Times in milliseconds. */
export interface TreeComparison {
  readonly isVouchedFor: boolean
  readonly isSame: boolean
  readonly quickMs: number
  readonly exactMs: number
}

/** Reads a page both ways; `undefined` where it has no Markdown to read. */
export function compareTrees({ kind, text: page, metadata: { bodyStart } }: Page): TreeComparison | undefined {
  if (kind !== 'markdown' || bodyStart === undefined) return undefined
  const { text } = maskPage(page, bodyStart)
  const [quick, quickMs] = timed(() => quickMarkdown(text))
  const [exact, exactMs] = timed(() => parseMarkdown(text))
  const isSame = quick === undefined || isDeepStrictEqual(vouchedFor(quick), vouchedFor(exact))
  return { isVouchedFor: quick !== undefined, isSame, quickMs, exactMs }
}

function timed<T>(read: () => T): readonly [T, number] {
  const started = performance.now()
  const value = read()
  return [value, performance.now() - started]
}
