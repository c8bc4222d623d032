import type { Problems } from '@rose-ash/vm/diagnostics/Problems.ts'
import type { Span } from '@rose-ash/vm/read/Span.ts'
import {
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql'

/** Notes what is asked for and never read, the outermost field of it only. Ids keep the page cache true. */
export function noteUnused(
  problems: Problems,
  node: OperationDefinitionNode | FragmentDefinitionNode,
  used: ReadonlySet<FieldNode>,
): void {
  const where = `the ${node.kind === Kind.FRAGMENT_DEFINITION ? 'fragment' : 'operation'} ${node.name?.value}`
  visit(node, {
    Field(field) {
      const name = field.alias ?? field.name
      if (used.has(field) || name.value === 'id' || name.value === '__typename') return undefined
      const at = spanOf(field)
      if (at) problems.add(at, `${where} asks for ${name.value}, and no template reads it`, 'take it out')
      return false
    },
  })
}

/** Where a field is asked for, as the machine's diagnostics say it. */
function spanOf(field: FieldNode): Span | undefined {
  const { loc } = field.alias ?? field.name
  if (!loc) return undefined
  const source = { file: `web/${loc.source.name}`, text: loc.source.body }
  return { source, start: loc.start, end: loc.end }
}
