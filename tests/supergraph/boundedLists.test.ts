import { describe, expect, test } from '@jest/globals'
import {
  type GraphQLField,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { apiSchema } from '../world/apiSchema.ts'
import { useWorld } from '../world/useWorld.ts'

const world = useWorld()

const fields = Object.values(apiSchema.getTypeMap()).flatMap((type) =>
  isObjectType(type) && !type.name.startsWith('__')
    ? Object.values(type.getFields()).map((field) => ({ place: `${type.name}.${field.name}`, field }))
    : [],
)
const isConnection = (name: string) => name.endsWith('Connection')

test('every connection is walked by first and after, and backwards by last and before', () => {
  const connections = fields.filter(({ field }) => isConnection(getNamedType(field.type).name))
  expect(connections.length).toBeGreaterThan(20)
  const walk = (field: GraphQLField<unknown, unknown>) =>
    field.args
      .filter(({ name }) => ['first', 'after', 'last', 'before'].includes(name))
      .map(({ name, type }) => `${name}: ${type}`)
  for (const { place, field } of connections)
    expect([place, ...walk(field)]).toEqual([
      place,
      'first: Int',
      'after: String',
      'last: Int',
      'before: String',
    ])
})

test('every other list of things says how long it may become', () => {
  const unbounded = fields.filter(
    ({ place, field }) =>
      isListType(getNullableType(field.type)) &&
      isCompositeType(getNamedType(field.type)) &&
      !/^\w+(Connection|Payload)\./.test(place) &&
      !/\bat most\b/.test(field.description ?? ''),
  )
  expect(unbounded.map(({ place }) => place)).toEqual([])
})

describe('a page', () => {
  const roots = Object.values(apiSchema.getQueryType()?.getFields() ?? {}).filter((field) =>
    isConnection(getNamedType(field.type).name),
  )
  const given = (field: GraphQLField<unknown, unknown>, size: string) =>
    [
      size,
      ...field.args.filter(isRequiredArgument).map(({ name }) => required[`${field.name}.${name}`]),
    ].join(', ')
  const required: Readonly<Record<string, string>> = {
    'occurrences.filter': 'filter: { from: "2026-01-01T00:00:00Z" }',
    'fulfilments.filter': 'filter: { sellerId: "0190a000-ffff-7000-8000-00000000dead" }',
  }
  /** As an admin, who sees them all. */
  const ask = async (field: GraphQLField<unknown, unknown>, size: string) =>
    world.ask(`{ ${field.name}(${given(field, size)}) { nodes { id } } }`, {
      token: await world.token(world.members.ada),
    })

  test.each(roots.map((field) => [field.name, field] as const))(
    'of %s holds at most a hundred',
    async (name, field) => {
      for (const size of ['first: 101', 'last: 101', 'first: 2147483647'])
        expect((await ask(field, size)).errors?.[0]?.extensions).toMatchObject({
          code: 'MALFORMED',
          limit: { name: 'pageSize', most: 100 },
        })
      const { data, errors } = await ask(field, 'first: 100')
      expect(errors).toBeUndefined()
      expect(Object(data?.[name]).nodes.length).toBeLessThanOrEqual(100)
    },
  )
})
