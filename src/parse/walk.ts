import type { Nodes, Parents } from 'mdast'

/** Calls `visit` for `root` and all below it in page order. Not recursive: text from strangers may nest deeper than the stack. */
export function walk(root: Nodes, visit: (node: Nodes) => void): void {
  const pending: Nodes[] = [root]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    visit(node)
    if ('children' in node) pushChildren(node, pending)
  }
}

/** Puts the children of a node on a stack, the first on top. */
export function pushChildren({ children }: Parents, pending: Nodes[]): void {
  for (let index = children.length - 1; index >= 0; index -= 1) {
    const child = children[index]
    if (child !== undefined) pending.push(child)
  }
}
