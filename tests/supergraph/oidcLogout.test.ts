import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { loadConfig } from '@rose-ash/config'
import { topicsFor } from '@rose-ash/contracts'
import type { Clock } from '@rose-ash/domain'
import { createOidc, type Oidc } from '@rose-ash/federation/oidc/createOidc.ts'
import { createWorker, installQueue, type Worker } from '@rose-ash/jobs'
import { createLogger, createService, listen } from '@rose-ash/service'
import { useDatabase } from '@rose-ash/testing'
import type { FastifyInstance } from 'fastify'
import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose'
import * as openid from 'openid-client'
import { type CastMember, cast } from '../../seeds/cast.ts'
import { type Browser, createBrowser } from './identity/createBrowser.ts'
import { type Client, type Surroundings, siteClient } from './identity/createClient.ts'
import { localFetch } from './identity/localFetch.ts'
import { refusal } from './identity/refusal.ts'
import { createSiteThatHears, type SiteThatHears } from './identity/siteThatHears.ts'

const database = useDatabase({ commits: true })
const logger = createLogger({ level: 'silent', name: 'test' })
/** A minute slow, so that what is to happen in ten seconds can happen now. */
const clock: Clock = { now: () => new Date(Date.now() - 60_000) }
const { ada, bram } = cast.members

let sites: SiteThatHears
let service: FastifyInstance
let oidc: Oidc
let worker: Worker
let around: Surroundings
let blog: Client
let market: Client
let browser: Browser

const addMember = ({ id, handle, displayName, email, roles }: CastMember) =>
  database.knex('federation.users').insert({
    id,
    handle,
    name: displayName,
    email,
    status: 'active',
    roles: [...roles],
    locale: 'en-GB',
    timezone: 'Europe/London',
    joinedAt: clock.now(),
  })

beforeAll(async () => {
  await installQueue({ url: database.url, logger })
  for (const member of [ada, bram]) await addMember(member)
  sites = await createSiteThatHears()
  const { port } = sites
  const config = loadConfig({
    env: {
      NODE_ENV: 'test',
      DATA_DIR: '.data/test',
      BLOG_PUBLIC_URL: `http://blog.localhost:${port}`,
      MARKET_PUBLIC_URL: `http://market.localhost:${port}`,
    },
  })
  oidc = createOidc({ knex: database.knex, clock, config, logger })
  service = createService({ name: 'federation', logger })
  oidc.routes(service)
  const providerPort = await listen(service, { host: '127.0.0.1', port: 0 })
  const portOf = () => providerPort
  around = { config, interactions: oidc.interactions, fetch: localFetch(portOf) }
  blog = await siteClient(around, 'blog')
  market = await siteClient(around, 'market')
  const events = Object.fromEntries(topicsFor('federation').map((topic) => [topic, async () => {}]))
  worker = createWorker({
    url: database.url,
    rooms: [{ name: 'federation', jobs: oidc.jobs, events }],
    logger,
  })
  newBrowser = () => createBrowser(portOf)
}, 60_000)

afterAll(async () => {
  await worker?.stop()
  await service?.close()
  await sites?.stop()
})

let newBrowser: () => Browser
beforeEach(() => {
  browser = newBrowser()
  sites.forget()
})

const sessionOf = (tokens: { access_token: string }) => String(decodeJwt(tokens.access_token).session)
const refresh = (client: Client, { refresh_token }: { refresh_token?: string }) =>
  refusal(openid.refreshTokenGrant(client.configuration, refresh_token ?? ''))
const isSignedIn = async () => {
  const { location } = await browser.get((await market.begin({ prompt: 'none' })).url)
  return location?.searchParams.get('error') !== 'login_required'
}

/** Verifies a logout token as a site must (OpenID Connect Back-Channel Logout 1.0, 2.6). */
async function verified(token: string, audience: string) {
  const keys = (await oidc.keyring.list()).map(({ publicKey }) => publicKey)
  const { payload } = await jwtVerify(token, createLocalJWKSet({ keys }), {
    issuer: around.config.issuer,
    audience,
    typ: 'logout+jwt',
    requiredClaims: ['iat', 'exp', 'jti', 'events'],
  })
  expect(payload.events).toEqual({ 'http://schemas.openid.net/event/backchannel-logout': {} })
  expect(payload).not.toHaveProperty('nonce')
  return payload
}

describe('signing out at the provider', () => {
  const endSession = (parameters: Record<string, string>) =>
    browser.get(openid.buildEndSessionUrl(blog.configuration, parameters))

  test('asks, then ends the session everywhere and leads back to the site', async () => {
    const { tokens } = await blog.signIn(browser, ada)
    const second = await market.signIn(browser, ada)
    const back = `${around.config.sites.blog.publicUrl}/`
    const asked = await endSession({
      id_token_hint: tokens.id_token ?? '',
      post_logout_redirect_uri: back,
      state: 'here',
    })
    expect(asked.location?.pathname).toBe('/sign-out')
    const xsrf = asked.location?.searchParams.get('xsrf') ?? ''
    expect(await isSignedIn()).toBe(true)
    const done = await browser.post(`${around.config.issuer}/session/end/confirm`, { xsrf, logout: 'yes' })
    expect(done).toMatchObject({ status: 303, location: new URL(`${back}?state=here`) })

    const heard = sites.heard()
    expect(heard.map(({ host }) => host).sort()).toEqual(['blog', 'market'])
    for (const { host, token } of heard) {
      const expected = host === 'blog' ? tokens : second.tokens
      expect(await verified(token, host)).toMatchObject({ sub: ada.id, sid: expected.claims()?.sid })
    }
    expect(await isSignedIn()).toBe(false)
    expect(await refresh(blog, tokens)).toBe('invalid_grant')
    expect(await refresh(market, second.tokens)).toBe('invalid_grant')
    expect(await oidc.sessions.listSessions(ada.id)).toEqual([])
  })

  test('does nothing for a forged answer, nor for one who stays', async () => {
    const { tokens } = await blog.signIn(browser, ada)
    await endSession({ id_token_hint: tokens.id_token ?? '' })
    const confirm = `${around.config.issuer}/session/end/confirm`
    const forged = await browser.post(confirm, { xsrf: 'f'.repeat(48), logout: 'yes' })
    expect(forged.location?.pathname).toBe('/sign-in/problem')
    expect(await isSignedIn()).toBe(true)
    expect(sites.heard()).toEqual([])
    await oidc.sessions.endSession(sessionOf(tokens))
  })

  test('without a site to go back to, ends on the page that says so', async () => {
    await blog.signIn(browser, ada)
    const asked = await endSession({})
    const xsrf = asked.location?.searchParams.get('xsrf') ?? ''
    const done = await browser.post(`${around.config.issuer}/session/end/confirm`, { xsrf, logout: 'yes' })
    expect((await browser.get(done.location ?? '')).location?.pathname).toBe('/signed-out')
  })

  test('leads to registered addresses only', async () => {
    const { tokens } = await blog.signIn(browser, ada)
    const asked = await endSession({
      id_token_hint: tokens.id_token ?? '',
      post_logout_redirect_uri: 'https://elsewhere.example/',
    })
    expect(asked.location?.pathname).toBe('/sign-in/problem')
    await oidc.sessions.endSession(sessionOf(tokens))
  })

  test('a site that does not answer then hears of it from a worker', async () => {
    const { tokens } = await blog.signIn(browser, ada)
    await market.signIn(browser, ada)
    sites.refuse('market')
    const asked = await endSession({ id_token_hint: tokens.id_token ?? '' })
    const xsrf = asked.location?.searchParams.get('xsrf') ?? ''
    await browser.post(`${around.config.issuer}/session/end/confirm`, { xsrf, logout: 'yes' })
    expect(await isSignedIn()).toBe(false)
    expect(sites.accepted()).toEqual(['blog'])
    sites.refuse(null)
    await worker.drain()
    expect(sites.accepted()).toEqual(['blog', 'market'])
  })
})

describe('the sessions of a member', () => {
  test('are listed with what the member may recognise', async () => {
    const { tokens } = await blog.signIn(browser, ada)
    expect(await oidc.sessions.listSessions(ada.id)).toEqual([
      {
        id: sessionOf(tokens),
        userId: ada.id,
        methods: ['pwd'],
        device: 'a browser of the tests',
        network: '192.0.2.0/24',
        startedAt: expect.any(Date),
        lastSeenAt: expect.any(Date),
      },
    ])
    expect(await oidc.sessions.listSessions(bram.id)).toEqual([])
    await oidc.sessions.endSession(sessionOf(tokens))
  })

  test('one that is ended is gone from every site, and ending it again is done', async () => {
    const { tokens } = await blog.signIn(browser, ada)
    const second = await market.signIn(browser, ada)
    await oidc.sessions.endSession(sessionOf(tokens))
    expect(sites.accepted()).toEqual(['blog', 'market'])
    expect(await isSignedIn()).toBe(false)
    expect(await refresh(blog, tokens)).toBe('invalid_grant')
    expect(await refresh(market, second.tokens)).toBe('invalid_grant')
    expect(await refusal(openid.fetchUserInfo(blog.configuration, tokens.access_token, ada.id))).toBe(
      'invalid_token',
    )
    await oidc.sessions.endSession(sessionOf(tokens))
    await oidc.sessions.endSession('never-was-one-of-ours')
    await worker.drain()
    expect(sites.accepted()).toEqual(['blog', 'market'])
  })

  test('end although a site hangs, and that one is told again until it accepts', async () => {
    const { tokens } = await blog.signIn(browser, ada)
    await market.signIn(browser, ada)
    sites.hang('market')
    const before = Date.now()
    await oidc.sessions.endSession(sessionOf(tokens))
    expect(Date.now() - before).toBeLessThan(4000)
    expect(sites.accepted()).toEqual(['blog'])
    expect(await isSignedIn()).toBe(false)
    sites.hang(null)
    sites.refuse('market')
    await expect(worker.drain()).rejects.toThrow('expected 200 OK')
    expect(sites.accepted()).toEqual(['blog'])
    sites.refuse(null)
    await database.knex.raw('update graphile_worker._private_jobs set run_at = now()')
    await worker.drain()
    expect(sites.accepted()).toEqual(['blog', 'market'])
  })

  test('all end but the present one, and grants for offline use with them', async () => {
    const here = await blog.signIn(browser, ada)
    const elsewhere = newBrowser()
    const there = await blog.signIn(elsewhere, ada)
    const other = await blog.signIn(newBrowser(), bram)
    await oidc.sessions.endSessionsOf(ada.id, { except: sessionOf(here.tokens) })
    expect(await refresh(blog, there.tokens)).toBe('invalid_grant')
    expect(await refresh(blog, here.tokens)).toBe('accepted')
    expect(await refresh(blog, other.tokens)).toBe('accepted')
    expect((await oidc.sessions.listSessions(ada.id)).map(({ id }) => id)).toEqual([sessionOf(here.tokens)])
    await oidc.sessions.endSessionsOf(ada.id)
    expect(await oidc.sessions.listSessions(ada.id)).toEqual([])
    expect(await isSignedIn()).toBe(false)
    await oidc.sessions.endSessionsOf(bram.id)
  })

  test('a request that was under way does not bring an ended session back', async () => {
    const { tokens } = await blog.signIn(browser, ada)
    const asks = Array.from({ length: 6 }, async () =>
      browser.get((await market.begin({ prompt: 'none' })).url),
    )
    await Promise.all([...asks, oidc.sessions.endSession(sessionOf(tokens))])
    expect(await isSignedIn()).toBe(false)
    expect(await oidc.sessions.listSessions(ada.id)).toEqual([])
  })
})
