import { beforeAll, describe, expect, test } from '@jest/globals'
import { newId } from '@rose-ash/domain'
import {
  type CryptoKey,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  type JWTPayload,
  type JWTVerifyGetKey,
  SignJWT,
} from 'jose'
import { createVault } from '../createVault.ts'
import type { CookieJar } from '../http/cookies.ts'
import { cookieJar } from '../http/cookies.ts'
import { loginPath } from './loginPath.ts'
import { beginProbe, endProbe, isProbed, keptProbe } from './probe.ts'
import { ProviderRefusal } from './provider/ProviderRefusal.ts'
import { readLogoutToken } from './provider/readLogoutToken.ts'
import { returnPath } from './returnPath.ts'
import { beginSignIn, newBrowserKey, resumeSignIn } from './signIns.ts'
import { isNavigation } from './silentSignOn.ts'

const noon = new Date('2026-06-01T12:00:00Z')
const later = (ms: number) => new Date(noon.getTime() + ms)

describe('the way back from a sign-in', () => {
  test.each(['/', '/posts', '/posts?tag=bread&after=x', '/@ada', '/things/%2F%2Fevil.example'])(
    'is %s as it was',
    (path) => expect(returnPath(path)).toBe(path),
  )

  test.each([
    null,
    '',
    'posts',
    '//evil.example/',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    '/.//evil.example',
    '/\t/evil.example',
    `/${'x'.repeat(2000)}`,
    '/login?to=/',
    '/callback?code=1',
    '/logout',
  ])('is never %p', (path) => expect(returnPath(path)).toBe('/'))

  test('stays what it was when it is carried in an address', () => {
    const path = '/posts?tag=a%26b&q=1+2'
    expect(returnPath(new URL(loginPath(path), 'http://site').searchParams.get('to'))).toBe(path)
  })
})

describe('a navigation', () => {
  const firefox = {
    'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    'sec-fetch-mode': 'navigate',
    'sec-fetch-dest': 'document',
  }
  test('is a page that somebody opens', () => expect(isNavigation('GET', firefox)).toBe(true))

  test.each([
    ['a form', 'POST', {}],
    ['a question for the headers', 'HEAD', {}],
    ['what a page fetches', 'GET', { 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' }],
    ['a frame', 'GET', { 'sec-fetch-dest': 'iframe' }],
    ['a picture', 'GET', { 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }],
    ['what is fetched ahead', 'GET', { 'sec-purpose': 'prefetch' }],
    ['what is rendered ahead', 'GET', { 'sec-purpose': 'prefetch;prerender' }],
    ['what an older browser fetches ahead', 'GET', { purpose: 'prefetch' }],
    [
      'a crawler',
      'GET',
      { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
    ],
    ['a program', 'GET', { 'user-agent': 'curl/8.5.0' }],
    ['whoever says nothing of themselves', 'GET', { 'user-agent': '' }],
  ])('is not %s', (_, method, headers) => {
    expect(isNavigation(method, { ...firefox, ...headers })).toBe(false)
  })

  test('is nothing of a browser that does not say so', () => {
    expect(isNavigation('GET', { 'user-agent': firefox['user-agent'] })).toBe(false)
  })
})

describe('a browser is asked', () => {
  const jar: CookieJar = cookieJar({
    environment: 'test',
    ports: { web: 3000 },
  } as Parameters<typeof cookieJar>[0])
  const valueIn = (line: string) => line.slice(line.indexOf('=') + 1, line.indexOf(';'))
  const headerOf = (value: string) => ({ cookie: `sso-probe-3000=${value}` })

  test('once, and then not for ten minutes', () => {
    expect(isProbed(null, noon)).toBe(false)
    const answered = valueIn(endProbe(jar, noon))
    expect(isProbed(answered, later(599_000))).toBe(true)
    expect(isProbed(answered, later(600_000))).toBe(false)
  })

  test('again when the provider never answered, but three times at most', () => {
    let { cookie } = beginProbe(jar, {}, noon)
    for (const attempt of [1, 2, 3]) {
      const value = valueIn(cookie)
      const at = later((attempt - 1) * 10_000)
      expect(isProbed(value, new Date(at.getTime() + 100))).toBe(true)
      expect(isProbed(value, new Date(at.getTime() + 9000))).toBe(attempt === 3)
      cookie = beginProbe(jar, headerOf(value), later(attempt * 10_000)).cookie
    }
    expect(isProbed(valueIn(cookie), later(700_000))).toBe(false)
  })

  test('only when it keeps cookies; what another tab was given later counts too', () => {
    const { moment, cookie } = beginProbe(jar, {}, noon)
    expect(keptProbe(null, moment)).toBe(false)
    expect(keptProbe(valueIn(cookie), moment)).toBe(true)
    expect(keptProbe(valueIn(beginProbe(jar, {}, later(50)).cookie), moment)).toBe(true)
    expect(keptProbe(valueIn(beginProbe(jar, {}, later(-50)).cookie), moment)).toBe(false)
    expect(keptProbe(valueIn(cookie), 'nonsense!')).toBe(false)
  })
})

describe('a sign-in on its way', () => {
  const vault = createVault('s'.repeat(48), 'sign-ins')
  const key = newBrowserKey()
  const wanted = { to: '/posts?tag=bread', isSilent: false, isRetry: false }

  test('comes back with the browser that began it, within the hour', () => {
    const { state, nonce, verifier } = beginSignIn(vault, key, wanted, noon)
    expect(resumeSignIn(vault, key, state, later(3_500_000))).toEqual({ ...wanted, nonce, verifier })
    expect(resumeSignIn(vault, key, state, later(3_600_001))).toBeNull()
    expect(state).not.toContain(verifier)
  })

  test.each([
    ['another browser', newBrowserKey()],
    ['no browser of ours', null],
  ])('is nothing in %s', (_, other) => {
    expect(resumeSignIn(vault, other, beginSignIn(vault, key, wanted, noon).state, noon)).toBeNull()
  })

  test('is nothing when it was changed or made up', () => {
    const { state } = beginSignIn(vault, key, wanted, noon)
    const changed = `${state.slice(0, 40)}${state[40] === 'A' ? 'B' : 'A'}${state.slice(41)}`
    for (const each of [changed, 'x', null]) expect(resumeSignIn(vault, key, each, noon)).toBeNull()
  })

  test('differs from every other, so that several tabs can be on their way', () => {
    const [one, two] = [1, 2].map(() => beginSignIn(vault, key, wanted, noon))
    expect(one?.verifier).not.toBe(two?.verifier)
    expect(one?.nonce).not.toBe(two?.nonce)
    for (const each of [one, two]) expect(resumeSignIn(vault, key, each?.state ?? '', noon)).not.toBeNull()
  })
})

describe('a logout token', () => {
  const issuer = 'https://people.example/oidc'
  const event = 'http://schemas.openid.net/event/backchannel-logout'
  const at = Math.floor(noon.getTime() / 1000)
  const userId = newId()
  let privateKey: CryptoKey
  let keys: JWTVerifyGetKey
  beforeAll(async () => {
    const pair = await generateKeyPair('RS256', { extractable: true })
    privateKey = pair.privateKey
    keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k', alg: 'RS256' }] })
  })

  const good = {
    iss: issuer,
    aud: 'blog',
    iat: at,
    exp: at + 120,
    jti: 'once',
    events: { [event]: {} },
    sid: 'name',
    sub: userId,
  }
  const tokenOf = (payload: object, header: { typ?: string } = { typ: 'logout+jwt' }) =>
    new SignJWT(payload as JWTPayload)
      .setProtectedHeader({ alg: 'RS256', kid: 'k', ...header })
      .sign(privateKey)
  const read = (token: string) =>
    readLogoutToken(token, { keys, issuer, site: 'blog', now: noon, toleranceSeconds: 30 })

  test('names the session and the member', async () => {
    const { exp, jti } = good
    const expiresAt = new Date((exp + 30) * 1000)
    expect(await read(await tokenOf(good))).toEqual({ jti, expiresAt, sid: 'name', userId })
    expect(await read(await tokenOf({ ...good, sub: undefined }))).toMatchObject({ userId: null })
    expect(await read(await tokenOf({ ...good, sid: undefined }))).toMatchObject({ sid: null })
  })

  test.each<[string, object]>([
    ['of another issuer', { iss: 'https://evil.example' }],
    ['for another site', { aud: 'market' }],
    ['that has expired', { exp: at - 31 }],
    ['without an end', { exp: undefined }],
    ['from the future', { iat: at + 60 }],
    ['made long ago', { iat: at - 400 }],
    ['without a time', { iat: undefined }],
    ['without an id', { jti: undefined }],
    ['without the event', { events: {} }],
    ['with another event', { events: { 'http://schemas.openid.net/event/other': {} } }],
    ['whose event is no object', { events: { [event]: 'yes' } }],
    ['that names nobody', { sid: undefined, sub: undefined }],
    ['with a nonce, as an ID token has', { nonce: 'n' }],
  ])('%s is refused', async (_, changed) => {
    await expect(read(await tokenOf({ ...good, ...changed }))).rejects.toThrow(ProviderRefusal)
  })

  test('of another type, signed by another, unsigned or broken is refused', async () => {
    const { privateKey: stranger } = await generateKeyPair('RS256')
    const forged = await new SignJWT(good)
      .setProtectedHeader({ alg: 'RS256', kid: 'k', typ: 'logout+jwt' })
      .sign(stranger)
    const unsigned = `${Buffer.from('{"alg":"none","typ":"logout+jwt"}').toString('base64url')}.${Buffer.from(JSON.stringify(good)).toString('base64url')}.`
    for (const token of [await tokenOf(good, { typ: 'JWT' }), await tokenOf(good, {}), forged, unsigned, 'x'])
      await expect(read(token)).rejects.toThrow(ProviderRefusal)
  })
})
