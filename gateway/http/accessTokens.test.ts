import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { KeysUnavailable } from '@rose-ash/subgraph/KeysUnavailable.ts'
import { localSources } from '../fixtures/fixtureGateway.ts'
import { type ServedGateway, servedGateway } from '../fixtures/servedGateway.ts'
import { adasId, asAda, fixtureVerifier } from '../fixtures/tokens.ts'

// Composing and planning take their time on a busy machine.
jest.setTimeout(30_000)

const whoAmI = { query: '{ seen { userId } person(id: "ada") { diary } }' }
const rename = { query: 'mutation { greet(id: "ada") { name } }' }
const sources = localSources()

let served: ServedGateway
beforeAll(async () => {
  served = await servedGateway({ sources })
})
afterAll(() => served.stop())

describe('who asks', () => {
  test('is nobody without a token', async () => {
    const { body, status, headers } = await served.post(whoAmI)
    expect(status).toBe(200)
    expect(headers.get('www-authenticate')).toBeNull()
    expect(body).toEqual({
      data: { seen: { userId: null }, person: { diary: null } },
      errors: [
        {
          message: 'Sign in to read a diary.',
          path: ['person', 'diary'],
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    })
  })

  test('is the member whom the token names', async () => {
    const { body, status } = await served.post(whoAmI, await asAda())
    expect([status, body]).toEqual([
      200,
      { data: { seen: { userId: adasId }, person: { diary: 'The diary that ada may read' } } },
    ])
  })

  test.each([
    ['x-dev-viewer', 'ada'],
    ['x-rose-viewer', 'ada'],
    ['x-user-id', adasId],
  ])('is not said by %s', async (name, value) => {
    const { body } = await served.post(whoAmI, { [name]: value })
    expect(body.data).toEqual({ seen: { userId: null }, person: { diary: null } })
  })

  const over = Math.floor(Date.now() / 1000) - 60
  test.each<[string, () => Promise<Record<string, string>>, RegExp]>([
    ['is over', () => asAda({ exp: over }), /The access token has expired\./],
    ['is for another graph', () => asAda({ aud: 'https://elsewhere.example' }), /is not valid/],
    ['is of another issuer', () => asAda({ iss: 'https://elsewhere.example' }), /is not valid/],
    ['is none', async () => ({ authorization: 'Bearer abc' }), /is not valid/],
    ['comes in another scheme', async () => ({ authorization: 'Basic YWRhOmFkYQ==' }), /Bearer/],
  ])(
    'a token that %s has 401, with the challenge of RFC 6750, and nothing is answered',
    async (_, as, reason) => {
      const contexts = sources.people.room.visits.contexts
      const { status, body, headers } = await served.post(whoAmI, await as())
      expect([status, body]).toEqual([
        401,
        { errors: [{ message: expect.stringMatching(reason), extensions: { code: 'UNAUTHENTICATED' } }] },
      ])
      expect(headers.get('www-authenticate')).toMatch(
        /^Bearer error="invalid_token", error_description="[^"]+"$/,
      )
      expect(sources.people.room.visits.contexts).toBe(contexts)
    },
  )
})

describe('the scopes of a token', () => {
  const kept = { accept: 'application/json' }

  test('write lets it change', async () => {
    const { status, body } = await served.post(rename, await asAda({ scope: 'write' }))
    expect([status, body]).toEqual([200, { data: { greet: { name: 'Ada Okafor' } } }])
  })

  test.each([
    ['a change without write', rename, 'openid read', 'write'],
    ['a question without read', whoAmI, 'openid write', 'read'],
    ['anything with no scope at all', rename, '', 'write'],
  ])('%s has 403 and says what is missing', async (_, operation, scope, missing) => {
    const contexts = sources.people.room.visits.contexts
    for (const accept of [{}, kept]) {
      const { status, body, headers } = await served.post(operation, {
        ...(await asAda({ scope })),
        ...accept,
      })
      expect([status, body]).toEqual([
        403,
        {
          errors: [
            { message: `This access token lacks the scope "${missing}".`, extensions: { code: 'FORBIDDEN' } },
          ],
        },
      ])
      expect(headers.get('www-authenticate')).toBe(`Bearer error="insufficient_scope", scope="${missing}"`)
    }
    expect(sources.people.room.visits.contexts).toBe(contexts)
  })

  test('hold in this process too', async () => {
    const [, token = ''] = (await asAda({ scope: 'read' })).authorization?.split(' ') ?? []
    const viewer = await fixtureVerifier()(token)
    const { data, errors } = await served.gateway.execute({ ...rename, viewer, headers: {} })
    expect([data, errors?.[0]?.extensions.code]).toEqual([undefined, 'FORBIDDEN'])
  })
})

test('while no key can be had, tokens are answered with 503 and strangers as ever', async () => {
  const blind = await servedGateway({
    sources,
    verifyToken: async () => {
      throw new KeysUnavailable()
    },
  })
  const member = await blind.post(whoAmI, await asAda())
  const stranger = await blind.post({ query: '{ people { name } }' })
  await blind.stop()
  expect([member.status, member.headers.get('retry-after'), member.body]).toEqual([
    503,
    '1',
    {
      errors: [
        {
          message: 'Who asks cannot be verified at the moment.',
          extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
        },
      ],
    },
  ])
  expect([stranger.status, stranger.body.errors]).toEqual([200, undefined])
})
