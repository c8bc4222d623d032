import type { Clock } from '@rose-ash/domain'

/** How often something may be done about each of many things. */
export interface Pace {
  /** True when it may be done now, which counts. */
  take(key: string): boolean
}

/** So many things are remembered; the ones that were forgotten begin anew. */
const remembered = 10_000

/**
 * Lets so many through at once, and then one each `everyMs`: a bucket for each key, in this process.
 */
export function createPace({
  clock,
  atOnce,
  everyMs,
}: {
  readonly clock: Clock
  readonly atOnce: number
  readonly everyMs: number
}): Pace {
  const buckets = new Map<string, { left: number; at: number }>()
  return {
    take(key) {
      const now = clock.now().getTime()
      const bucket = buckets.get(key) ?? { left: atOnce, at: now }
      const left = Math.min(atOnce, bucket.left + (now - bucket.at) / everyMs)
      buckets.delete(key)
      if (buckets.size >= remembered) buckets.delete(buckets.keys().next().value ?? '')
      buckets.set(key, { left: left >= 1 ? left - 1 : left, at: now })
      return left >= 1
    },
  }
}
