import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { anonymous } from '@rose-ash/domain/viewer.ts'
import { fixtureConfig } from '../fixtures/fixtureConfig.ts'
import { fixtureGateway, localSources } from '../fixtures/fixtureGateway.ts'
import { createPeople } from '../fixtures/rooms.ts'
import type { Gateway } from '../Gateway.ts'

// Composing and planning take their time on a busy machine.
jest.setTimeout(30_000)

const asking = { viewer: anonymous, headers: {} }
let sources: ReturnType<typeof localSources>
let gateway: Gateway

beforeEach(async () => {
  sources = localSources()
  gateway = await fixtureGateway({
    sources,
    config: fixtureConfig({ deadlines: { subgraphMs: 500, operationMs: 5000 } }),
  })
})
afterEach(() => gateway.stop())

describe('subgraphs in the process', () => {
  test('have one context for all questions of a query, and one for each mutation', async () => {
    const query =
      '{ posts { authors { name friends { posts { title } } } } products(first: 3) { nodes { mentions { title } } } }'
    await gateway.execute({ query, ...asking })
    expect(sources.journal.room.visits.contexts).toBe(1)
    await gateway.execute({ query, ...asking })
    expect(sources.journal.room.visits.contexts).toBe(2)

    const mutation = 'mutation { a: greet(id: "ada") { name } b: greet(id: "bram") { name } }'
    const before = sources.people.room.visits.contexts
    await gateway.execute({ query: mutation, ...asking })
    expect(sources.people.room.visits.contexts - before).toBe(1)
  })

  test('see who asks, the listed headers and the request id', async () => {
    const viewer = { userId: '0190a000-0001-7000-8000-000000000001', handle: 'ada', roles: [] }
    const headers = {
      'x-cart-token': 't'.repeat(43),
      authorization: 'Bearer x',
      'x-request-id': 'from-the-page',
    }
    const { data } = await gateway.execute({
      query: '{ seen { userId cartToken authorization requestId } }',
      viewer,
      headers,
    })
    expect(data).toEqual({
      seen: {
        userId: viewer.userId,
        cartToken: headers['x-cart-token'],
        authorization: null,
        requestId: 'from-the-page',
      },
    })
  })

  test('that are late leave a hole, not a wait', async () => {
    const begin = performance.now()
    const { data, errors } = await gateway.execute({
      query: '{ product(id: "p1") { slow(ms: 3000) } people { handle } }',
      ...asking,
    })
    expect(performance.now() - begin).toBeLessThan(2500)
    expect(data).toMatchObject({ product: null, people: [{ handle: 'ada' }, {}, {}] })
    expect(errors?.map(({ message, path, extensions }) => [message, path, extensions.code])).toEqual([
      ['A part of the answer did not arrive in time.', ['product'], 'SUBGRAPH_UNAVAILABLE'],
    ])
  })

  test('that break cost their part of the answer', async () => {
    const broken = {
      ...sources.people.room,
      createContext: () => {
        throw new Error('no database at 10.0.0.7')
      },
    }
    const hurt = await fixtureGateway({ sources: { ...sources, people: { kind: 'local', room: broken } } })
    const { data, errors } = await hurt.execute({
      query: '{ products(first: 1) { nodes { name owner { name } } } }',
      ...asking,
    })
    await hurt.stop()
    expect(data).toEqual({ products: { nodes: [{ name: 'Rye loaf', owner: { name: null } }] } })
    expect(errors).toHaveLength(1)
    expect(JSON.stringify(errors)).not.toContain('10.0.0.7')
  })

  test('are asked for each entity once', async () => {
    let resolved = 0
    const room = createPeople({
      onReference: () => {
        resolved += 1
      },
    })
    const watching = await fixtureGateway({ sources: { ...sources, people: { kind: 'local', room } } })
    const { data } = await watching.execute({
      query: '{ products(first: 30) { nodes { owner { name } } } }',
      ...asking,
    })
    await watching.stop()
    expect((data as { products: { nodes: unknown[] } }).products.nodes.slice(0, 4)).toEqual([
      { owner: { name: 'Ada Okafor' } },
      { owner: { name: 'Bram de Wit' } },
      { owner: { name: 'Fern Tallis' } },
      { owner: { name: 'Ada Okafor' } },
    ])
    expect(resolved).toBe(3)
  })
})

describe('a trusted document', () => {
  const text = '{ product(id: "p1") { name } }'

  test('is named by its hash', async () => {
    const trusting = await fixtureGateway({ sources, documents: { abc: text } })
    expect((await trusting.execute({ document: 'abc', ...asking })).data).toEqual({
      product: { name: 'Oat milk' },
    })
    const unknown = await trusting.execute({ document: 'def', ...asking })
    expect(unknown.errors?.[0]?.extensions.code).toBe('MALFORMED')
    trusting.trust({ def: text })
    expect((await trusting.execute({ document: 'def', ...asking })).errors).toBeUndefined()
    expect((await trusting.execute({ document: 'abc', ...asking })).errors).toHaveLength(1)
    await trusting.stop()
  })

  test('keeps the limit of a page, which a visitor may have chosen', async () => {
    const query = 'query ($n: Int!) { products(first: $n) { totalCount } }'
    const trusting = await fixtureGateway({ sources, documents: { list: query } })
    const { errors } = await trusting.execute({ document: 'list', variables: { n: 5000 }, ...asking })
    await trusting.stop()
    expect(errors?.[0]?.extensions.limit).toEqual({ name: 'pageSize', most: 100, asked: 5000 })
  })
})

test('a supergraph with a subgraph that has no source is refused at once', async () => {
  const { people: _, ...others } = localSources()
  await expect(fixtureGateway({ sources: others })).rejects.toThrow(/without a source: people/)
})
