import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { type DefinitionNode, parse, print } from 'graphql'

const root = join(import.meta.dirname, '../..')

const definitionsOf = (file: string): Map<string, DefinitionNode> =>
  new Map(
    parse(readFileSync(join(root, file), 'utf8')).definitions.flatMap((node) =>
      'name' in node && node.name ? [[node.name.value, node] as const] : [],
    ),
  )

const values = definitionsOf('packages/subgraph/values.graphql')

const schemas = readdirSync(join(root, 'subgraphs'))
  .map((name) => `subgraphs/${name}/schema.graphql`)
  .filter((file) => existsSync(join(root, file)))

test.each(schemas)('%s writes the shared value types as packages/subgraph/values.graphql does', (file) => {
  for (const [name, definition] of definitionsOf(file)) {
    const shared = values.get(name)
    if (shared) expect(print(definition)).toBe(print(shared))
  }
})

test.each(schemas)('%s describes every type, field, argument of input and enum value', (file) => {
  const undescribed: string[] = []
  for (const [name, node] of definitionsOf(file)) {
    const described = 'description' in node && node.description
    if (!described && !['Query', 'Mutation'].includes(name) && !isReference(node)) undescribed.push(name)
    const members = 'fields' in node ? node.fields : 'values' in node ? node.values : []
    if (!isReference(node))
      for (const member of members ?? [])
        if (!member.description && member.name.value !== 'id')
          undescribed.push(`${name}.${member.name.value}`)
  }
  expect(undescribed).toEqual([])
})

/** `type User @key(fields: "id") { id: ID! … }` of a type that another subgraph owns and describes. */
function isReference(node: DefinitionNode): boolean {
  return (
    node.kind === 'ObjectTypeDefinition' &&
    (node.fields ?? []).length === 1 &&
    node.fields?.[0]?.name.value === 'id'
  )
}
