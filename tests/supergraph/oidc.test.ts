import { beforeAll, describe, expect, test } from '@jest/globals'
import { clientSecret } from '@rose-ash/contracts'
import { systemClock } from '@rose-ash/domain'
import { createTokenVerifier } from '@rose-ash/subgraph'
import { decodeJwt, decodeProtectedHeader } from 'jose'
import * as openid from 'openid-client'
import { useWorld } from '../world/useWorld.ts'
import { type Client, createClient, siteClient, walk } from './identity/createClient.ts'
import { refusal } from './identity/refusal.ts'
import { useProvider } from './identity/useProvider.ts'

const world = useWorld()
const op = useProvider(world)
let blog: Client
let market: Client
let graphiql: Client

beforeAll(async () => {
  blog = await siteClient(op, 'blog')
  market = await siteClient(op, 'market')
  const [redirectUri = ''] = op.config.oidc.clients.graphiql?.redirectUris ?? []
  graphiql = await createClient(op, { id: 'graphiql', redirectUri, secret: null })
})

const refresh = (client: Client, token: string | undefined) =>
  openid.refreshTokenGrant(client.configuration, token ?? '')

const verifier = () =>
  createTokenVerifier({
    issuer: op.config.issuer,
    audience: op.config.gateway.publicUrl,
    keys: async () => ({ keys: (await op.keyring.list()).map(({ publicKey }) => publicKey) }),
    clock: systemClock,
  })

describe('discovery', () => {
  test('lists what is on, and nothing else', () => {
    const { issuer } = op.config
    expect(blog.configuration.serverMetadata()).toMatchObject({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/me`,
      jwks_uri: `${issuer}/jwks`,
      end_session_endpoint: `${issuer}/session/end`,
      revocation_endpoint: `${issuer}/revoke`,
      response_types_supported: ['code'],
      response_modes_supported: ['query'],
      grant_types_supported: ['authorization_code', 'refresh_token'],
      code_challenge_methods_supported: ['S256'],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'none'],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid', 'profile', 'email', 'offline_access', 'read', 'write'],
      backchannel_logout_supported: true,
      backchannel_logout_session_supported: true,
      authorization_response_iss_parameter_supported: true,
    })
    for (const off of [
      'introspection_endpoint',
      'registration_endpoint',
      'device_authorization_endpoint',
      'pushed_authorization_request_endpoint',
      'dpop_signing_alg_values_supported',
    ])
      expect(blog.configuration.serverMetadata()).not.toHaveProperty(off)
  })

  test('the keys are public halves, in the document and by the port', async () => {
    const { keys } = JSON.parse((await world.visit('federation', '/oidc/jwks')).body)
    const known = await op.keyring.list()
    expect(keys).toEqual(known.map(({ publicKey }) => publicKey))
    expect(Object.keys(keys[0]).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use'])
  })
})

describe('signing in at a site', () => {
  test('gives an ID token, an access token for the gateway, and a refresh token', async () => {
    const { ada } = world.members
    const { tokens } = await blog.signIn(op.browser(), ada)
    expect(tokens).toMatchObject({ token_type: 'bearer', expires_in: 600 })
    expect(tokens.scope?.split(' ').sort()).toEqual(['email', 'openid', 'profile', 'read', 'write'])
    expect(tokens.refresh_token).toBeDefined()
    expect(tokens.claims()).toMatchObject({
      sub: ada.id,
      aud: 'blog',
      amr: ['pwd'],
      handle: 'ada',
      auth_time: expect.any(Number),
      sid: expect.any(String),
    })
    expect(decodeProtectedHeader(tokens.access_token)).toMatchObject({ alg: 'RS256', typ: 'at+jwt' })
    expect(decodeJwt(tokens.access_token)).toMatchObject({
      iss: op.config.issuer,
      aud: op.config.gateway.publicUrl,
      sub: ada.id,
      client_id: 'blog',
      handle: 'ada',
      roles: ada.roles,
      auth_time: tokens.claims()?.auth_time,
      session: expect.any(String),
    })
  })

  test('the access token opens the graph, and is a viewer to the subgraphs', async () => {
    const { bram } = world.members
    const { tokens } = await blog.signIn(op.browser(), bram)
    expect(await world.ask('{ viewer { handle } }', { token: tokens.access_token })).toEqual({
      data: { viewer: { handle: 'bram' } },
    })
    expect(await verifier()(tokens.access_token)).toMatchObject({
      userId: bram.id,
      roles: bram.roles,
      token: { clientId: 'blog', session: decodeJwt(tokens.access_token).session },
    })
  })

  test('userinfo tells what the scopes open', async () => {
    const { ada } = world.members
    const all = (await blog.signIn(op.browser(), ada)).tokens
    expect(await openid.fetchUserInfo(blog.configuration, all.access_token, ada.id)).toMatchObject({
      sub: ada.id,
      handle: 'ada',
      name: ada.displayName,
      email: ada.email,
    })
    const bare = (await blog.signIn(op.browser(), ada, { scope: 'openid read' })).tokens
    expect(await openid.fetchUserInfo(blog.configuration, bare.access_token, ada.id)).toEqual({ sub: ada.id })
    expect(bare.claims()).not.toHaveProperty('email')
  })

  test('userinfo refuses what is no token of ours, and tokens without openid', async () => {
    const tampered = (token: string) => `${token.slice(0, -6)}AAAAAA`
    const { tokens } = await blog.signIn(op.browser(), world.members.ada)
    const ask = (authorization?: string) =>
      world.visit('federation', '/oidc/me', { headers: authorization ? { authorization } : {} })
    expect((await ask()).status).toBe(401)
    const refused = await ask(`Bearer ${tampered(tokens.access_token)}`)
    expect(refused.status).toBe(401)
    expect(refused.headers['www-authenticate']).toContain('error="invalid_token"')
    expect((await ask(`Bearer ${tokens.id_token}`)).status).toBe(401)
    const { access_token: withoutOpenid } = await openid.authorizationCodeGrant(
      graphiql.configuration,
      ...(await callbackOf(graphiql, { scope: 'read' })),
    )
    expect((await ask(`Bearer ${withoutOpenid}`)).status).toBe(403)
  })

  test('who is signed in at one site is signed in at the next without a question', async () => {
    const browser = op.browser()
    const first = await blog.signIn(browser, world.members.ada)
    const { url, checks } = await market.begin({ prompt: 'none' })
    const { location } = await browser.get(url)
    const tokens = await openid.authorizationCodeGrant(market.configuration, location ?? url, checks)
    expect(decodeJwt(tokens.access_token).session).toBe(decodeJwt(first.tokens.access_token).session)
    expect(tokens.claims()?.sid).not.toBe(first.tokens.claims()?.sid)
  })

  test('a silent question to a stranger is answered at once', async () => {
    const { url, checks } = await market.begin({ prompt: 'none' })
    const { location } = await op.browser().get(url)
    expect(await refusal(openid.authorizationCodeGrant(market.configuration, location ?? url, checks))).toBe(
      'login_required',
    )
  })

  test('signing in again makes the session younger, and keeps it', async () => {
    const browser = op.browser()
    const { tokens } = await blog.signIn(browser, world.members.ada)
    const { url } = await blog.begin({ prompt: 'login' })
    const { location } = await browser.get(url)
    const uid = location?.pathname.split('/').at(-1) ?? ''
    expect(await op.interactions.find(uid)).toMatchObject({
      prompt: 'login',
      memberId: world.members.ada.id,
      client: { id: 'blog', site: 'blog', redirectOrigin: op.config.sites.blog.publicUrl },
    })
    const again = await blog.signIn(browser, world.members.ada, { prompt: 'login' })
    expect(decodeJwt(again.tokens.access_token).session).toBe(decodeJwt(tokens.access_token).session)
  })

  test('a visitor who turns away is access_denied to the client', async () => {
    const browser = op.browser()
    const { url, checks } = await blog.begin({ login_hint: 'ada' })
    const { location } = await browser.get(url)
    const uid = location?.pathname.split('/').at(-1) ?? ''
    expect(await op.interactions.find(uid)).toMatchObject({ loginHint: 'ada', memberId: null })
    const resumed = await op.interactions.abort(uid)
    const back = await browser.get(resumed ?? url)
    expect(
      await refusal(openid.authorizationCodeGrant(blog.configuration, back.location ?? url, checks)),
    ).toBe('access_denied')
    expect(await op.interactions.find(uid)).toBeNull()
    expect(await op.interactions.abort(uid)).toBeNull()
  })

  test('a sign-in that another browser began is not taken over', async () => {
    const [victim, thief] = [op.browser(), op.browser()]
    const { location } = await thief.get((await blog.begin()).url)
    const uid = location?.pathname.split('/').at(-1) ?? ''
    const origin = { address: '192.0.2.7', userAgent: null }
    const { id: userId } = world.members.ada
    const resumed = await op.interactions.finishLogin(uid, {
      userId,
      methods: ['pwd'],
      at: new Date(),
      origin,
    })
    const led = await victim.get(resumed ?? '')
    expect(led.location?.pathname).toBe('/sign-in')
    expect(victim.cookiesFor(op.config.issuer)).toEqual([])
  })
})

async function callbackOf(client: Client, parameters: Readonly<Record<string, string>> = {}) {
  const { url, checks } = await client.begin(parameters)
  const asked = parameters.scope?.includes('openid') === false ? withoutNonce(url) : url
  const callback = await walk(op.browser(), asked, op.interactions, world.members.ada)
  const { expectedNonce: _, ...plain } = checks
  return [callback, asked === url ? checks : plain] as const
}

function withoutNonce(url: URL): URL {
  const bare = new URL(url)
  bare.searchParams.delete('nonce')
  return bare
}

describe('what is refused', () => {
  const errorOf = async (url: URL) => {
    const { location } = await op.browser().get(url)
    return { error: location?.searchParams.get('error'), at: location?.origin, path: location?.pathname }
  }

  test('a request without PKCE, or with a plain challenge', async () => {
    const { url: bare } = await blog.begin()
    bare.searchParams.delete('code_challenge')
    bare.searchParams.delete('code_challenge_method')
    expect(await errorOf(bare)).toMatchObject({ error: 'invalid_request', path: '/callback' })
    const { url: plain } = await blog.begin({ code_challenge_method: 'plain' })
    expect(await errorOf(plain)).toMatchObject({ error: 'invalid_request', path: '/callback' })
  })

  test('another redirect address, a client that is not there: a page of ours, no redirect', async () => {
    const federation = op.config.sites.federation.publicUrl
    const { url: elsewhere } = await blog.begin({ redirect_uri: 'https://elsewhere.example/callback' })
    expect(await errorOf(elsewhere)).toEqual({
      error: 'invalid_redirect_uri',
      at: federation,
      path: '/sign-in/problem',
    })
    const { url: unknown } = await blog.begin()
    unknown.searchParams.set('client_id', 'nobody')
    expect(await errorOf(unknown)).toEqual({
      error: 'invalid_client',
      at: federation,
      path: '/sign-in/problem',
    })
  })

  test('other response types, and resources that are not ours', async () => {
    expect(await errorOf((await blog.begin({ response_type: 'none' })).url)).toMatchObject({
      error: 'unsupported_response_type',
    })
    const { location } = await op.browser().get((await blog.begin({ response_type: 'token' })).url)
    expect(location?.hash).toContain('error=invalid_request')
    expect(await errorOf((await blog.begin({ resource: 'https://elsewhere.example' })).url)).toMatchObject({
      error: 'invalid_target',
    })
  })

  test('a wrong secret, and a client that shows none', async () => {
    const [callback, checks] = await callbackOf(blog)
    const redirectUri = blog.redirectUri
    const liar = await createClient(op, { id: 'blog', redirectUri, secret: clientSecret('another', 'blog') })
    expect(await refusal(openid.authorizationCodeGrant(liar.configuration, callback, checks))).toBe(
      'invalid_client',
    )
    const silent = await createClient(op, { id: 'blog', redirectUri, secret: null })
    expect(await refusal(openid.authorizationCodeGrant(silent.configuration, callback, checks))).toBe(
      'invalid_client',
    )
    expect(await refusal(openid.authorizationCodeGrant(blog.configuration, callback, checks))).toBe(
      'accepted',
    )
  })

  test('a code with another verifier, or at another client', async () => {
    const [callback, checks] = await callbackOf(blog)
    const wrong = { ...checks, pkceCodeVerifier: openid.randomPKCECodeVerifier() }
    expect(await refusal(openid.authorizationCodeGrant(blog.configuration, callback, wrong))).toBe(
      'invalid_grant',
    )
    expect(await refusal(openid.authorizationCodeGrant(market.configuration, callback, checks))).toBe(
      'invalid_grant',
    )
  })

  test('a tampered state and a wrong nonce, by the client', async () => {
    const [callback, checks] = await callbackOf(blog)
    const tampered = new URL(callback)
    tampered.searchParams.set('state', 'another')
    expect(await refusal(openid.authorizationCodeGrant(blog.configuration, tampered, checks))).toBe(
      'OAUTH_INVALID_RESPONSE',
    )
    const wrong = { ...checks, expectedNonce: 'another' }
    expect(await refusal(openid.authorizationCodeGrant(blog.configuration, callback, wrong))).toMatch(
      /OAUTH_JWT_CLAIM_COMPARISON_FAILED/,
    )
  })

  test('a code that was used; and what it gave is worth nothing from then on', async () => {
    const { tokens, callback, checks } = await blog.signIn(op.browser(), world.members.ada)
    expect(await refusal(openid.authorizationCodeGrant(blog.configuration, callback, checks))).toBe(
      'invalid_grant',
    )
    expect(await refusal(refresh(blog, tokens.refresh_token))).toBe('invalid_grant')
  })

  test('a code that two redeem at once goes to one of them at most, and the grant is gone', async () => {
    const [callback, checks] = await callbackOf(blog)
    const both = await Promise.allSettled([
      openid.authorizationCodeGrant(blog.configuration, callback, checks),
      openid.authorizationCodeGrant(blog.configuration, callback, checks),
    ])
    const redeemed = both.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
    expect(redeemed.length).toBeLessThanOrEqual(1)
    for (const tokens of redeemed)
      expect(await refusal(refresh(blog, tokens.refresh_token))).toBe('invalid_grant')
  })
})

describe('refreshing', () => {
  test('gives another refresh token each time, and what has become of the member', async () => {
    const { hana } = world.members
    const { tokens } = await blog.signIn(op.browser(), hana)
    const second = await refresh(blog, tokens.refresh_token)
    expect(second.refresh_token).not.toBe(tokens.refresh_token)
    await world
      .knex('federation.users')
      .where('id', hana.id)
      .update({ roles: ['member', 'moderator'] })
    const third = await refresh(blog, second.refresh_token)
    expect(decodeJwt(third.access_token)).toMatchObject({
      roles: ['member', 'moderator'],
      session: decodeJwt(tokens.access_token).session,
      auth_time: decodeJwt(tokens.access_token).auth_time,
    })
    await world.knex('federation.users').where('id', hana.id).update({ status: 'suspended' })
    expect(await refusal(refresh(blog, third.refresh_token))).toBe('invalid_grant')
    await world.knex('federation.users').where('id', hana.id).update({ status: 'active', roles: hana.roles })
  })

  test('a token that was used ends the grant, the youngest token with it', async () => {
    const browser = op.browser()
    const { tokens } = await blog.signIn(browser, world.members.ada)
    const second = await refresh(blog, tokens.refresh_token)
    expect(await refusal(refresh(blog, tokens.refresh_token))).toBe('invalid_grant')
    expect(await refusal(refresh(blog, second.refresh_token))).toBe('invalid_grant')
    // The session is still there: the site asks silently and has a new grant.
    const { url, checks } = await blog.begin({ prompt: 'none' })
    const { location } = await browser.get(url)
    const anew = await openid.authorizationCodeGrant(blog.configuration, location ?? url, checks)
    expect(await refusal(refresh(blog, anew.refresh_token))).toBe('accepted')
  })

  test('of two who use a token at once one succeeds at most, and nothing that they got works any more', async () => {
    for (let round = 0; round < 5; round++) {
      const { tokens } = await blog.signIn(op.browser(), world.members.ada)
      const both = await Promise.allSettled([
        refresh(blog, tokens.refresh_token),
        refresh(blog, tokens.refresh_token),
      ])
      const renewed = both.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
      expect(renewed.length).toBeLessThanOrEqual(1)
      for (const each of renewed)
        expect(await refusal(refresh(blog, each.refresh_token))).toBe('invalid_grant')
    }
  })

  test('a revoked token is gone, with its grant', async () => {
    const { tokens } = await blog.signIn(op.browser(), world.members.ada)
    await openid.tokenRevocation(blog.configuration, tokens.refresh_token ?? '')
    expect(await refusal(refresh(blog, tokens.refresh_token))).toBe('invalid_grant')
  })
})

describe('another member at the same browser', () => {
  test('takes the place of the first one, whose sites hear of it', async () => {
    const browser = op.browser()
    const { ada, bram } = world.members
    const first = await blog.signIn(browser, ada)
    const { url, checks } = await market.begin({ prompt: 'login' })
    const { location } = await browser.get(url)
    const uid = location?.pathname.split('/').at(-1) ?? ''
    const origin = { address: '192.0.2.7', userAgent: null }
    const login = { userId: bram.id, methods: ['passkey'], at: new Date(), origin } as const
    const page = await browser.get((await op.interactions.finishLogin(uid, login)) ?? '')
    // A form that sends itself; without scripts it has a button.
    expect(page.headers['content-security-policy']).toMatch(/script-src 'self' 'sha256-/)
    const field = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(page.body)?.[1] ?? ''
    const action = /action="([^"]+)"/.exec(page.body)?.[1] ?? ''
    const ended = await browser.post(action, { xsrf: field('xsrf'), logout: field('logout') })
    const back = await browser.get(ended.location ?? '')
    const tokens = await openid.authorizationCodeGrant(market.configuration, back.location ?? url, checks)
    expect(tokens.claims()).toMatchObject({ sub: bram.id, amr: ['passkey'] })
    expect(await refusal(refresh(blog, first.tokens.refresh_token))).toBe('invalid_grant')
  })
})

describe('a public client', () => {
  test('asks for consent, and gets no refresh token unless it asks for offline use', async () => {
    const browser = op.browser()
    const { url } = await graphiql.begin()
    const { tokens } = await graphiql.signIn(browser, world.members.ada)
    expect(tokens.refresh_token).toBeUndefined()
    expect(tokens.claims()).toMatchObject({ sub: world.members.ada.id, aud: 'graphiql' })
    // Given once, it lasts as long as the session.
    expect((await browser.get(url)).location?.searchParams.get('code')).toEqual(expect.any(String))
    const offline = await graphiql.signIn(browser, world.members.ada, {
      scope: 'openid read offline_access',
      prompt: 'consent',
    })
    expect(await refusal(refresh(graphiql, offline.tokens.refresh_token))).toBe('accepted')
  })

  test('a silent question before consent is refused', async () => {
    const browser = op.browser()
    await blog.signIn(browser, world.members.ada)
    const { url } = await graphiql.begin({ prompt: 'none' })
    expect((await browser.get(url)).location?.searchParams.get('error')).toBe('consent_required')
  })

  test('answers to its own origin in a browser, and to no other', async () => {
    const own = new URL(graphiql.redirectUri).origin
    const token = (from: string) =>
      world.visit('federation', '/oidc/token', {
        form: { grant_type: 'authorization_code', client_id: 'graphiql', code: 'none' },
        headers: { origin: from },
      })
    expect((await token(own)).headers['access-control-allow-origin']).toBe(own)
    expect((await token('https://elsewhere.example')).headers).not.toHaveProperty(
      'access-control-allow-origin',
    )
    const { tokens } = await graphiql.signIn(op.browser(), world.members.ada)
    const userinfo = (from: string) =>
      world.visit('federation', '/oidc/me', {
        headers: { origin: from, authorization: `Bearer ${tokens.access_token}` },
      })
    expect((await userinfo(own)).headers['access-control-allow-origin']).toBe(own)
    expect((await userinfo('https://elsewhere.example')).headers).not.toHaveProperty(
      'access-control-allow-origin',
    )
  })
})

describe('keys', () => {
  test('another one signs without a restart, and a withdrawn one opens nothing any more', async () => {
    const { ada } = world.members
    const { tokens } = await blog.signIn(op.browser(), ada)
    const userinfo = (token: string) => refusal(openid.fetchUserInfo(blog.configuration, token, ada.id))
    await op.keyring.rotate()
    const published = JSON.parse((await world.visit('federation', '/oidc/jwks')).body).keys
    expect(published).toHaveLength(2)
    const second = await refresh(blog, tokens.refresh_token)
    expect(decodeProtectedHeader(second.access_token).kid).toBe(published[0].kid)
    expect(await userinfo(tokens.access_token)).toBe('accepted')

    await op.keyring.replace()
    expect(await userinfo(second.access_token)).toBe('invalid_token')
    const fresh = await siteClient(op, 'blog')
    const third = await refresh(fresh, second.refresh_token)
    expect(published.map(({ kid }: { kid: string }) => kid)).not.toContain(
      decodeProtectedHeader(third.access_token).kid,
    )
    expect(await userinfo(third.access_token)).toBe('accepted')
  })
})
