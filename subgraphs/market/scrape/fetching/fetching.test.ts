import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { systemClock } from '@rose-ash/domain'
import { type ShopSite, shopSite } from '@rose-ash/sandbox'
import { addressRefusal } from './addressRefusal.ts'
import { createFetcher, type Fetcher, type FetcherOptions } from './createFetcher.ts'
import { createHostBuckets } from './createHostBuckets.ts'
import { decodeBody } from './decodeBody.ts'
import { isPublicAddress } from './isPublicAddress.ts'
import { readRobots } from './readRobots.ts'
import { retryAfterOf } from './retryAfterOf.ts'

describe('an address', () => {
  test.each([
    ['93.184.216.34', true],
    ['8.8.8.8', true],
    ['2606:2800:220:1:248:1893:25c8:1946', true],
    ['0.0.0.0', false],
    ['10.1.2.3', false],
    ['100.64.0.1', false],
    ['127.0.0.1', false],
    ['127.8.8.8', false],
    ['169.254.169.254', false],
    ['172.16.0.1', false],
    ['172.32.0.1', true],
    ['192.168.1.1', false],
    ['198.18.0.1', false],
    ['203.0.113.9', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['::1', false],
    ['::', false],
    ['::ffff:10.0.0.1', false],
    ['::ffff:8.8.8.8', false],
    ['64:ff9b::a00:1', false],
    ['fc00::1', false],
    ['fd12:3456::1', false],
    ['fe80::1%eth0', false],
    ['ff02::1', false],
    ['2001:db8::1', false],
    ['2002:a00:1::', false],
    ['localhost', false],
    ['', false],
  ])('%s', (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic)
  })

  test.each([
    ['https://shop.example/', true],
    ['http://shop.example/', true],
    ['http://127.0.0.1/', false],
    ['http://127.1/', false],
    ['http://2130706433/', false],
    ['http://0x7f.0.0.1/', false],
    ['http://0177.0.0.1/', false],
    ['http://[::1]/', false],
    ['http://[::ffff:7f00:1]/', false],
    ['http://169.254.169.254/latest/meta-data/', false],
    ['http://user:secret@shop.example/', false],
    ['https://shop.example:8443/', false],
    ['ftp://shop.example/', false],
    ['file:///etc/passwd', false],
    ['http://127.0.0.1:9999/of-the-sandbox', true],
    ['http://localhost:9999/', false],
    ['https://127.0.0.1:9999/', false],
  ])('%s may be asked: %s', (address, allowed) => {
    expect(addressRefusal(new URL(address), ['http://127.0.0.1:9999']) === null).toBe(allowed)
  })
})

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding)

describe('a charset', () => {
  test.each([
    ['declared', bytes('crème', 'latin1'), 'text/html; charset=iso-8859-1', 'crème'],
    ['in quotes', bytes('crème'), 'text/html; charset="UTF-8"', 'crème'],
    [
      'in meta',
      bytes('<meta charset="windows-1252">£', 'latin1'),
      'text/html',
      '<meta charset="windows-1252">£',
    ],
    [
      'of the old kind',
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">£', 'latin1'),
      null,
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">£',
    ],
    [
      'that a mark overrules',
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes('crème')]),
      'text/html; charset=iso-8859-1',
      'crème',
    ],
    ['of sixteen bits', Buffer.concat([Buffer.from([0xff, 0xfe]), bytes('crème', 'utf16le')]), null, 'crème'],
    ['declared wrongly, being UTF-8', bytes('crème £'), 'text/html; charset=iso-8859-1', 'crème £'],
    ['declared wrongly, not being UTF-8', bytes('crème £', 'latin1'), 'text/html; charset=utf-8', 'crème £'],
    ['that nobody knows', bytes('crème'), 'text/html; charset=klingon', 'crème'],
    ['of Japan', Buffer.from([0x83, 0x70, 0x83, 0x93]), 'text/html; charset=Shift_JIS', 'パン'],
    ['not declared at all', bytes('crème', 'latin1'), null, 'crème'],
  ])('%s', (_, body, contentType, expected) => {
    expect(decodeBody(body, contentType)).toBe(expected)
  })
})

test.each([
  ['120', '2026-11-03T08:02:00.000Z'],
  ['Tue, 03 Nov 2026 09:00:00 GMT', '2026-11-03T09:00:00.000Z'],
  ['Mon, 02 Nov 2026 09:00:00 GMT', '2026-11-03T08:00:00.000Z'],
  ['999999999', '2026-11-10T08:00:00.000Z'],
  ['soon', null],
  [null, null],
])('Retry-After: %s', (header, expected) => {
  expect(retryAfterOf(header, new Date('2026-11-03T08:00:00Z'))?.toISOString() ?? null).toBe(expected)
})

test('a host is asked once in its time, whoever asks', async () => {
  const buckets = createHostBuckets(systemClock)
  const begun = performance.now()
  await Promise.all([1, 2, 3].map(() => buckets.take('shop.example', 20)))
  await buckets.take('other.example', 1)
  expect(performance.now() - begun).toBeGreaterThanOrEqual(95)
  const late = AbortSignal.timeout(20)
  await expect(buckets.take('other.example', 0.1, late)).rejects.toMatchObject({ name: 'AbortError' })
})

describe('a fetcher', () => {
  let site: ShopSite
  const fetchers: Fetcher[] = []
  const asked: string[] = []
  const fetcher = (options: Partial<FetcherOptions> = {}): Fetcher => {
    const made = createFetcher({
      userAgent: 'RoseAsh/1.0 (+https://market.example/)',
      privateOrigins: [site.url],
      before: async (url) => void asked.push(url.href),
      timeoutMs: 1500,
      ...options,
    })
    fetchers.push(made)
    return made
  }
  beforeAll(async () => {
    site = await shopSite([])
  })
  afterEach(() => {
    asked.length = 0
    site.misbehave('/about', null)
  })
  afterAll(async () => {
    await Promise.all(fetchers.map((each) => each.close()))
    await site.close()
  })
  const about = () => `${site.url}/about`
  const problemOf = (attempt: Promise<unknown>) =>
    attempt.then(
      () => 'none',
      (error) => error.problem,
    )

  test('asks conditionally, and says who it is', async () => {
    const first = await fetcher().fetch(about())
    expect(first).toMatchObject({ status: 200, url: about() })
    const again = await fetcher().fetch(about(), first)
    expect(again).toMatchObject({ status: 304, body: new Uint8Array() })
    expect(site.requests.at(-1)?.headers).toMatchObject({
      'user-agent': 'RoseAsh/1.0 (+https://market.example/)',
      ...(first.etag ? { 'if-none-match': first.etag } : { 'if-modified-since': first.lastModified }),
    })
  })

  test.each([
    ['endless', { endless: true as const }],
    ['endless once unpacked', { endless: true as const, packed: true }],
  ])('stops reading what is %s at its cap', async (_, how) => {
    site.misbehave('/about', how)
    const begun = process.memoryUsage().rss
    expect(await problemOf(fetcher({ timeoutMs: 15_000 }).fetch(about()))).toBe('too_large')
    expect(process.memoryUsage().rss - begun).toBeLessThan(200 * 1024 * 1024)
  })

  test('does not wait for what is slow longer than its time', async () => {
    site.misbehave('/about', { slow: true })
    const begun = performance.now()
    expect(await problemOf(fetcher({ timeoutMs: 700 }).fetch(about()))).toBe('too_slow')
    expect(performance.now() - begun).toBeLessThan(5000)
  })

  test('is told to stop', async () => {
    site.misbehave('/about', { slow: true })
    const attempt = fetcher({ timeoutMs: 20_000 }).fetch(about(), undefined, AbortSignal.timeout(200))
    await expect(attempt).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  test('knows a connection that breaks off', async () => {
    site.misbehave('/about', { drop: true })
    expect(await problemOf(fetcher().fetch(about()))).toBe('unreachable')
  })

  test('leaves a loop of redirects', async () => {
    site.misbehave('/about', { redirect: 'self' })
    expect(await problemOf(fetcher().fetch(about()))).toBe('too_many_redirects')
    expect(asked).toHaveLength(6)
  })

  test.each([
    'http://127.0.0.1/',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://localhost/',
    'http://127.0.0.1:1/',
    'file:///etc/passwd',
  ])('follows no redirect to %s', async (redirect) => {
    site.misbehave('/about', { redirect })
    expect(await problemOf(fetcher().fetch(about()))).toBe('forbidden_address')
  })

  test.each([
    ['a private address', [{ address: '10.0.0.5', family: 4 }]],
    [
      'a public and a private one',
      [
        { address: '93.184.216.34', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ],
    ],
    ['a private one of the new kind', [{ address: 'fd00::1', family: 6 }]],
    ['none', []],
  ])('connects to no name that leads to %s', async (_, addresses) => {
    const resolved: string[] = []
    const resolve = async (name: string) => {
      resolved.push(name)
      return addresses
    }
    expect(await problemOf(fetcher({ resolve }).fetch('http://rebound.example/'))).toBe('forbidden_address')
    expect(resolved).toEqual(['rebound.example'])
  })

  test('needs a leave for private addresses that is exactly that of the site', async () => {
    expect(await problemOf(fetcher({ privateOrigins: [] }).fetch(about()))).toBe('forbidden_address')
  })

  test('reads the rules of a site', async () => {
    const url = `${site.url}/robots.txt`
    site.robots(
      'User-agent: *\nDisallow: /\n\nUser-agent: roseash\nCrawl-delay: 3\nDisallow: /basket\nAllow: /basket/help\nSitemap: https://shop.example/map.xml\n',
    )
    const robots = readRobots(url, await fetcher().fetch(url), 'RoseAsh')
    expect(robots).toMatchObject({ crawlDelay: 3, sitemaps: ['https://shop.example/map.xml'] })
    const allowed = ['/', '/basket', '/basket/help'].map((path) => robots?.isAllowed(site.url + path))
    expect(allowed).toEqual([true, false, true])
    site.robots(null)
    expect(readRobots(url, await fetcher().fetch(url), 'RoseAsh')?.isAllowed(`${site.url}/basket`)).toBe(true)
    site.misbehave('/robots.txt', { status: 503 })
    expect(readRobots(url, await fetcher().fetch(url), 'RoseAsh')).toBeNull()
  })
})
