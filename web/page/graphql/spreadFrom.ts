import { type DefinitionNode, type FragmentDefinitionNode, visit } from 'graphql'

/** The fragments that a definition spreads, however deep. */
export function spreadFrom(
  node: DefinitionNode,
  known: ReadonlyMap<string, FragmentDefinitionNode>,
  found: Map<string, FragmentDefinitionNode> = new Map(),
): Map<string, FragmentDefinitionNode> {
  visit(node, {
    FragmentSpread(spread) {
      const name = spread.name.value
      const fragment = known.get(name)
      if (!fragment || found.has(name)) return
      found.set(name, fragment)
      spreadFrom(fragment, known, found)
    },
  })
  return found
}
