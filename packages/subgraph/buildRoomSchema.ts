import { buildSubgraphSchema } from '@apollo/subgraph'
import { type DocumentNode, type GraphQLSchema, Kind, parse } from 'graphql'
import { refuseNul } from './refuseNul.ts'
import { scalars } from './scalars.ts'

// biome-ignore lint/suspicious/noExplicitAny: the shape that @apollo/subgraph asks for; rooms pass generated resolver types
type Resolvers = Record<string, any>

/**
 * Builds the executable schema of a room from its authored SDL. The scalars of `values.graphql` come with it, and
 * enum values are lower case in code: `IN_STOCK` on the wire is `in_stock` in a resolver and in the database. No resolver
 * is given text with U+0000 (`refuseNul`).
 */
export function buildRoomSchema(sdl: string, resolvers: Resolvers): GraphQLSchema {
  const typeDefs = parse(sdl)
  return refuseNul(
    buildSubgraphSchema({
      typeDefs,
      resolvers: { ...scalarsOf(typeDefs), ...enumsOf(typeDefs), ...resolvers },
    }),
  )
}

const scalarsOf = (typeDefs: DocumentNode): Resolvers => {
  const declared = typeDefs.definitions.flatMap((node) =>
    node.kind === Kind.SCALAR_TYPE_DEFINITION ? [node.name.value] : [],
  )
  return Object.fromEntries(Object.entries(scalars).filter(([name]) => declared.includes(name)))
}

const enumsOf = (typeDefs: DocumentNode): Resolvers =>
  Object.fromEntries(
    typeDefs.definitions.flatMap((node) =>
      node.kind === Kind.ENUM_TYPE_DEFINITION
        ? [
            [
              node.name.value,
              Object.fromEntries(
                (node.values ?? []).map(({ name: { value } }) => [value, value.toLowerCase()]),
              ),
            ],
          ]
        : [],
    ),
  )
