import type { Cache } from '@rose-ash/cache'

/** Something made, with what it depends on. What is not worth keeping is handed out and forgotten. */
export interface Made<T> {
  readonly value: T
  readonly tags: ReadonlySet<string>
  readonly isWorthKeeping: boolean
}

export interface Recalled<T> {
  readonly value: T
  readonly tags: readonly string[]
  readonly isWorthKeeping: boolean
}

export type Recall = <T>(
  name: string,
  times: { ttlMs: number; staleMs: number },
  make: () => Promise<Made<T>>,
) => Promise<Recalled<T>>

/**
 * Remembers what is costly to make, under the tags that are known once it is made. With a time of zero everything
 * is made anew. `edition` sets apart what was made with other templates.
 */
export const createRecall =
  (cache: Cache, edition: () => string): Recall =>
  async (name, times, make) => {
    const key = `${edition()}${name}`
    const load = async () => {
      const { value, tags, isWorthKeeping } = await make()
      return { value, tags: [...tags], isWorthKeeping }
    }
    if (times.ttlMs === 0) return load()
    const recalled = await cache.fetch(key, { ...times, tags: (kept) => kept.tags }, load)
    if (!recalled.isWorthKeeping) await cache.delete(key)
    return recalled
  }
