import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Cache } from './Cache.ts'

const counting = <T>(values: readonly (T | Error)[], ms = 0) => {
  let calls = 0
  return {
    calls: () => calls,
    load: async (): Promise<T> => {
      const value = values[Math.min(calls, values.length - 1)]
      calls += 1
      if (ms > 0) await pause(ms)
      if (value instanceof Error) throw value
      return value as T
    },
  }
}

/**
 * What every cache must do, whatever is behind it.
 *
 * @param createPair two caches that share what they keep, as two processes do; or the same one twice where nothing is
 * shared between processes
 */
export function cacheContract(createPair: () => Promise<readonly [Cache, Cache]>): void {
  let here: Cache
  let there: Cache
  beforeEach(async () => {
    ;[here, there] = await createPair()
  })
  afterEach(async () => {
    await here.close()
    if (there !== here) await there.close()
  })

  test('keeps JSON values for their time', async () => {
    await here.set('loaf', { title: 'Sourdough', tags: ['bread'], stock: null }, { ttlMs: 80 })
    expect(await there.get('loaf')).toEqual({ title: 'Sourdough', tags: ['bread'], stock: null })
    await pause(100)
    expect(await there.get('loaf')).toBeUndefined()
  })

  test('tells a kept null from a miss, and refuses what JSON cannot say', async () => {
    await here.set('nothing', null, { ttlMs: 1000 })
    expect(await there.get('nothing')).toBeNull()
    expect(await there.get('unknown')).toBeUndefined()
    await expect(here.set('gone', undefined, { ttlMs: 1000 })).rejects.toThrow('JSON')
  })

  test('gives what JSON gives, apart from what was put in', async () => {
    const basket = { at: new Date('2026-06-01T12:00:00Z'), lines: [1] }
    await here.set('basket', basket, { ttlMs: 1000 })
    basket.lines.push(2)
    expect(await here.get('basket')).toEqual({ at: '2026-06-01T12:00:00.000Z', lines: [1] })
  })

  test('deletes', async () => {
    await here.set('loaf', 1, { ttlMs: 1000 })
    await there.delete('loaf')
    expect(await here.get('loaf')).toBeUndefined()
  })

  test('refuses a life of nothing, or of more than a day', async () => {
    await expect(here.set('loaf', 1, { ttlMs: 0 })).rejects.toThrow(RangeError)
    await expect(
      (async () => here.fetch('loaf', { ttlMs: 1, staleMs: 90_000_000 }, async () => 1))(),
    ).rejects.toThrow(RangeError)
  })

  test('loads once for all who ask at once, in both processes', async () => {
    const { calls, load } = counting(['bread'], 60)
    const asked = [here, here, there, there, here].map((cache) => cache.fetch('loaf', { ttlMs: 1000 }, load))
    expect(await Promise.all(asked)).toEqual(['bread', 'bread', 'bread', 'bread', 'bread'])
    expect(calls()).toBe(1)
  })

  test('keeps apart what has different keys', async () => {
    const asked = ['a', 'b'].map((key) => here.fetch(key, { ttlMs: 1000 }, async () => key))
    expect(await Promise.all(asked)).toEqual(['a', 'b'])
  })

  test('loads again when the time is over', async () => {
    const { load } = counting(['old', 'new'])
    expect(await here.fetch('loaf', { ttlMs: 60, staleMs: 5000 }, load)).toBe('old')
    expect(await there.fetch('loaf', { ttlMs: 60, staleMs: 5000 }, load)).toBe('old')
    await pause(80)
    expect(await there.fetch('loaf', { ttlMs: 60, staleMs: 5000 }, load)).toBe('new')
  })

  test('gives the old value while the new one cannot be loaded, and does not try each time', async () => {
    const { calls, load } = counting<string>(['old', new Error('down')])
    const ask = () => here.fetch('loaf', { ttlMs: 40, staleMs: 5000 }, load)
    await ask()
    await pause(60)
    expect([await ask(), await ask(), await ask()]).toEqual(['old', 'old', 'old'])
    expect(calls()).toBe(2)
    expect(await here.get('loaf')).toBeUndefined()
  })

  test('gives the failure to all who wait when there is no old value, and tries again for the next', async () => {
    const { load } = counting<string>([new Error('down'), 'up'], 30)
    const ask = () => here.fetch('loaf', { ttlMs: 1000, staleMs: 1000 }, load)
    const both = await Promise.allSettled([ask(), ask()])
    expect(both.map((one) => one.status)).toEqual(['rejected', 'rejected'])
    expect(await ask()).toBe('up')
  })

  test('the old value too has its time', async () => {
    const { load } = counting<string>(['old', new Error('down')])
    const ask = () => here.fetch('loaf', { ttlMs: 30, staleMs: 30 }, load)
    await ask()
    await pause(90)
    await expect(ask()).rejects.toThrow('down')
  })

  test('forgets what has an invalidated tag, and only that', async () => {
    await here.set('loaf', 1, { ttlMs: 5000, tags: ['product:loaf', 'shop:bakehouse'] })
    await here.set('roll', 2, { ttlMs: 5000, tags: ['product:roll', 'shop:bakehouse'] })
    await there.invalidate(['product:loaf'])
    expect([await here.get('loaf'), await here.get('roll')]).toEqual([undefined, 2])
    await there.invalidate(['shop:bakehouse', 'shop:dairy'])
    expect(await here.get('roll')).toBeUndefined()
    await here.set('loaf', 3, { ttlMs: 5000, tags: ['product:loaf'] })
    expect(await there.get('loaf')).toBe(3)
  })

  test('tells tags from the loaded value', async () => {
    const tags = (product: { id: string }) => [`product:${product.id}`]
    await here.fetch('page', { ttlMs: 5000, tags }, async () => ({ id: 'loaf' }))
    await there.invalidate(['product:loaf'])
    expect(await here.get('page')).toBeUndefined()
  })

  test('an obsolete value is not given even when loading fails', async () => {
    const { load } = counting<string>(['private now', new Error('down')])
    const ask = () => here.fetch('post', { ttlMs: 5000, staleMs: 5000, tags: ['post'] }, load)
    await ask()
    await there.invalidate(['post'])
    await expect(ask()).rejects.toThrow('down')
  })

  test('an invalidation during a load is not lost, nor is it for who asks after it', async () => {
    let price = 100
    const begun = Promise.withResolvers<void>()
    const load = async () => {
      const read = price
      begun.resolve()
      // The load that began first ends last.
      await pause(read === 100 ? 120 : 20)
      return read
    }
    const ask = (cache: Cache) => cache.fetch('price', { ttlMs: 5000, tags: () => ['price'] }, load)
    const before = ask(here)
    await begun.promise
    price = 200
    await here.invalidate(['price'])
    expect(await ask(here)).toBe(200)
    expect(await before).toBe(100)
    expect(await ask(there)).toBe(200)
  })

  test('a thousand values under one tag go with one invalidation', async () => {
    const keys = Array.from({ length: 1000 }, (_, n) => `page-${n}`)
    await Promise.all(keys.map((key) => here.set(key, key, { ttlMs: 5000, tags: ['site'] })))
    await there.invalidate(['site'])
    const left = await Promise.all(keys.map((key) => here.get(key)))
    expect(left.filter((value) => value !== undefined)).toEqual([])
  })
}
