import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { loadConfig } from '@rose-ash/config'
import { createLogger, createService } from '@rose-ash/service'
import { Agent } from 'undici'
import { forwardingFor, forwardings } from '../../forwarding.ts'
import { doorFor, doorsOf } from '../../sites.ts'
import { cookieJar } from './cookies.ts'
import { createEncoder, encodingFor, etagOf } from './encode.ts'
import { forward } from './forward.ts'
import { internalAddress } from './internalAddress.ts'
import { securityHeaders } from './securityHeaders.ts'
import { isKnown } from './send.ts'
import { siteMapIndex, siteMaps } from './siteMap.ts'
import { trustedLocation } from './trustedLocation.ts'

const config = loadConfig({ env: { NODE_ENV: 'test', DATA_DIR: '.data/test', SITES: 'blog,cart' } })
const production = { ...config, environment: 'production' as const }
const doors = doorsOf(config)

describe('the address of a visitor', () => {
  const addressFor = async (trustProxy: string[], peer: string, forwarded: string) => {
    const logger = createLogger({ level: 'silent', name: 'test' })
    const service = createService({ name: 'test', logger, trustProxy })
    service.get('/', async ({ ip }) => ip)
    const headers = { 'x-forwarded-for': forwarded }
    const { body } = await service.inject({ url: '/', remoteAddress: peer, headers })
    await service.close()
    return body
  }

  test.each<[string, string[], string, string, string]>([
    ['is the peer, whatever it says', [], '9.9.9.9', '1.1.1.1', '9.9.9.9'],
    ['is what our proxy says', ['10.0.0.0/8'], '10.0.0.1', '9.9.9.9', '9.9.9.9'],
    [
      'is the last that is none of our proxies',
      ['10.0.0.0/8'],
      '10.0.0.1',
      '1.1.1.1, 9.9.9.9, 10.2.3.4',
      '9.9.9.9',
    ],
    ['is no stranger’s word', ['10.0.0.0/8'], '11.0.0.1', '1.1.1.1', '11.0.0.1'],
    ['may be one of IPv6', ['fd00::/8'], 'fd00::1', '2001:db8::7', '2001:db8::7'],
  ])('%s', async (_, proxies, peer, forwarded, address) => {
    expect(await addressFor(proxies, peer, forwarded)).toBe(address)
  })
})

describe('the host decides the site', () => {
  test.each([
    ['blog.localhost:3000', 'blog'],
    ['BLOG.localhost:3000', 'blog'],
    ['localhost:3000', 'home'],
    ['market.localhost:3000', undefined],
    ['blog.localhost', undefined],
    ['evil.example', undefined],
    [undefined, undefined],
  ])('%s: %s', (host, name) => {
    expect(doorFor(host, doors, config)?.name).toBe(name)
  })
})

describe('redirects', () => {
  const origins = doors.map(({ publicUrl }) => publicUrl)
  test.each(['/', '/posts?x=1', 'http://cart.localhost:3000/'])('may lead to %s', (location) => {
    expect(trustedLocation(location, origins)).toBe(location)
  })
  test.each(['//evil.example', '/\\evil.example', 'https://evil.example/', 'javascript:alert(1)', 'posts'])(
    'never lead to %s',
    (location) => {
      expect(() => trustedLocation(location, origins)).toThrow('no address of ours')
    },
  )
})

describe('compression', () => {
  test.each([
    [undefined, 'identity'],
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['identity', 'identity'],
  ])('a client that says %s gets %s', (accept, encoding) => {
    expect(encodingFor(accept)).toBe(encoding)
  })

  test('gives back what was put in, and leaves small things alone', async () => {
    const encode = createEncoder()
    const body = Buffer.from('The long barn is dry at last. '.repeat(100))
    const br = await encode(body, 'br', etagOf(body))
    const gzip = await encode(body, 'gzip', null)
    expect(brotliDecompressSync(br.body).equals(body)).toBe(true)
    expect(gunzipSync(gzip.body).equals(body)).toBe(true)
    expect(br.body.length).toBeLessThan(body.length / 5)
    expect(await encode(body, 'br', etagOf(body))).toEqual(br)
    expect((await encode(Buffer.from('short'), 'br', null)).encoding).toBe('identity')
  })

  test('a tag is known however it was weakened', () => {
    const tag = etagOf('page')
    expect(isKnown(`"other", ${tag}`, tag)).toBe(true)
    expect(isKnown(tag.replace('W/', ''), tag)).toBe(true)
    expect(isKnown('"other"', tag)).toBe(false)
    expect(isKnown(undefined, tag)).toBe(false)
  })
})

describe('cookies', () => {
  test('carry the port in development and the __Host- prefix in production', () => {
    expect(cookieJar(config).write('cart', 'abc', 60)).toBe(
      'cart-3000=abc; Path=/; HttpOnly; SameSite=Lax; Max-Age=60',
    )
    expect(cookieJar(production).write('cart', 'abc')).toBe(
      '__Host-cart=abc; Path=/; HttpOnly; SameSite=Lax; Secure',
    )
  })

  test('are read by their whole name', () => {
    const jar = cookieJar(config)
    expect(jar.read('xcart-3000=no; cart-3000=yes.1-2_3; cart-30=no', 'cart')).toBe('yes.1-2_3')
    expect(jar.read('cart-3000="><script>', 'cart')).toBeNull()
    expect(jar.read(undefined, 'cart')).toBeNull()
  })
})

test('pages may send forms to themselves and to the origins that they redirect to', () => {
  const policy = securityHeaders(config)(['http://cart.localhost:3000'])['content-security-policy']
  expect(policy).toContain("form-action 'self' http://cart.localhost:3000")
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe')
  expect(securityHeaders(config)([])).not.toHaveProperty('strict-transport-security')
  expect(securityHeaders(production)([])).toHaveProperty('strict-transport-security')
})

test('a sitemap escapes what people called their pages', () => {
  const maps = siteMaps('https://blog.example', [
    { path: "/posts/a&b'<c>", lastModified: '2026-11-22T00:00:00Z' },
  ])
  expect(maps).toEqual([expect.stringContaining('<loc>https://blog.example/posts/a&#38;b&#39;%3Cc%3E</loc>')])
})

test('a long sitemap is cut into files of 50,000 addresses, and an index names them', () => {
  const entries = Array.from({ length: 100_001 }, (_, n) => ({ path: `/products/${n}` }))
  const maps = siteMaps('https://market.example', entries)
  expect(maps.map((map) => map.match(/<loc>/g)?.length)).toEqual([50_000, 50_000, 1])
  expect(maps[2]).toContain('<loc>https://market.example/products/100000</loc>')
  expect(siteMapIndex('https://market.example', maps.length).match(/<loc>[^<]*<\/loc>/g)).toEqual(
    [1, 2, 3].map((part) => `<loc>https://market.example/sitemap-${part}.xml</loc>`),
  )
})

test('our own names on this machine are reached by loopback', () => {
  expect(internalAddress('http://cart.localhost:3000').href).toBe('http://127.0.0.1:3000/')
  expect(internalAddress('https://cart.rose-ash.com').host).toBe('cart.rose-ash.com')
})

describe('what is passed on', () => {
  let target: Server
  let front: Server
  const seen: IncomingMessage[] = []
  const dispatcher = new Agent()
  const portOf = (server: Server) => (server.address() as AddressInfo).port

  beforeAll(async () => {
    target = createServer((request, response) => {
      seen.push(request)
      response.writeHead(201, {
        'content-type': 'text/calendar',
        connection: 'close',
        'set-cookie': ['a=1', 'b=2'],
      })
      request.pipe(response)
    })
    front = createServer((request, response) => {
      const origin = `http://127.0.0.1:${portOf(target)}`
      void forward(request, response, {
        dispatcher,
        origin,
        protocol: 'http',
        requestId: 'request-1',
        address: '203.0.113.9',
      })
    })
    for (const server of [target, front])
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    front.close()
    target.close()
    await dispatcher.close()
  })

  test('keeps method, path, host, body and cookies, and drops what only we may say', async () => {
    const response = await fetch(`http://127.0.0.1:${portOf(front)}/calendars/hall.ics?x=1`, {
      method: 'POST',
      body: 'BEGIN:VCALENDAR',
      headers: { 'x-rose-viewer': 'forged', 'x-forwarded-for': '198.51.100.1', 'x-custom': 'kept' },
    })
    expect(response.status).toBe(201)
    expect(await response.text()).toBe('BEGIN:VCALENDAR')
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    const [request] = seen
    expect(request?.url).toBe('/calendars/hall.ics?x=1')
    expect(request?.headers).toMatchObject({
      host: `127.0.0.1:${portOf(front)}`,
      'x-custom': 'kept',
      'x-request-id': 'request-1',
      'x-forwarded-for': '203.0.113.9',
    })
    expect(request?.headers).not.toHaveProperty('x-rose-viewer')
  })

  test.each([
    ['GET', '/calendars/hall.ics', 'events', 'events'],
    ['GET', '/calendars/hall/supper.ics', 'events', 'events'],
    ['GET', '/calendars/hall.ics', 'blog', undefined],
    ['POST', '/calendars/hall.ics', 'events', undefined],
    ['GET', '/calendars/hall', 'events', undefined],
  ] as const)('%s %s on %s goes to %s', (method, path, site, to) => {
    const environment = 'production'
    expect(forwardingFor(forwardings, { method, path, site, environment })?.to).toBe(to)
  })

  test.each([
    ['development', '/dev/mail', 'home', 'account'],
    ['test', '/dev/mail/0190a000', 'home', 'account'],
    ['development', '/dev/mail', 'account', undefined],
    ['development', '/dev/mailing', 'home', undefined],
    ['production', '/dev/mail', 'home', undefined],
    ['production', '/dev/mail/0190a000', 'home', undefined],
  ] as const)('in %s %s on %s goes to %s', (environment, path, site, to) => {
    expect(forwardingFor(forwardings, { method: 'GET', path, site, environment })?.to).toBe(to)
  })
})
