import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { execute, parse, validate } from 'graphql'
import { buildRoomSchema } from '../buildRoomSchema.ts'
import { compileQuery } from './compileQuery.ts'

const schema = buildRoomSchema(
  `
  type Query { shelf(size: Int = 2): Shelf  things(first: Int!, kind: Kind): [Thing!]  nothing: Shelf  looks: String }
  type Shelf { id: ID!  label: String  items: [Item]!  later: Shelf  count: Count!  broken: String  brittle: String!
    first: Thing  tags(prefix: String): [String!]!  place: [[Int!]!] }
  type Count { value: Int!  exact: Boolean! }
  type Item { id: ID!  kind: Kind  on: DateTime  shelf: Shelf }
  type Crate { id: ID!  weight: Float }
  union Thing = Item | Crate
  enum Kind { DRY_GOODS FRESH }
  scalar DateTime
  type Mutation { noop: String }
  `,
  {
    Query: {
      shelf: (_: unknown, { size }: { size: number }) => shelf(size),
      things: async (_: unknown, { first, kind }: { first: number; kind?: string }) =>
        [...Array(first).keys()].map((n) =>
          n % 2 ? crate(n) : Promise.resolve({ ...item(n), ...(kind && { kind }) }),
        ),
      nothing: () => null,
      looks: (_: unknown, __: unknown, ___: unknown, info: { path: { key: string } }) => info.path.key,
    },
    Shelf: {
      later: async ({ size }: { size: number }) => (size > 1 ? shelf(size - 1) : null),
      broken: () => Promise.reject(new Error('no')),
      brittle: ({ size }: { size: number }) => (size === 2 ? null : 'whole'),
      tags: ({ id }: { id: string }, { prefix }: { prefix?: string }) => [`${prefix ?? '#'}${id}`],
      first: () => crate(1),
    },
    Item: { shelf: ({ id }: { id: string }) => (id === '1' ? Promise.resolve(shelf(1)) : null) },
  },
)

const item = (n: number) => ({ __typename: 'Item', id: n, kind: 'dry_goods', on: new Date(n * 1e9) })
const crate = (n: number) => ({ __typename: 'Crate', id: `c${n}`, weight: n / 2 })
const shelf = (size: number): object => ({
  id: `s${size}`,
  size,
  label: size === 3 ? new Error('torn off') : 'Jars',
  items: [...Array(size).keys()].map((n) => (n === 2 ? Promise.resolve(null) : item(n))),
  place: [[1, 2], [size]],
  get count() {
    return Promise.resolve({ value: size, exact: true })
  },
})

async function bothWays(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query)
  expect(validate(schema, document)).toEqual([])
  const quick = await compileQuery(schema, document, null)?.({ variables, context: {} })
  const byTheBook = await execute({ schema, document, variableValues: variables, contextValue: {} })
  return { quick, byTheBook }
}

/** Selections of random fields, some with arguments, aliases and fragments. */
const { selection } = fc.letrec<{ selection: string; shelf: string }>((tie) => ({
  selection: fc
    .uniqueArray(
      fc.oneof(
        { maxDepth: 4 },
        fc.constant('nothing { id }'),
        fc.constant('looks __typename'),
        fc
          .tuple(fc.nat(4), tie('shelf'))
          .map(([size, inner]) => `s${size}: shelf(size: ${size}) { ${inner} }`),
        fc.tuple(fc.nat(3), tie('shelf')).map(([first, inner]) => {
          const item = `... on Item { id on kind shelf { ${inner} } }`
          return `t${first}: things(first: ${first}, kind: FRESH) { __typename ${item} ... on Crate { id weight } }`
        }),
      ),
      { minLength: 1, maxLength: 4, selector: (text) => text.split(':')[0] },
    )
    .map((fields) => `{ ${fields.join(' ')} }`),
  shelf: fc
    .subarray(
      [
        'id',
        'label',
        'place',
        'count { exact value }',
        'items { id kind }',
        'tags(prefix: "a")',
        'brittle',
        'broken',
      ],
      {
        minLength: 1,
      },
    )
    .chain((fields) =>
      fc
        .option(tie('shelf'), { maxDepth: 3, depthIdentifier: 'shelf' })
        .map((later) => (later === null ? fields.join(' ') : `${fields.join(' ')} later { ${later} }`)),
    ),
}))

test('a random query is answered as graphql-js answers it, or left to it when something is wrong', async () => {
  let quickly = 0
  await fc.assert(
    fc.asyncProperty(selection, async (query) => {
      const { quick, byTheBook } = await bothWays(query)
      expect(quick ?? null).toEqual(byTheBook.errors ? null : byTheBook.data)
      if (quick) quickly += 1
    }),
    { numRuns: 300 },
  )
  expect(quickly).toBeGreaterThan(20)
})

test('variables, their defaults and their absence reach the resolvers', async () => {
  const query = `query ($size: Int = 1, $first: Int!, $prefix: String) {
    shelf(size: $size) { id tags(prefix: $prefix) } things(first: $first) { ... on Crate { id } }
  }`
  for (const variables of [{ first: 2 }, { first: 3, size: 1, prefix: null }, { first: 0, prefix: '!' }]) {
    const { quick, byTheBook } = await bothWays(query, variables)
    expect(quick).toEqual(byTheBook.data)
  }
  expect((await bothWays(query, { first: 'two' })).quick).toBeNull()
})

test.each([
  'mutation { noop }',
  '{ __schema { queryType { name } } }',
  'query ($more: Boolean = true) { nothing @include(if: $more) { id } }',
])('%s is left to graphql-js', (query) => {
  expect(compileQuery(schema, parse(query), null)).toBeNull()
})
