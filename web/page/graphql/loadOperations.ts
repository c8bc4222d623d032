import { readFileSync } from 'node:fs'
import { buildSchema, type GraphQLSchema, Kind, type OperationDefinitionNode, parse } from 'graphql'
import type { TrustedDocument } from './composeDocuments.ts'
import type { Operation } from './Operation.ts'
import { shapeOf } from './shapeOf.ts'

/** Every operation of the room by its name. */
export type Operations = ReadonlyMap<string, Operation>

export const readSchema = (file: URL): GraphQLSchema =>
  buildSchema(readFileSync(file, 'utf8'), { assumeValid: true })

/** Prepares documents for asking: their variables, and the shape of their answers. */
export function loadOperations(documents: readonly TrustedDocument[], schema: GraphQLSchema): Operations {
  return new Map(
    documents.map(({ name, hash, document }) => {
      const parsed = parse(document, { noLocation: true })
      const node = parsed.definitions.find(
        (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
      )
      const operation: Operation = {
        name,
        hash,
        document,
        kind: node?.operation ?? ('query' as Operation['kind']),
        variables: node?.variableDefinitions ?? [],
        roots: (node?.selectionSet.selections ?? []).flatMap((each) =>
          each.kind === Kind.FIELD ? [(each.alias ?? each.name).value] : [],
        ),
        shape: shapeOf(parsed, schema),
      }
      return [name, operation]
    }),
  )
}
