import { createHash } from 'node:crypto'
import type { Knex } from 'knex'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { type Limit, type LimitName, limits } from './limits.ts'

/** What a try counts against: a limit, and whom or what it concerns. */
export type Count = readonly [limit: LimitName, subject: string]

export type Try =
  | {
      readonly allowed: true
      /** The try was none: it does not count. */
      giveBack(): Promise<void>
    }
  | {
      readonly allowed: false
      readonly retryAfterSeconds: number
      /** The limit, when this try is the one that exceeded it; null for those that come after. */
      readonly exceeded: LimitName | null
    }

export interface Throttle {
  /** Counts a try against each limit in turn, until one refuses. */
  count(...counts: readonly Count[]): Promise<Try>
  /** Begins a count anew. */
  clear(...count: Count): Promise<void>
}

const dayInSeconds = 86_400

/** Counts in the table `federation.throttles`, which all processes share. Subjects are kept as hashes. */
export function createThrottle(knex: Knex): Throttle {
  const limiterOf = (prefix: string, tries: number, windowSeconds: number) =>
    new RateLimiterPostgres({
      storeClient: knex,
      storeType: 'knex',
      schemaName: 'federation',
      tableName: 'throttles',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: prefix,
      points: tries,
      duration: windowSeconds,
    })
  const names = Object.keys(limits) as LimitName[]
  const limiters = new Map(
    names.map((name) => [name, limiterOf(name, limits[name].tries, limits[name].windowSeconds)]),
  )
  const limiterFor = (name: LimitName): RateLimiterPostgres => {
    const limiter = limiters.get(name)
    if (!limiter) throw new Error(`There is no limit ${name}`)
    return limiter
  }
  const waits = limiterOf('waits', Number.MAX_SAFE_INTEGER, dayInSeconds)

  /** The first who exceeds a limit sets how long everybody waits. */
  const prolong = async (name: LimitName, key: string): Promise<number> => {
    const { windowSeconds, longestWaitSeconds }: Limit = limits[name]
    if (longestWaitSeconds === undefined) return 0
    const { consumedPoints: times } = await waits.penalty(`${name}:${key}`)
    const seconds = Math.min(windowSeconds * 2 ** (times - 1), longestWaitSeconds)
    await limiterFor(name).block(key, seconds)
    return seconds
  }

  return {
    async count(...counts) {
      const taken: [RateLimiterPostgres, string][] = []
      for (const [name, subject] of counts) {
        const limiter = limiterFor(name)
        const key = keyOf(subject)
        try {
          await limiter.consume(key)
          taken.push([limiter, key])
        } catch (refusal) {
          if (!(refusal instanceof RateLimiterRes)) throw refusal
          const isFirst = refusal.consumedPoints === limits[name].tries + 1
          const waitSeconds = isFirst ? await prolong(name, key) : 0
          return {
            allowed: false,
            retryAfterSeconds: Math.max(waitSeconds, Math.ceil(refusal.msBeforeNext / 1000), 1),
            exceeded: isFirst ? name : null,
          }
        }
      }
      return { allowed: true, giveBack: () => giveBack(taken) }
    },
    async clear(name, subject) {
      await limiterFor(name).delete(keyOf(subject))
    },
  }
}

async function giveBack(taken: readonly (readonly [RateLimiterPostgres, string])[]): Promise<void> {
  for (const [limiter, key] of taken) await limiter.reward(key)
}

const keyOf = (subject: string): string => createHash('sha256').update(subject).digest('base64url')
