import type { FetchDataRewrite } from '@apollo/query-planner'
import type { LoadedSupergraph } from '../supergraph/LoadedSupergraph.ts'
import { type Data, isData } from './Data.ts'
import { isOfType } from './representation.ts'

const fragment = '... on '

/**
 * Renames the keys that the planner had to alias, and sets the type names that a subgraph knows an interface object by,
 * in the data of one fetch. Works in place.
 */
export function rewrite(
  supergraph: LoadedSupergraph,
  rewrites: readonly FetchDataRewrite[],
  data: unknown,
): void {
  for (const one of rewrites) {
    const last = one.path.at(-1)
    if (last === undefined) continue
    const parents = one.path.slice(0, -1)
    visit(supergraph, parents, data, (object) => {
      if (one.kind === 'ValueSetter') {
        object[last] = one.setValueTo
      } else if (object[last] !== undefined) {
        object[one.renameKeyTo] = object[last]
        delete object[last]
      }
    })
  }
}

function visit(
  supergraph: LoadedSupergraph,
  path: readonly string[],
  value: unknown,
  change: (object: Data) => void,
): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(supergraph, path, item, change)
    return
  }
  if (!isData(value)) return
  const [head, ...rest] = path
  if (head === undefined) {
    change(value)
  } else if (head.startsWith(fragment)) {
    const condition = head.slice(fragment.length)
    if (value.__typename === undefined || isOfType(supergraph, value, condition))
      visit(supergraph, rest, value, change)
  } else {
    visit(supergraph, rest, value[head], change)
  }
}
