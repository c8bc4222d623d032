import { ApolloGateway, LocalGraphQLDataSource } from '@apollo/gateway'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { anonymous } from '@rose-ash/domain/viewer.ts'
import { parse, specifiedRules, validate } from 'graphql'
import { fixtureConfig } from '../fixtures/fixtureConfig.ts'
import { composeFixture, fixtureGateway, localSources } from '../fixtures/fixtureGateway.ts'
import { randomOperation } from '../fixtures/randomOperation.ts'
import type { Gateway } from '../Gateway.ts'
import { loadSupergraph } from '../supergraph/loadSupergraph.ts'

// Composing and planning take their time on a busy machine.
jest.setTimeout(30_000)

const sources = localSources()
const unlimited = { depth: 99, aliases: 9999, tokens: 1e6, cost: 1e9, pageSize: 1000 }
const request = { viewer: anonymous, headers: {}, requestId: 'test' }
const seen = { viewer: anonymous, headers: { get: () => null }, requestId: 'test' }

let ours: Gateway
let theirs: ApolloGateway
let schema: ReturnType<typeof loadSupergraph>['apiSchema']

beforeAll(async () => {
  const supergraphSdl = await composeFixture()
  ours = await fixtureGateway({ supergraphSdl, sources, config: fixtureConfig({ limits: unlimited }) })
  theirs = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => {
      const { room } = sources[name as keyof typeof sources]
      const source = new LocalGraphQLDataSource(room.schema)
      const process = source.process.bind(source)
      source.process = (options) =>
        process({ ...options, context: room.createContext(seen) } as typeof options)
      return source
    },
  })
  await theirs.load()
  schema = loadSupergraph(supergraphSdl).apiSchema
})
afterAll(async () => {
  await ours.stop()
  await theirs.stop()
})

async function apolloData(query: string, variables: Record<string, unknown>): Promise<unknown> {
  const document = parse(query)
  const result = await theirs.executor({
    request: { query, variables },
    document,
    source: query,
    queryHash: query,
    operationName: null,
    schema,
    context: {},
    metrics: {},
    logger: console,
  } as unknown as Parameters<typeof theirs.executor>[0])
  return result.data
}

/** Without prototypes, which differ and which nobody sees. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

describe('gives the data that Apollo’s own executor gives', () => {
  test.each([
    '{ posts { title authors { name friends { name posts { id } } } about { ... on Product { name owner { handle } } ... on Person { id } } } }',
    '{ products(first: 7) { nodes { id mentions { title authors { handle } } owner { posts { title } } } } }',
    '{ person(id: "nobody") { name } product(id: "none") { owner { name } } }',
    'query ($yes: Boolean! = true) { people { name @skip(if: $yes) handle posts @include(if: $yes) { id } posts { title } } }',
    '{ a: product(id: "p1") { n: name name o: owner { name } } b: product(id: "p2") { n: id } __typename }',
    '{ product(id: "p150") { id kind } }',
    'mutation { renameProduct(input: { id: "p1", name: "X" }) { product { name owner { name } mentions { title } } } greet(id: "ada") { name posts { id } } }',
  ])('%s', async (query) => {
    const result = await ours.execute({ query, ...request })
    expect(plain(result.data)).toEqual(plain(await apolloData(query, {})))
  })

  test('for operations made at random', async () => {
    let compared = 0
    for (let seed = 1; seed <= 60; seed++) {
      const query = randomOperation(schema, seed)
      if (validate(schema, parse(query), specifiedRules).length > 0) continue
      const variables = seed % 2 === 0 ? { yes: false } : {}
      const result = await ours.execute({ query, variables, ...request })
      const expected = plain(await apolloData(query, variables))
      expect({ query, errors: result.errors, data: plain(result.data) }).toEqual({
        query,
        errors: undefined,
        data: expected,
      })
      compared += 1
    }
    expect(compared).toBeGreaterThan(20)
  })

  test('in the order in which the client asked', async () => {
    const query = '{ product(id: "p1") { owner { handle name id } name id } }'
    const { data } = await ours.execute({ query, ...request })
    expect(JSON.stringify(data)).toBe(
      '{"product":{"owner":{"handle":"bram","name":"Bram de Wit","id":"bram"},"name":"Oat milk","id":"p1"}}',
    )
  })
})
