import type { Nodes } from 'mdast'

/** A tree in the form in which the quick reader vouches for it: without the root's place, the ends of lists and items, and `spread`. */
export function vouchedFor(node: Nodes): unknown {
  const { type, position } = node
  const isList = type === 'list' || type === 'listItem'
  const children = 'children' in node ? { children: node.children.map(vouchedFor) } : {}
  const place = type === 'root' ? {} : { start: position?.start, ...(isList ? {} : { end: position?.end }) }
  return { ...node, spread: undefined, position: place, ...children }
}
