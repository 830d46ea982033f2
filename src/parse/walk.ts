import type { Nodes } from 'mdast'
import { type Half, trackHalves } from './bilingual.ts'

/**
 * Calls `visit` for `root` and all below it in page order, each with the half of a bilingual page that it lies in. Not recursive:
 * text from strangers may nest deeper than the stack.
 */
export function walk(root: Nodes, visit: (node: Nodes, half: Half) => void): void {
  const pending: { node: Nodes; half: Half }[] = [{ node: root, half: 'shared' }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, half } = next
    visit(node, half)
    if (!('children' in node)) continue
    const halves = trackHalves(half)
    const children = node.children.map((child) => {
      if (child.type === 'html') halves.tag(child.value)
      return { node: child, half: halves.half() }
    })
    for (const child of children.reverse()) pending.push(child)
  }
}
