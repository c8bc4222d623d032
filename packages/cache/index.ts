export type { Cache, FetchOptions, KeepOptions } from './Cache.ts'
export { type CacheOptions, createCache } from './createCache.ts'
