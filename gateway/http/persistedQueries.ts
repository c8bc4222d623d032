import type { KeyValueCache } from '@apollo/utils.keyvaluecache'
import type { Cache } from '@rose-ash/cache/Cache.ts'

/** How long a text that a client has registered is remembered. */
const ttlMs = 24 * 60 * 60 * 1000
const prefix = 'apq:'

/**
 * Documents by the SHA-256 of their text, for automatic persisted queries. The trusted documents are always there; those
 * that clients register are kept in the cache.
 */
export function persistedQueries(
  cache: Cache,
  trusted: (hash: string) => string | undefined,
): KeyValueCache<string> {
  const hashOf = (key: string) => (key.startsWith(prefix) ? key.slice(prefix.length) : key)
  return {
    get: async (key) => trusted(hashOf(key)) ?? (await cache.get<string>(prefix + hashOf(key))),
    set: (key, text) => cache.set(prefix + hashOf(key), text, { ttlMs }),
    delete: async (key) => {
      await cache.delete(prefix + hashOf(key))
      return true
    },
  }
}
