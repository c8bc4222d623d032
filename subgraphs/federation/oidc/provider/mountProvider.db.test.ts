import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Config, loadConfig } from '@rose-ash/config'
import { systemClock } from '@rose-ash/domain'
import { createLogger, createService } from '@rose-ash/service'
import { useDatabase } from '@rose-ash/testing'
import type { FastifyInstance } from 'fastify'
import { createOidc } from '../createOidc.ts'

const database = useDatabase({ commits: true })
const logger = createLogger({ level: 'silent', name: 'test' })
const secret = 'a secret for tests that is long enough'
const production = loadConfig({
  env: {
    NODE_ENV: 'production',
    DATA_DIR: '.data/test',
    INTERNAL_SECRET: secret,
    FORMS_SECRET: secret,
    VAULT_SECRET: secret,
    SMTP_URL: 'smtp://localhost',
    SUMUP_HOST: 'https://api.sumup.com',
    SUMUP_API_KEY: 'sup_sk_test',
    SUMUP_MERCHANT_CODE: 'MTEST',
    SUMUP_WEBHOOK_SECRET: 'w'.repeat(48),
    FEDERATION_PUBLIC_URL: 'https://people.example',
    BLOG_PUBLIC_URL: 'https://blog.example',
  },
})
const development = loadConfig({ env: { NODE_ENV: 'test', DATA_DIR: '.data/test' } })

function serve(config: Config): FastifyInstance {
  const service = createService({ name: 'federation', logger })
  createOidc({ knex: database.knex, clock: systemClock, config, logger }).routes(service)
  return service
}

const request = (config: Config) =>
  `/oidc/auth?${new URLSearchParams({
    client_id: 'blog',
    response_type: 'code',
    scope: 'openid',
    redirect_uri: `${config.sites.blog.publicUrl}/callback`,
    code_challenge: 'x'.repeat(43),
    code_challenge_method: 'S256',
  })}`

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const cookiesOf = (header: string | string[] | number | undefined) => [header ?? []].flat().map(String)

describe('in production', () => {
  let service: FastifyInstance
  beforeAll(async () => {
    // The keys are sealed with another secret than those of the other tests here.
    await database.knex('federation.signing_keys').delete()
    service = serve(production)
  })
  afterAll(async () => {
    await service.close()
    await database.knex('federation.signing_keys').delete()
  })

  test('cookies are secure, bound to the host and hidden from scripts', async () => {
    const { headers, statusCode } = await service.inject({
      url: request(production),
      headers: { accept: 'text/html' },
    })
    expect(statusCode).toBe(303)
    const cookies = cookiesOf(headers['set-cookie'])
    const uid = String(headers.location).split('/').at(-1)
    expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual([
      '__Secure-op-interaction',
      '__Secure-op-interaction.sig',
      '__Secure-op-resume',
      '__Secure-op-resume.sig',
    ])
    for (const cookie of cookies)
      expect(cookie).toMatch(/; secure; httponly$|; samesite=lax; secure; httponly/)
    expect(cookies[0]).toContain(`path=/sign-in/${uid};`)
    expect(cookies[2]).toContain(`path=/oidc/auth/${uid};`)
    const asked = await service.inject({
      url: '/oidc/session/end',
      headers: { accept: 'text/html', cookie: '__Host-op-session=none' },
    })
    const session = cookiesOf(asked.headers['set-cookie']).find((each) =>
      each.startsWith('__Host-op-session='),
    )
    expect(session).toMatch(/; path=\/; .*secure; httponly/)
    expect(session).not.toContain('domain')
  })

  test('answers are under HTTPS only, and shown in no frame', async () => {
    const { headers } = await service.inject('/oidc/.well-known/openid-configuration')
    expect(headers['strict-transport-security']).toContain('max-age=')
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
  })
})

describe('the public address', () => {
  let service: FastifyInstance
  beforeAll(() => {
    service = serve(development)
  })
  afterAll(() => service.close())

  test("is the issuer's, whatever the request says", async () => {
    const { body } = await service.inject({
      url: '/oidc/.well-known/openid-configuration',
      headers: {
        host: 'elsewhere.example',
        'x-forwarded-host': 'elsewhere.example',
        'x-forwarded-proto': 'https',
      },
    })
    const told = JSON.parse(body)
    expect(told.issuer).toBe(development.issuer)
    for (const name of ['authorization_endpoint', 'token_endpoint', 'jwks_uri', 'userinfo_endpoint'])
      expect(told[name]).toMatch(new RegExp(`^${development.issuer}/`))
  })

  test('a browser is shown trouble on the federation site, by its code; a program is told it', async () => {
    const url = '/oidc/auth?client_id=nobody'
    const shown = await service.inject({ url, headers: { accept: 'text/html,*/*' } })
    expect(shown.headers.location).toBe(
      `${development.sites.federation.publicUrl}/sign-in/problem?error=invalid_client`,
    )
    const told = await service.inject({
      method: 'POST',
      url: '/oidc/token',
      payload: 'client_id=nobody',
      headers: form,
    })
    expect(told.json()).toMatchObject({ error: 'invalid_client' })
  })

  test('what is not there is not found', async () => {
    for (const url of ['/oidc/', '/oidc/reg', '/oidc/token/introspection', '/oidc/device/auth'])
      expect((await service.inject({ method: 'POST', url })).statusCode).toBe(404)
  })

  test('a body that is too large, or none of a form, is refused', async () => {
    const post = (payload: string, type: string) =>
      service.inject({ method: 'POST', url: '/oidc/token', payload, headers: { 'content-type': type } })
    expect((await post('{}', 'application/json')).json()).toMatchObject({ error: 'invalid_request' })
    const large = await post(`code=${'x'.repeat(60_000)}`, form['content-type'])
    expect(large.json()).toMatchObject({ error: 'invalid_request' })
  })
})
