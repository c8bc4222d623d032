import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ConfigError, loadConfig, repositoryRoot } from './index.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'config-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

const load = (env: Record<string, string> = {}) => loadConfig({ env: { DATA_DIR: dir, ...env } })

/** Loads the repository's file with one piece of text replaced. */
function loadEdited(from: string, to: string, env: Record<string, string> = {}) {
  const original = readFileSync(join(repositoryRoot, '_config/app-config.yaml'), 'utf8')
  expect(original).toContain(from)
  const file = join(dir, 'app-config.yaml')
  writeFileSync(file, original.replace(from, to))
  return loadConfig({ file, env: { DATA_DIR: dir, ...env } })
}

const messageOf = (attempt: () => unknown): string => {
  try {
    attempt()
  } catch (error) {
    if (error instanceof ConfigError) return error.message.replace(`${dir}/`, '')
    throw error
  }
  throw new Error('nothing was refused')
}

describe('loadConfig', () => {
  test('an empty environment is a development clone', () => {
    const config = load()
    expect(config).toMatchObject({
      environment: 'development',
      ports: { web: 3000, gateway: 4000, subgraphs: { blog: 4001, account: 4006 } },
      home: { host: 'localhost:3000', publicUrl: 'http://localhost:3000' },
      sites: {
        market: { host: 'market.localhost:3000', publicUrl: 'http://market.localhost:3000', title: 'Market' },
      },
      served: ['blog', 'market', 'cart', 'events', 'federation', 'account'],
      subgraphs: { cart: { url: 'http://127.0.0.1:4003/graphql' } },
      database: { url: null },
      redis: { url: null },
    })
  })

  test('ports move the origins and addresses that hang on them', () => {
    const config = load({
      WEB_PORT: '3100',
      GATEWAY_PORT: '4100',
      SUBGRAPH_PORT: '4200',
      SITES: 'cart, blog',
    })
    expect(config.sites.blog.host).toBe('blog.localhost:3100')
    expect(config.gateway.url).toBe('http://127.0.0.1:4100/graphql')
    expect(config.subgraphs.market.url).toBe('http://127.0.0.1:4201/graphql')
    expect(config.served).toEqual(['cart', 'blog'])
  })

  test('a public origin on the usual port has a host without port', () => {
    expect(load({ BLOG_PUBLIC_URL: 'https://journal.example' }).sites.blog).toMatchObject({
      host: 'journal.example',
      publicUrl: 'https://journal.example',
    })
  })

  test.each([
    [
      { WEB_PORT: 'http' },
      '_config/app-config.yaml: ports.web "http" is not a port number; set WEB_PORT to a value that fits.',
    ],
    [
      { GATEWAY_PORT: '70000' },
      'ports.gateway "70000" is not a port number between 1 and 65535; set GATEWAY_PORT',
    ],
    [{ DATABASE_URL: 'mysql://x' }, 'database.url "mysql://x" is not a postgres:// URL; set DATABASE_URL'],
    [{ SITES: 'blog,shop' }, 'served "blog,shop" names a site that is none of blog, market,'],
    [{ SITES: ',' }, 'served "," names no site; set SITES'],
    [
      { NODE_ENV: 'staging' },
      'environment "staging" is none of development, test and production; set NODE_ENV',
    ],
    [
      { CART_PUBLIC_URL: 'https://a.example/cart' },
      'is not an origin such as https://market.example; set CART_PUBLIC_URL',
    ],
    [{ GRAPHQL_INTROSPECTION: 'yes' }, 'gateway.introspection "yes" is neither true nor false'],
    [{ INTERNAL_SECRET: 'short' }, 'secrets.internal is shorter than 32 characters; set INTERNAL_SECRET'],
  ])('%j is refused in one sentence', (env, expected) => {
    const message = messageOf(() => load(env))
    expect(message).toContain(expected)
    expect(message).not.toContain('\n')
  })

  test.each([
    [
      'currency: GBP',
      'currency: GBP\ncolour: red',
      'app-config.yaml: there is no setting colour; remove it or correct its spelling.',
    ],
    ['    aliases: 30', '    alias: 30', 'gateway.limits.aliases is missing'],
    ['    depth: 14', '    depth: 14\n    deepness: 14', 'there is no setting gateway.limits.deepness'],
    [
      '    depth: 14',
      '    depth: -1',
      'gateway.limits.depth "-1" is not a whole number above zero; correct it there.',
    ],
    [
      'pageCache:\n  ttlSeconds: ${PAGE_CACHE_TTL_SECONDS:-60}',
      'pageCache: 60',
      'pageCache "60" is not a group of settings',
    ],
    [
      '${LOG_LEVEL:-warn}',
      '${LOG_LEVEL}',
      'observability.logLevel needs the environment variable LOG_LEVEL, which is not set',
    ],
    [
      '${LOG_LEVEL:-warn}',
      '${LOG_LEVEL',
      'observability.logLevel cannot be read, because the reference to LOG_LEVEL is not closed',
    ],
    [
      '    graphiql:\n',
      '    market:\n',
      'oidc.clients.market has the name of a site, which is a client by itself; correct it there.',
    ],
    ['    graphiql:\n', '    "graphi ql":\n', 'oidc.clients.graphi ql is no client id; correct it there.'],
    ['home:\n', 'home: [\n', 'app-config.yaml is not valid YAML'],
  ])('%j written as %j is refused in one sentence', (from, to, expected) => {
    const message = messageOf(() => loadEdited(from, to))
    expect(message).toContain(expected)
    expect(message).not.toContain('\n')
  })

  test('a missing file is named', () => {
    expect(messageOf(() => loadConfig({ env: {}, file: 'nowhere.yaml' }))).toMatch(
      /nowhere\.yaml cannot be read \(ENOENT\)/,
    )
  })
})

/** An account at the payment provider, as production needs it. */
const merchant = {
  SUMUP_HOST: 'https://api.sumup.com',
  SUMUP_API_KEY: 'sup_sk_secret',
  SUMUP_MERCHANT_CODE: 'MROSE',
  SUMUP_WEBHOOK_SECRET: 'w'.repeat(48),
}

describe('secrets', () => {
  test('a development clone makes them once, readable by its owner only', () => {
    const first = load().secrets
    expect(first.internal.length).toBeGreaterThanOrEqual(32)
    expect(new Set(Object.values(first)).size).toBe(3)
    expect(load().secrets).toEqual(first)
    expect(statSync(join(dir, 'secrets/vault')).mode & 0o777).toBe(0o600)
  })

  test('production takes them from the environment only', () => {
    const message = messageOf(() => load({ NODE_ENV: 'production', INTERNAL_SECRET: 'i'.repeat(40) }))
    expect(message).toContain('secrets.forms is empty, which production refuses; set FORMS_SECRET')
    const given = { internal: 'i'.repeat(40), forms: 'f'.repeat(40), vault: 'v'.repeat(40) }
    const env = {
      NODE_ENV: 'production',
      INTERNAL_SECRET: given.internal,
      FORMS_SECRET: given.forms,
      VAULT_SECRET: given.vault,
      SMTP_URL: 'smtps://post:secret@mail.example',
      ...merchant,
    }
    expect(load(env).secrets).toEqual(given)
  })
})

describe('mail', () => {
  test('is kept in the data directory, or in another', () => {
    expect(load().mail).toMatchObject({ smtpUrl: null, directory: join(dir, 'mail') })
    expect(load({ MAIL_DIR: join(dir, 'post') }).mail.directory).toBe(join(dir, 'post'))
  })

  test('needs a server in production', () => {
    const secrets = Object.fromEntries(
      ['INTERNAL', 'FORMS', 'VAULT'].map((name) => [`${name}_SECRET`, name.repeat(10)]),
    )
    expect(messageOf(() => load({ NODE_ENV: 'production', ...secrets }))).toBe(
      '_config/app-config.yaml: mail.smtpUrl is empty, which production refuses; set SMTP_URL to the address of a mail server, such as smtps://name:password@mail.example.',
    )
  })
})

describe('sumup', () => {
  test('is a sandbox on the port after the subgraphs, whose secret stays the same', () => {
    const { sumup } = load({ SUBGRAPH_PORT: '4200' })
    expect(sumup).toMatchObject({
      host: 'http://127.0.0.1:4206',
      pageOrigin: 'http://localhost:4206',
      sandbox: { port: 4206, file: join(dir, 'sumup.jsonl') },
    })
    expect(sumup.webhookSecret).toMatch(/^[0-9a-f]{64}$/)
    expect(load().sumup.webhookSecret).toBe(sumup.webhookSecret)
    expect(load({ SUMUP_SANDBOX_FILE: join(dir, 'other') }).sumup.sandbox?.file).toBe(join(dir, 'other'))
  })

  test('is the host that is given, with its pages', () => {
    expect(load(merchant).sumup).toEqual({
      host: 'https://api.sumup.com',
      pageOrigin: 'https://checkout.sumup.com',
      apiKey: 'sup_sk_secret',
      merchantCode: 'MROSE',
      webhookSecret: 'w'.repeat(48),
      sandbox: null,
    })
    expect(messageOf(() => load({ SUMUP_HOST: 'https://api.sumup.com' }))).toContain(
      'sumup.apiKey is empty; set SUMUP_API_KEY',
    )
  })

  test.each([
    [{ SUMUP_HOST: '' }, 'sumup.host is empty, which production refuses; set SUMUP_HOST to'],
    [{ SUMUP_HOST: 'http://api.sumup.com' }, 'sumup.host "http://api.sumup.com" is no place for real money'],
    [{ SUMUP_HOST: 'https://localhost:4007' }, 'is no place for real money'],
    [{ SUMUP_HOST: 'https://127.0.0.1:4007' }, 'is no place for real money'],
    [{ SUMUP_HOST: 'https://192.168.1.2' }, 'is no place for real money'],
    [{ SUMUP_API_KEY: '' }, 'sumup.apiKey is empty; set SUMUP_API_KEY'],
    [{ SUMUP_MERCHANT_CODE: '' }, 'sumup.merchantCode is empty; set SUMUP_MERCHANT_CODE'],
    [{ SUMUP_WEBHOOK_SECRET: '' }, 'sumup.webhookSecret is empty, which production refuses'],
    [{ SUMUP_WEBHOOK_SECRET: 'short' }, 'sumup.webhookSecret is not 32 or more letters'],
  ])('%j is refused in production', (changes, expected) => {
    const env = {
      NODE_ENV: 'production',
      ...Object.fromEntries(
        ['INTERNAL', 'FORMS', 'VAULT'].map((name) => [`${name}_SECRET`, name.repeat(10)]),
      ),
      SMTP_URL: 'smtps://post:secret@mail.example',
      ...merchant,
      ...changes,
    }
    expect(messageOf(() => load(env))).toContain(expected)
  })
})
