import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { newId } from '@rose-ash/domain'
import { countQueries } from '@rose-ash/testing'
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { useWorld } from '../world/useWorld.ts'

const world = useWorld()
const api = buildSchema(readFileSync(join(import.meta.dirname, '../../gateway/api.graphql'), 'utf8'))
const mutations = Object.values(api.getMutationType()?.getFields() ?? {})

/** Something of the right type that names nothing that exists. Optional fields are left out. */
function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType)
  if (isListType(type)) return []
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, sampleOf(field.type)]),
    )
  return samples[type.name]
}

const samples: Record<string, unknown> = {
  ID: newId(),
  Int: 1,
  Float: 1,
  Boolean: true,
  String: 'sample',
  HTML: '<p>Sample</p>',
  DateTime: '2027-01-01T12:00:00.000Z',
  Date: '2027-01-01',
  LocalDateTime: '2027-01-01T12:00:00',
}

const operationOf = (field: GraphQLField<unknown, unknown>) =>
  `mutation ($input: ${field.args[0]?.type}) { ${field.name}(input: $input) { userErrors { code } } }`

test('every mutation takes one input and answers user errors', () => {
  for (const field of mutations) {
    expect(`${field.name}: ${field.args.map(({ name }) => name)}`).toBe(`${field.name}: input`)
    expect(Object.keys((field.type as { getFields?(): object }).getFields?.() ?? {})).toContain('userErrors')
  }
})

test.each(mutations.map((field) => [field.name, field] as const))(
  'a stranger cannot %s',
  async (name, field) => {
    const variables = { input: sampleOf(field.args[0]?.type as GraphQLInputType) }
    const { result, statements } = await countQueries(world.knex, () =>
      world.ask(operationOf(field), { variables }),
    )
    const refused = result.errors?.[0]?.extensions?.code
    const answer = result.data?.[name] as { userErrors: { code: string }[] } | null | undefined
    // what does not exist is as good a refusal as any, and tells a stranger no more
    expect([refused, ...(answer?.userErrors.map(({ code }) => code) ?? [])].filter(Boolean)).toEqual([
      expect.stringMatching(/^(UNAUTHENTICATED|NOT_FOUND|MALFORMED)$/),
    ])
    if (refused === 'MALFORMED') expect(result.errors?.[0]?.message).toContain('x-cart-token')
    expect(statements.filter((sql) => /^\s*(insert|update|delete)\b/i.test(sql))).toEqual([])
  },
)
