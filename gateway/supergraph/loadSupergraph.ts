import { createHash } from 'node:crypto'
import { operationFromDocument, Supergraph } from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'
import { type GraphQLSchema, parse } from 'graphql'
import { costTable } from '../operations/costTable.ts'
import { adoptScalars } from './adoptScalars.ts'
import type { LoadedSupergraph } from './LoadedSupergraph.ts'

/**
 * Builds everything that answering needs from the SDL that composition wrote.
 *
 * @throws GraphQLError when the SDL is no supergraph, or asks for a feature that this gateway does not have
 *   (`@authenticated`, `@requiresScopes`, `@policy`, `@context`, `@connect`)
 */
export function loadSupergraph(sdl: string): LoadedSupergraph {
  const document = parse(sdl)
  const supergraph = Supergraph.build(document)
  const composed = supergraph.apiSchema()
  const planner = new QueryPlanner(supergraph)
  const apiSchema = composed.toGraphQLJSSchema()
  adoptScalars(apiSchema)
  let fullSchema: GraphQLSchema | undefined
  return {
    sdl,
    id: createHash('sha256').update(sdl).digest('hex'),
    apiSchema,
    get fullSchema() {
      fullSchema ??= supergraph.schema.toGraphQLJSSchema()
      return fullSchema
    },
    subgraphs: supergraph.subgraphsMetadata().map(({ name }) => name),
    costs: costTable(document),
    plan: (operation, operationName) =>
      planner.buildQueryPlan(
        operationFromDocument(composed, operation, operationName === undefined ? {} : { operationName }),
      ),
  }
}
