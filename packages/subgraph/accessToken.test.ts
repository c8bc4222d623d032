import { createHmac, webcrypto } from 'node:crypto'
import { mock } from 'node:test'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type Clock, newId } from '@rose-ash/domain'
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { createTokenVerifier, type TokenVerifier } from './accessToken.ts'
import type { PublishedKeys } from './signingKeys.ts'

const issuer = 'http://federation.localhost:3000/oidc'
const audience = 'http://localhost:4000/graphql'
const began = new Date('2027-01-01T12:00:00Z')
const seconds = began.getTime() / 1000
const ada = newId()

interface Pair {
  readonly publicKey: CryptoKey
  readonly privateKey: CryptoKey
}
let first: Pair
let second: Pair
beforeAll(async () => {
  first = await generateKeyPair('RS256')
  second = await generateKeyPair('RS256')
})

const published = async (...pairs: (readonly [string, Pair])[]): Promise<PublishedKeys> => ({
  keys: await Promise.all(
    pairs.map(async ([kid, { publicKey }]) => ({
      ...(await exportJWK(publicKey)),
      kid,
      kty: 'RSA',
      use: 'sig',
      alg: 'RS256',
    })),
  ),
})

const claims: JWTPayload = {
  iss: issuer,
  aud: audience,
  sub: ada,
  iat: seconds,
  exp: seconds + 600,
  client_id: 'graphiql',
  scope: 'openid read write',
  handle: 'ada',
  roles: ['member', 'admin'],
  auth_time: seconds - 60,
  session: 'session-of-ada',
}
const header = { alg: 'RS256', typ: 'at+jwt', kid: 'first' }
const token = (changed: Record<string, unknown> = {}, changedHeader = {}, pair = first): Promise<string> =>
  new SignJWT({ ...claims, ...changed })
    .setProtectedHeader({ ...header, ...changedHeader })
    .sign(pair.privateKey)
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
/** The time of a test, which it moves. */
let now: number
const clock: Clock = { now: () => new Date(now) }
const later = (addedSeconds: number) => {
  now = began.getTime() + addedSeconds * 1000
}

let answer: () => Promise<PublishedKeys>
let asked: number
let verify: TokenVerifier
beforeEach(() => {
  later(0)
  asked = 0
  answer = () => published(['first', first])
  const keys = () => {
    asked += 1
    return answer()
  }
  verify = createTokenVerifier({ issuer, audience, keys, clock })
})
afterEach(() => {
  mock.restoreAll()
})

const refusal = (message: RegExp) =>
  expect.objectContaining({
    name: 'Refusal',
    code: 'UNAUTHENTICATED',
    message: expect.stringMatching(message),
  })

describe('a good token', () => {
  test('says who asks, by which client, with what scopes, in which session', async () => {
    expect(await verify(await token())).toEqual({
      userId: ada,
      handle: 'ada',
      roles: ['member', 'admin'],
      token: {
        session: 'session-of-ada',
        authenticatedAt: new Date('2027-01-01T11:59:00Z'),
        clientId: 'graphiql',
        scopes: ['openid', 'read', 'write'],
      },
    })
  })

  test('may know neither session nor scopes nor when the member was there', async () => {
    const bare = { session: undefined, scope: undefined, auth_time: undefined, roles: ['member', 'emperor'] }
    expect(await verify(await token(bare))).toEqual({
      userId: ada,
      handle: 'ada',
      roles: ['member'],
      token: { session: null, authenticatedAt: null, clientId: 'graphiql', scopes: [] },
    })
  })

  test('may be for others too', async () => {
    expect(await verify(await token({ aud: ['https://elsewhere.example', audience] }))).toMatchObject({
      handle: 'ada',
    })
  })

  test('is good until thirty seconds after its end, by clocks that are apart', async () => {
    const given = await token()
    later(629)
    await expect(verify(given)).resolves.toMatchObject({ handle: 'ada' })
    later(630)
    await expect(verify(given)).rejects.toEqual(refusal(/expired/))
    later(631)
    await expect(verify(given)).rejects.toEqual(refusal(/expired/))
  })

  test('is verified once, and its keys are asked for once, by all who come at the same time and later', async () => {
    const [one, other] = [await token(), await token({ client_id: 'command-line' })]
    const verifications = mock.method(webcrypto.subtle, 'verify').mock
    await Promise.all([verify(one), verify(one), verify(one)])
    await verify(one)
    expect(verifications.callCount()).toBe(1)
    await verify(other)
    await verify(other)
    expect([verifications.callCount(), asked]).toEqual([2, 1])
  })
})

describe('refused is', () => {
  const bad: [string, () => Promise<string> | string, RegExp][] = [
    ['nothing', () => '', /not valid/],
    ['what is no token', () => 'abc', /not valid/],
    ['what only looks like one', () => 'a.b.c', /not valid/],
    ['a header that is no object', () => `${base64url(null)}.${base64url(claims)}.x`, /not valid/],
    [
      'one without a signature',
      () => `${base64url({ ...header, alg: 'none' })}.${base64url(claims)}.`,
      /not valid/,
    ],
    [
      'RS256 without a signature',
      async () => `${(await token()).split('.').slice(0, 2).join('.')}.`,
      /not valid/,
    ],
    [
      'one signed with the public key as a secret',
      async () => {
        const signed = `${base64url({ ...header, alg: 'HS256' })}.${base64url(claims)}`
        const secret = await exportSPKI(first.publicKey)
        return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
      },
      /not valid/,
    ],
    [
      'a changed claim',
      async () => {
        const [head, , signature] = (await token()).split('.')
        return `${head}.${base64url({ ...claims, roles: ['admin'] })}.${signature}`
      },
      /not valid/,
    ],
    [
      'a changed signature',
      async () => {
        const [head, body, signature = ''] = (await token()).split('.')
        return `${head}.${body}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`
      },
      /not valid/,
    ],
    ['one of another key under a known name', () => token({}, {}, second), /not valid/],
    ['one of an unknown key', () => token({}, { kid: 'stranger' }, second), /not valid/],
    ['one that names no key', () => token({}, { kid: undefined }), /not valid/],
    ['one that brings its own key', () => token({}, { kid: undefined, jwk: { kty: 'RSA' } }), /not valid/],
    ['another audience', () => token({ aud: 'https://elsewhere.example' }), /not valid/],
    ['no audience', () => token({ aud: undefined }), /not valid/],
    ['another issuer', () => token({ iss: 'https://evil.example/oidc' }), /not valid/],
    ['an ID token', () => token({}, { typ: 'JWT' }), /not valid/],
    ['a logout token', () => token({}, { typ: 'logout+jwt' }), /not valid/],
    ['no type', () => token({}, { typ: undefined }), /not valid/],
    ['no end', () => token({ exp: undefined }), /not valid/],
    ['one that is over', () => token({ exp: seconds - 31 }), /expired/],
    ['one that has not begun', () => token({ nbf: seconds + 31 }), /not valid/],
    ['somebody without an id', () => token({ sub: 'ada' }), /not valid/],
    ['somebody without a handle', () => token({ handle: undefined }), /not valid/],
    ['roles that are no list', () => token({ roles: 'admin' }), /not valid/],
    ['one that is too long', () => token({ filler: 'x'.repeat(8192) }), /not valid/],
  ]
  test.each(bad)('%s', async (_, make, message) => {
    const given = await make()
    await expect(verify(given)).rejects.toEqual(refusal(message))
    await expect(verify(given)).rejects.toEqual(refusal(message))
    await expect(verify(await token())).resolves.toMatchObject({ handle: 'ada' })
  })

  test('a token of a length that is not worth reading, without asking for a key', async () => {
    await expect(verify(await token({ filler: 'x'.repeat(8192) }))).rejects.toEqual(refusal(/not valid/))
    expect(asked).toBe(0)
  })
})

describe('the keys of the provider', () => {
  test('are asked for again when a token names an unknown one, at most every thirty seconds', async () => {
    await verify(await token())
    answer = () => published(['first', first], ['second', second])
    const fresh = await token({}, { kid: 'second' }, second)
    later(29)
    await expect(verify(fresh)).rejects.toEqual(refusal(/not valid/))
    expect(asked).toBe(1)
    later(30)
    await Promise.all([verify(fresh), verify(await token({ client_id: 'web' }, { kid: 'second' }, second))])
    expect(asked).toBe(2)
    for (const kid of ['a', 'b', 'c']) {
      await expect(verify(await token({}, { kid }))).rejects.toEqual(refusal(/not valid/))
    }
    expect(asked).toBe(2)
  })

  test('are kept while the provider is away', async () => {
    await verify(await token())
    answer = () => Promise.reject(new Error('ECONNREFUSED'))
    later(3600)
    await expect(verify(await token({ exp: seconds + 7200 }))).resolves.toMatchObject({ handle: 'ada' })
    const unknown = await token({ exp: seconds + 7200 }, { kid: 'second' }, second)
    await expect(verify(unknown)).rejects.toEqual(refusal(/not valid/))
    later(3631)
    await expect(verify(unknown)).rejects.toEqual(refusal(/not valid/))
    expect(asked).toBe(3)
  })

  test('that are withdrawn take their tokens with them, within ten minutes', async () => {
    const lasting = await token({ exp: seconds + 7200 })
    await verify(lasting)
    answer = () => published(['second', second])
    later(601)
    await verify(await token({ exp: seconds + 7200, client_id: 'web' }))
    await new Promise((resolve) => setImmediate(resolve))
    await expect(verify(lasting)).rejects.toEqual(refusal(/not valid/))
  })

  test('have to be there once: until then nobody can tell', async () => {
    const given = await token()
    answer = () => Promise.reject(new Error('ECONNREFUSED'))
    await expect(verify(given)).rejects.toMatchObject({ name: 'KeysUnavailable' })
    answer = () => published(['first', first])
    await expect(verify(given)).resolves.toMatchObject({ handle: 'ada' })
  })

  test('that are for something else are not used', async () => {
    answer = async () => ({
      keys: [
        { ...(await exportJWK(first.publicKey)), kid: 'first', kty: 'RSA', use: 'enc' },
        { kid: 'first', kty: 'oct', k: 'c2VjcmV0' },
      ],
    })
    await expect(verify(await token())).rejects.toEqual(refusal(/not valid/))
  })
})
