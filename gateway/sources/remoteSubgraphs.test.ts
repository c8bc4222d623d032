import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { anonymous } from '@rose-ash/domain/viewer.ts'
import { fixtureConfig } from '../fixtures/fixtureConfig.ts'
import { fixtureGateway, localSources } from '../fixtures/fixtureGateway.ts'
import { oddSubgraph, type RemoteRoom, remoteRoom } from '../fixtures/remoteRoom.ts'
import { createPeople, createShop } from '../fixtures/rooms.ts'
import { servedGateway } from '../fixtures/servedGateway.ts'
import { adasId, fixtureToken, fixtureVerifier } from '../fixtures/tokens.ts'
import type { Gateway } from '../Gateway.ts'

// Composing and planning take their time on a busy machine.
jest.setTimeout(30_000)

const config = fixtureConfig({ deadlines: { subgraphMs: 1000, operationMs: 4000 } })
const patient = fixtureConfig({ deadlines: { subgraphMs: 10_000, operationMs: 20_000 } })
const asking = { viewer: anonymous, headers: {} }
const page = '{ products(first: 2) { nodes { name owner { name handle } } } }'

let shop: RemoteRoom
let people: RemoteRoom
let gateway: Gateway

const open = (settings: typeof config) =>
  fixtureGateway({
    config: settings,
    sources: { shop: shop.source, people: people.source, journal: localSources().journal },
  })

beforeEach(async () => {
  shop = await remoteRoom(createShop())
  people = await remoteRoom(createPeople())
  gateway = await open(patient)
})
afterEach(async () => {
  await gateway.stop()
  await shop.stop()
  await people.stop()
})

const without = {
  products: {
    nodes: [
      { name: 'Rye loaf', owner: null },
      { name: 'Oat milk', owner: null },
    ],
  },
}

/** Runs the work and says how many milliseconds it took. */
async function timed<T>(work: Promise<T>): Promise<{ result: T; ms: number }> {
  const begin = performance.now()
  const result = await work
  return { result, ms: performance.now() - begin }
}

describe('subgraphs behind HTTP', () => {
  test('answer as one graph', async () => {
    const { data, errors } = await gateway.execute({ query: page, ...asking })
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      products: {
        nodes: [
          { name: 'Rye loaf', owner: { name: 'Ada Okafor', handle: 'ada' } },
          { name: 'Oat milk', owner: { name: 'Bram de Wit', handle: 'bram' } },
        ],
      },
    })
  })

  test('see the listed headers, who asks and the request id, and nothing else of the client', async () => {
    const token = await fixtureToken()
    const viewer = await fixtureVerifier()(token)
    const headers = {
      'x-cart-token': 'c'.repeat(43),
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      'x-request-id': 'request-of-the-client',
      authorization: 'Bearer secret',
      cookie: 'session=1',
    }
    const query = '{ seen { userId cartToken authorization traceparent requestId } }'
    const { data } = await gateway.execute({ query, viewer, token, headers })
    expect(data).toEqual({
      seen: {
        userId: adasId,
        cartToken: headers['x-cart-token'],
        authorization: null,
        traceparent: headers.traceparent,
        requestId: 'request-of-the-client',
      },
    })
    const seen = shop.room.visits.requests.at(-1)
    expect(seen?.headers.get('cookie')).toBeNull()
    // The subgraph has read the token itself.
    expect(seen?.viewer).toEqual(viewer)
  })

  test('are not asked for a member who cannot prove it to them', async () => {
    const contexts = shop.room.visits.contexts
    const viewer = { userId: adasId, handle: 'ada', roles: ['admin' as const] }
    const { data, errors } = await gateway.execute({ query: '{ seen { userId } }', viewer, headers: {} })
    expect([data, errors?.[0]?.extensions.code]).toEqual([undefined, 'INTERNAL_SERVER_ERROR'])
    expect(shop.room.visits.contexts).toBe(contexts)
  })

  test('refuse a gateway that has another secret', async () => {
    const stranger = await fixtureGateway({
      config: {
        ...config,
        secrets: { ...config.secrets, internal: 'another secret, which the subgraph does not share' },
      },
      sources: { ...localSources(), people: people.source },
    })
    const { data, errors } = await stranger.execute({ query: '{ people { name } }', ...asking })
    await stranger.stop()
    expect(data).toEqual({ people: null })
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['SUBGRAPH_UNAVAILABLE'])
  })
})

describe('one subgraph is down: the rest arrives, with one clean error', () => {
  const failures: [string, () => Promise<void> | void, RegExp][] = [
    ['hangs', () => people.network.blackhole(), /in time/],
    [
      'refuses connections',
      async () => {
        await people.network.refuse()
        people.network.cut()
      },
      /not available/,
    ],
    ['is too slow', () => people.network.delay(1500), /in time/],
  ]
  test.each(failures)('%s', async (_, fail, message) => {
    const hurried = await open(config)
    await hurried.execute({ query: page, ...asking })
    await fail()
    const { result, ms } = await timed(hurried.execute({ query: page, ...asking }))
    await hurried.stop()
    expect(result.data).toEqual(without)
    expect(result.errors).toHaveLength(1)
    expect(result.errors?.[0]?.toJSON()).toEqual({
      message: expect.stringMatching(message),
      path: ['products', 'nodes', 0, 'owner', 'name'],
      extensions: {
        code: 'SUBGRAPH_UNAVAILABLE',
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        missing: ['products.nodes.owner.name', 'products.nodes.owner.handle'],
      },
    })
    expect(ms).toBeLessThan(3000)
  })

  test('at the root too', async () => {
    await shop.network.refuse()
    const { data, errors } = await gateway.execute({
      query: '{ product(id: "p1") { name } people { name } }',
      ...asking,
    })
    expect(data).toMatchObject({ product: null, people: [{ name: 'Ada Okafor' }, {}, {}] })
    expect(errors?.map(({ path }) => path)).toEqual([['product']])
  })

  test('and is back when it is back', async () => {
    await people.network.refuse()
    expect((await gateway.execute({ query: page, ...asking })).errors).toHaveLength(1)
    await people.network.restore()
    expect((await gateway.execute({ query: page, ...asking })).errors).toBeUndefined()
  })

  test('the operation as a whole has a deadline', async () => {
    const quick = await fixtureGateway({
      config: fixtureConfig({ deadlines: { subgraphMs: 10_000, operationMs: 1000 } }),
      sources: { ...localSources(), people: people.source },
    })
    people.network.blackhole()
    const { result, ms } = await timed(quick.execute({ query: page, ...asking }))
    await quick.stop()
    expect(result.data).toEqual(without)
    expect(ms).toBeLessThan(5000)
  })
})

describe('one second try', () => {
  test('for a query whose kept connection has been cut', async () => {
    await gateway.execute({ query: '{ people { name } }', ...asking })
    people.network.cut()
    const { errors } = await gateway.execute({ query: '{ people { name } }', ...asking })
    expect(errors).toBeUndefined()
  })

  test('never for a mutation, which may have been done', async () => {
    let isFirst = true
    const cutting = await oddSubgraph((request) => {
      if (isFirst) request.socket.destroy()
      isFirst = false
    })
    const risky = await fixtureGateway({ config, sources: { ...localSources(), people: cutting.source } })
    const { data, errors } = await risky.execute({
      query: 'mutation { greet(id: "ada") { name } }',
      ...asking,
    })
    expect(data).toEqual({ greet: null })
    expect(errors).toHaveLength(1)
    expect(cutting.requests()).toBe(1)
    await risky.stop()
    await cutting.stop()
  })

  test('not for an answer that came, and never a third', async () => {
    const failing = await oddSubgraph((_, response) => response.writeHead(503).end('overloaded'))
    const cutting = await oddSubgraph((request) => request.socket.destroy())
    for (const [odd, tries] of [
      [failing, 1],
      [cutting, 2],
    ] as const) {
      const asker = await fixtureGateway({ config, sources: { ...localSources(), people: odd.source } })
      await asker.execute({ query: '{ people { name } }', ...asking })
      expect(odd.requests()).toBe(tries)
      await asker.stop()
      await odd.stop()
    }
  })
})

describe('answers that are none', () => {
  const answers: [string, (send: (status: number, body: string) => void) => void][] = [
    ['HTML', (send) => send(502, '<h1>Bad gateway of internal-lb-7</h1>')],
    ['broken JSON', (send) => send(200, '{"data": {"people": [')],
    ['JSON that is no GraphQL response', (send) => send(200, '{"ok": true}')],
    ['null', (send) => send(200, 'null')],
    [
      'more than a subgraph may say',
      (send) => send(200, JSON.stringify({ data: { people: [], extra: 'x'.repeat(17 * 1024 * 1024) } })),
    ],
  ]
  test.each(answers)('%s', async (_, write) => {
    const odd = await oddSubgraph((__, response) => {
      write((status, body) => response.writeHead(status, { 'content-type': 'application/json' }).end(body))
    })
    const asker = await fixtureGateway({
      config: patient,
      sources: { ...localSources(), people: odd.source },
    })
    const result = await asker.execute({ query: '{ people { name } product(id: "p1") { name } }', ...asking })
    await asker.stop()
    await odd.stop()
    expect(result.data).toEqual({ people: null, product: { name: 'Oat milk' } })
    expect(result.errors).toHaveLength(1)
    expect(JSON.stringify(result.errors)).not.toMatch(/internal-lb-7|127\.0\.0\.1|JSON|HTML/)
  })

  test('errors of a subgraph keep their path and lose their words', async () => {
    const odd = await oddSubgraph((_, response) =>
      response.end(
        JSON.stringify({
          data: { _entities: [{ __typename: 'Person', name: 'Ada' }, null] },
          errors: [
            {
              message: 'relation "people" does not exist at 10.0.0.7',
              path: ['_entities', 1, 'name'],
              extensions: { code: 'X', stacktrace: ['at db.ts'] },
            },
          ],
        }),
      ),
    )
    const asker = await fixtureGateway({ config, sources: { ...localSources(), people: odd.source } })
    const query = '{ all: products(first: 5) { nodes { maker: owner { name } } } }'
    const { errors } = await asker.execute({ query, ...asking })
    await asker.stop()
    await odd.stop()
    // Three makers were asked for, two came: that is another fault of the same answer.
    expect(errors?.map((error) => error.toJSON())).toContainEqual({
      message: 'Something went wrong on our side.',
      path: ['all', 'nodes', 1, 'maker', 'name'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) },
    })
    expect(JSON.stringify(errors)).not.toMatch(/relation|10\.0\.0\.7|stacktrace|_entities/)
  })
})

describe('a subgraph that keeps failing', () => {
  test('is left alone, and tried again after a while', async () => {
    people.network.blackhole()
    const hurried = await open(config)
    const ask = () => hurried.execute({ query: '{ people { name } }', ...asking })
    for (let n = 0; n < 5; n++) await ask()
    const { result, ms } = await timed(ask())
    expect(result.errors?.[0]?.extensions.code).toBe('SUBGRAPH_UNAVAILABLE')
    expect(ms).toBeLessThan(900)

    await people.network.restore()
    await expect(eventually(async () => (await ask()).errors === undefined)).resolves.toBe(true)
    await hurried.stop()
  })

  test('does not rest because clients went away', async () => {
    for (let n = 0; n < 8; n++) {
      const leaving = new AbortController()
      const asked = gateway.execute({
        query: '{ product(id: "p1") { slow(ms: 300) } }',
        ...asking,
        signal: leaving.signal,
      })
      await pause(20)
      leaving.abort()
      await asked
    }
    const { errors } = await gateway.execute({ query: '{ product(id: "p1") { name } }', ...asking })
    expect(errors).toBeUndefined()
  })
})

describe('in flight', () => {
  const slow = '{ product(id: "p1") { slow(ms: 150) } }'

  test('the same question of several clients is asked once', async () => {
    const before = shop.room.visits.contexts
    const answers = await Promise.all([1, 2, 3].map(() => gateway.execute({ query: slow, ...asking })))
    expect(answers.map(({ data }) => data)).toEqual(Array(3).fill({ product: { slow: 'at last' } }))
    expect(shop.room.visits.contexts - before).toBe(1)
  })

  test('the same question of different people is asked for each', async () => {
    const before = shop.room.visits.contexts
    const tokens = ['a'.repeat(43), 'b'.repeat(43)]
    await Promise.all(
      tokens.map((token) =>
        gateway.execute({ query: slow, viewer: anonymous, headers: { 'x-cart-token': token } }),
      ),
    )
    expect(shop.room.visits.contexts - before).toBe(2)
  })

  test('the same question of different members, or of one member by different tokens, is asked for each', async () => {
    const before = shop.room.visits.contexts
    const bram = { sub: '0190a000-0001-7000-8000-000000000002', handle: 'bram' }
    const tokens = [await fixtureToken(), await fixtureToken(bram), await fixtureToken({ session: 'other' })]
    const verify = fixtureVerifier()
    const query = '{ product(id: "p1") { slow(ms: 150) } seen { userId } }'
    const asked = [...tokens, ...tokens].map(async (token) =>
      gateway.execute({ query, viewer: await verify(token), token, headers: {} }),
    )
    const seen = (await Promise.all(asked)).map(({ data }) => (data as { seen: unknown }).seen)
    const [ada, other] = [{ userId: adasId }, { userId: bram.sub }]
    expect(seen).toEqual([ada, other, ada, ada, other, ada])
    expect(shop.room.visits.contexts - before).toBe(3)
  })

  test('mutations are never put together', async () => {
    const before = people.room.visits.contexts
    const query = 'mutation { greet(id: "ada") { name } }'
    await Promise.all([1, 2].map(() => gateway.execute({ query, ...asking })))
    expect(people.room.visits.contexts - before).toBe(2)
  })

  test('a question that nobody waits for any more is stopped at the subgraph', async () => {
    let closed = 0
    const odd = await oddSubgraph((request) => {
      request.socket.once('close', () => {
        closed += 1
      })
    })
    const asker = await fixtureGateway({
      config: patient,
      sources: { ...localSources(), people: odd.source },
    })
    const leaving = [new AbortController(), new AbortController()]
    const asked = leaving.map(({ signal }) =>
      asker.execute({ query: '{ people { name } }', ...asking, signal }),
    )
    await eventually(async () => odd.requests() === 1)
    leaving[0]?.abort()
    await pause(50)
    expect(closed).toBe(0)
    leaving[1]?.abort()
    expect(await eventually(async () => closed === 1)).toBe(true)
    await Promise.all(asked)
    await asker.stop()
    await odd.stop()
  })
})

test('a client that hangs up stops its query at the subgraph', async () => {
  let closed = 0
  const odd = await oddSubgraph((request) => {
    request.socket.once('close', () => {
      closed += 1
    })
  })
  const served = await servedGateway({
    config: patient,
    sources: { ...localSources(), people: odd.source },
  })
  const leaving = new AbortController()
  const asked = fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-cart-token': 'c'.repeat(43) },
    body: JSON.stringify({ query: '{ people { name } }' }),
    signal: leaving.signal,
  })
  await eventually(async () => odd.requests() === 1)
  leaving.abort()
  await expect(asked).rejects.toThrow()
  expect(await eventually(async () => closed === 1)).toBe(true)
  await served.stop()
  await odd.stop()
})

/** Asks again and again, for at most five seconds. */
async function eventually(question: () => Promise<boolean>): Promise<boolean> {
  for (let n = 0; n < 100; n++) {
    if (await question()) return true
    await pause(50)
  }
  return false
}
