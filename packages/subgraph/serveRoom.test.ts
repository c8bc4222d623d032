import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type SignedRequest, sign, signatureHeader } from '@rose-ash/contracts/signature.ts'
import { anonymous, fixedClock, newId, Refusal, systemClock, type Viewer } from '@rose-ash/domain'
import { createLogger } from '@rose-ash/service/createLogger.ts'
import { createService } from '@rose-ash/service/createService.ts'
import type { FastifyInstance } from 'fastify'
import { buildRoomSchema } from './buildRoomSchema.ts'
import { KeysUnavailable } from './KeysUnavailable.ts'
import type { Room, RoomRequest } from './room.ts'
import { serveRoom } from './serveRoom.ts'

const secret = 'what the gateway and the subgraph share'
const ada: Viewer = {
  userId: newId(),
  handle: 'ada',
  roles: ['member'],
  token: { scopes: ['read'], clientId: 'web', session: null, authenticatedAt: null },
}

const asked: RoomRequest[] = []
let changes = 0
const room: Room = {
  name: 'paint',
  schema: buildRoomSchema('type Query { who: String } type Mutation { paint: Boolean }', {
    Query: { who: (_: unknown, __: unknown, { viewer }: RoomRequest) => viewer.handle },
    Mutation: {
      paint: () => {
        changes += 1
        return true
      },
    },
  }),
  createContext(request) {
    asked.push(request)
    return request
  },
  routes: (scope) => {
    scope.get('/calendar.ics', async () => 'BEGIN:VCALENDAR')
    scope.post('/webhooks/till', async (request) => request.body)
  },
}

let service: FastifyInstance
beforeAll(async () => {
  service = createService({ name: 'paint', logger: createLogger({ level: 'silent', name: 'paint' }) })
  await serveRoom(room, service, {
    secret,
    clock: systemClock,
    async verifyToken(token) {
      if (token === 'adas') return ada
      if (token === 'early') throw new KeysUnavailable()
      throw new Refusal('UNAUTHENTICATED', 'The access token is not valid.')
    },
  })
})
afterAll(() => service.close())
beforeEach(() => {
  asked.length = 0
  changes = 0
})

const body = JSON.stringify({ query: '{ who }' })
const post: SignedRequest = { method: 'POST', path: '/graphql', body }
const json = { 'content-type': 'application/json' }

const send = async (
  { method, path, body: payload }: SignedRequest,
  headers: Readonly<Record<string, string>>,
) => {
  const reply = await service.inject({
    method: method as 'POST',
    url: path,
    headers: { ...json, ...headers },
    ...(method === 'POST' && { payload }),
  })
  return { status: reply.statusCode, body: reply.json() as unknown }
}
const signed = (request: SignedRequest, key = secret, at = systemClock) => ({
  [signatureHeader]: sign(key, request, at),
})
const minutesAway = (minutes: number) => fixedClock(new Date(Date.now() + minutes * 61_000))
const refused = {
  status: 401,
  body: {
    errors: [{ message: 'This subgraph answers the gateway only.', extensions: { code: 'UNAUTHENTICATED' } }],
  },
}

describe('a request with the signature of the gateway', () => {
  test('is answered, as a stranger’s where there is no token', async () => {
    expect(await send(post, signed(post))).toEqual({ status: 200, body: { data: { who: null } } })
    expect(asked[0]?.viewer).toEqual(anonymous)
  })

  test('is the member’s whose token it carries, which resolvers do not see', async () => {
    const headers = { ...signed(post), authorization: 'Bearer adas', cookie: 'sid=1', 'x-cart-token': 'c' }
    expect(await send(post, headers)).toEqual({ status: 200, body: { data: { who: 'ada' } } })
    const { headers: seen, viewer } = asked[0] ?? { headers: new Headers() }
    expect(viewer).toBe(ada)
    const names = ['authorization', 'cookie', signatureHeader, 'x-cart-token']
    expect(names.map((name) => seen.get(name))).toEqual([null, null, null, 'c'])
  })

  test('is refused with a token that is not good, however well it is signed', async () => {
    expect(await send(post, { ...signed(post), authorization: 'Bearer forged' })).toEqual({
      status: 401,
      body: {
        errors: [{ message: 'The access token is not valid.', extensions: { code: 'UNAUTHENTICATED' } }],
      },
    })
    expect(await send(post, { ...signed(post), authorization: 'Bearer early' })).toMatchObject({
      status: 503,
      body: { errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] },
    })
    expect(asked).toEqual([])
  })

  test('changes nothing by a token without write', async () => {
    const change = { ...post, body: JSON.stringify({ query: 'mutation { paint }' }) }
    const answer = await send(change, { ...signed(change), authorization: 'Bearer adas' })
    expect(answer).toMatchObject({ status: 403, body: { errors: [{ extensions: { code: 'FORBIDDEN' } }] } })
    expect(changes).toBe(0)
    expect(await send(change, signed(change))).toEqual({ status: 200, body: { data: { paint: true } } })
  })

  test('learns nothing of the schema, and has to be JSON', async () => {
    const schema = { ...post, body: JSON.stringify({ query: '{ __schema { types { name } } }' }) }
    expect(await send(schema, signed(schema))).toMatchObject({ status: 400, body: { errors: [{}] } })
    const torn = { ...post, body: '{"query":' }
    expect(await send(torn, signed(torn))).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'MALFORMED' } }] },
    })
  })
})

describe('refused is', () => {
  const get: SignedRequest = {
    method: 'GET',
    path: `/graphql?query=${encodeURIComponent('{ who }')}`,
    body: '',
  }
  const none = {}
  const cases: [string, SignedRequest, () => Readonly<Record<string, string>>][] = [
    ['a request without a signature', post, () => none],
    ['one that brings a good token only', post, () => ({ authorization: 'Bearer adas' })],
    ['one by GET', get, () => ({ 'apollo-require-preflight': '1' })],
    [
      'introspection',
      { ...post, body: JSON.stringify({ query: '{ __schema { description } }' }) },
      () => none,
    ],
    ['a preflight', { ...get, method: 'OPTIONS' }, () => none],
    ['another media type', post, () => ({ 'content-type': 'text/plain' })],
    ['what no parser reads', post, () => ({ 'content-type': 'multipart/form-data; boundary=x' })],
    ['a signature by another key', post, () => signed(post, 'another')],
    ['a signature of another body', post, () => signed({ ...post, body: '{}' })],
    ['a signature of another path', post, () => signed({ ...post, path: '/ports/identity/v1/usersByIds' })],
    ['a signature of another method', post, () => signed({ ...post, method: 'PUT' })],
    ['a signature that is too old', post, () => signed(post, secret, minutesAway(-1))],
    ['a signature from the future', post, () => signed(post, secret, minutesAway(1))],
    ['nonsense', post, () => ({ [signatureHeader]: 'nonsense' })],
  ]
  test.each(cases)('%s', async (_, request, headers) => {
    expect(await send(request, headers())).toEqual(refused)
    expect(asked).toEqual([])
  })
})

test('the routes of its protocols, health and metrics are there for whom they are for', async () => {
  for (const path of ['/calendar.ics', '/healthz', '/readyz', '/metrics'])
    expect([path, (await service.inject(path)).statusCode]).toEqual([path, 200])
  const webhook = await service.inject({ method: 'POST', url: '/webhooks/till', payload: { paid: true } })
  expect(webhook.json()).toEqual({ paid: true })
})
