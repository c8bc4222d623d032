import { setTimeout as pause } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import { type Cache, type FetchOptions, longestLifeMs } from './Cache.ts'
import type { CacheStore, Entry, Turn } from './CacheStore.ts'
import { createMemoryStore } from './createMemoryStore.ts'
import { createRedisStore } from './createRedisStore.ts'

/** How long one load may keep the others waiting before they load for themselves. */
const turnMs = 5000
/** After a failed load, how long the old value is given without another try. */
const afterFailureMs = 1000

export interface CacheOptions {
  /** `redis://…`, or null to keep everything in this process. */
  readonly url: string | null
  /** Keeps apart the keys of different uses, and of different formats of their values. */
  readonly namespace: string
  /** Of the in-process cache; Redis has its own limits. */
  readonly maxEntries: number
  /** Of the in-process cache, roughly; 64 MiB unless told. */
  readonly maxBytes?: number
  /** Told when Redis is lost, for the log. */
  readonly onLost?: (error: unknown) => void
}

const checkLife = (ttlMs: number, staleMs = 0): void => {
  if (!(ttlMs > 0 && staleMs >= 0 && ttlMs + staleMs <= longestLifeMs)) {
    throw new RangeError(
      `A value is kept for more than nothing and a day at most, not ${ttlMs} + ${staleMs} ms`,
    )
  }
}

const tagsOf = <T>(tags: FetchOptions<T>['tags'], value: T): readonly string[] =>
  typeof tags === 'function' ? tags(value) : (tags ?? [])

const freshOf = async (store: CacheStore, key: string): Promise<Entry | undefined> => {
  const entry = await store.read(key)
  return entry?.isFresh ? entry : undefined
}

/** Our turn to load the key, or what somebody else loaded just before we got it; null while another has the turn. */
async function turnOrEntry(store: CacheStore, key: string): Promise<Turn | Entry | null> {
  const turn = await store.takeTurn(key, turnMs)
  if (!turn) return null
  const entry = await freshOf(store, key)
  if (!entry) return turn
  await turn.done()
  return entry
}

/** Waits until another process has loaded the key, or has given up. */
async function waitForOther(store: CacheStore, key: string): Promise<Turn | Entry> {
  const giveUpAt = performance.now() + turnMs
  for (let delay = 10; performance.now() < giveUpAt; delay = Math.min(2 * delay, 100)) {
    await pause(delay)
    const next = (await freshOf(store, key)) ?? (await turnOrEntry(store, key))
    if (next) return next
  }
  return { since: await store.now(), async done() {} }
}

/** A cache in Redis when there is a `url`, else in this process; both behave alike. */
export function createCache(options: CacheOptions): Cache {
  const { url, namespace, maxEntries, maxBytes = 64 * 1024 * 1024, onLost = () => {} } = options
  const store =
    url === null ? createMemoryStore({ maxEntries, maxBytes }) : createRedisStore({ url, namespace, onLost })
  const flights = new Map<string, Promise<unknown>>()
  const failedLately = new LRUCache<string, true>({ max: 10_000, ttl: afterFailureMs })

  const loadInTurn = async <T>(
    key: string,
    { ttlMs, staleMs = 0, tags }: FetchOptions<T>,
    turn: Turn,
    load: () => Promise<T>,
  ) => {
    try {
      const value = await load()
      await store.write(key, value, { ttlMs, staleMs, tags: tagsOf(tags, value), since: turn.since })
      return value
    } finally {
      await turn.done()
    }
  }

  const fly = async <T>(key: string, wanted: FetchOptions<T>, load: () => Promise<T>): Promise<T> => {
    const entry = await store.read(key)
    if (entry?.isFresh || (entry && failedLately.has(key))) return entry.value as T
    const next = (await turnOrEntry(store, key)) ?? entry ?? (await waitForOther(store, key))
    if ('value' in next) return next.value as T
    try {
      return await loadInTurn(key, wanted, next, load)
    } catch (error) {
      if (!entry) throw error
      failedLately.set(key, true)
      return entry.value as T
    }
  }

  return {
    get: async <T>(key: string) => (await freshOf(store, key))?.value as T | undefined,
    async set(key, value, { ttlMs, tags = [] }) {
      checkLife(ttlMs)
      await store.write(key, value, { ttlMs, staleMs: 0, tags, since: await store.now() })
    },
    delete: (key) => store.remove(key),
    fetch<T>(key: string, wanted: FetchOptions<T>, load: () => Promise<T>) {
      checkLife(wanted.ttlMs, wanted.staleMs)
      const flying = flights.get(key)
      if (flying) return flying as Promise<T>
      const flight = fly(key, wanted, load).finally(() => {
        if (flights.get(key) === flight) flights.delete(key)
      })
      flights.set(key, flight)
      return flight
    },
    async invalidate(tags) {
      if (tags.length === 0) return
      // Whoever asks from now on must not join a load that began before.
      flights.clear()
      await store.stamp(tags)
    },
    close: () => store.close(),
  }
}
