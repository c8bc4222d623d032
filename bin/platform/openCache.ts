import { type Cache, createCache } from '@rose-ash/cache'
import type { Surroundings } from './Surroundings.ts'

/** A cache in Redis where one is configured, or else in this process. */
export const openCache = (namespace: string, maxEntries: number, { config, logger }: Surroundings): Cache =>
  createCache({
    url: config.redis.url,
    namespace,
    maxEntries,
    onLost: (error) => logger.warn({ err: error, cache: namespace }, 'the cache is out of reach'),
  })
