import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type UnreliableNetwork, unreliableNetwork } from '@rose-ash/sandbox/unreliableNetwork.ts'
import { describeWithRedis } from '@rose-ash/testing/describeWithRedis.ts'
import type { Cache } from './Cache.ts'
import { cacheContract } from './cacheContract.ts'
import { createCache } from './createCache.ts'

describe('a cache in the process', () => {
  cacheContract(async () => {
    const cache = createCache({ url: null, namespace: 'test', maxEntries: 2000 })
    return [cache, cache]
  })

  test('is bounded, and lets the least recently used go first', async () => {
    const cache = createCache({ url: null, namespace: 'test', maxEntries: 2 })
    await cache.set('a', 1, { ttlMs: 1000 })
    await cache.set('b', 2, { ttlMs: 1000 })
    await cache.get('a')
    await cache.set('c', 3, { ttlMs: 1000 })
    expect([await cache.get('a'), await cache.get('b'), await cache.get('c')]).toEqual([1, undefined, 3])
  })

  test('is bounded in bytes too', async () => {
    const cache = createCache({ url: null, namespace: 'test', maxEntries: 100, maxBytes: 50_000 })
    for (const key of ['a', 'b', 'c', 'd']) await cache.set(key, 'x'.repeat(10_000), { ttlMs: 1000 })
    expect([await cache.get('a'), await cache.get('d')]).toEqual([undefined, 'x'.repeat(10_000)])
  })

  test('does not revive anything when it has to forget a tag', async () => {
    const cache = createCache({ url: null, namespace: 'test', maxEntries: 10 })
    const ask = (value: string) => cache.fetch('page', { ttlMs: 5000, tags: ['first'] }, async () => value)
    await ask('old')
    await cache.invalidate(['first'])
    await cache.invalidate(Array.from({ length: 60_000 }, (_, n) => `other-${n}`))
    expect(await ask('new')).toBe('new')
  })
})

describeWithRedis('a cache in Redis', (redis) => {
  let network: UnreliableNetwork
  const open: Cache[] = []
  const cacheAt = (url: string, namespace: string): Cache => {
    const cache = createCache({ url, namespace, maxEntries: 2000 })
    open.push(cache)
    return cache
  }
  beforeEach(async () => {
    network = await unreliableNetwork({ host: '127.0.0.1', port: Number(new URL(redis.url).port) })
  })
  afterEach(async () => {
    for (const cache of open.splice(0)) await cache.close()
    await network.close()
  })

  cacheContract(async () => {
    const namespace = randomUUID()
    return [cacheAt(redis.url, namespace), cacheAt(redis.url, namespace)]
  })

  test('keeps namespaces apart', async () => {
    await cacheAt(redis.url, 'pages').set('a', 1, { ttlMs: 1000 })
    expect(await cacheAt(redis.url, 'fragments').get('a')).toBeUndefined()
  })

  /** A load that takes no time shows how long the cache itself takes. */
  const timedFetch = async (cache: Cache, key: string): Promise<number> => {
    const started = performance.now()
    expect(await cache.fetch(key, { ttlMs: 1000, tags: ['tag'] }, async () => 'loaded')).toBe('loaded')
    return performance.now() - started
  }
  const eventually = async (check: () => Promise<boolean>): Promise<void> => {
    for (let tries = 0; tries < 80; tries++) {
      if (await check()) return
      await pause(50)
    }
    throw new Error('It did not happen within four seconds')
  }

  test.each(['cut', 'refuse', 'blackhole'] as const)(
    'misses when its Redis is lost (%s), and recovers',
    async (how) => {
      const cache = cacheAt(`redis://${network.host}:${network.port}`, randomUUID())
      await cache.set('kept', 1, { ttlMs: 20_000 })
      expect(await cache.get('kept')).toBe(1)

      await network[how]()
      if (how === 'refuse') network.cut()
      expect(await timedFetch(cache, 'first')).toBeLessThan(1500)
      const next = [await timedFetch(cache, 'second'), await timedFetch(cache, 'third')]
      if (how !== 'cut') expect(Math.max(...next)).toBeLessThan(50)
      await cache.set('more', 1, { ttlMs: 1000 })
      await cache.delete('more')
      await cache.invalidate(['tag'])

      await network.restore()
      await eventually(async () => (await cache.get('kept')) === 1)
    },
  )

  test('misses when there never was a Redis', async () => {
    await network.refuse()
    const cache = cacheAt(`redis://${network.host}:${network.port}`, randomUUID())
    expect(await cache.get('a')).toBeUndefined()
    expect(await timedFetch(cache, 'a')).toBeLessThan(1500)
    await network.restore()
    await eventually(async () => {
      await cache.set('a', 2, { ttlMs: 5000 })
      return (await cache.get('a')) === 2
    })
  })

  test('tells Redis later what it did not hear', async () => {
    const namespace = randomUUID()
    const cut = cacheAt(`redis://${network.host}:${network.port}`, namespace)
    const other = cacheAt(redis.url, namespace)
    await cut.set('page', 'old', { ttlMs: 20_000, tags: ['post'] })
    expect(await other.get('page')).toBe('old')
    await network.refuse()
    network.cut()
    await cut.invalidate(['post'])
    expect(await other.get('page')).toBe('old')
    await network.restore()
    await eventually(async () => (await other.get('page')) === undefined)
  })

  test('does not wait for ever for a process that died while it loaded', async () => {
    const namespace = randomUUID()
    const dead = cacheAt(redis.url, namespace)
    void dead.fetch('page', { ttlMs: 1000 }, () => new Promise(() => {}))
    await pause(50)
    const waiting = cacheAt(redis.url, namespace)
    expect(await waiting.fetch('page', { ttlMs: 1000 }, async () => 'loaded by another')).toBe(
      'loaded by another',
    )
  }, 10_000)
})
