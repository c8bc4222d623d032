import { expect, test } from '@jest/globals'
import { countQueries } from '@rose-ash/testing'
import type { GraphQLField, GraphQLInputType } from 'graphql'
import { apiSchema } from '../world/apiSchema.ts'
import { sampleOf } from '../world/sampleOf.ts'
import { useWorld } from '../world/useWorld.ts'

const world = useWorld()
const mutations = Object.values(apiSchema.getMutationType()?.getFields() ?? {})

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
