import { randomUUID } from 'node:crypto'
import type { Redis } from 'ioredis'
import { longestLifeMs } from './Cache.ts'
import type { CacheStore, Moment } from './CacheStore.ts'
import { createRedisLink } from './createRedisLink.ts'
import { encodeJson } from './encodeJson.ts'

/** Deletes a lock only while it is still ours. */
const unlock = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0`

/** Stored before the value, on a line of its own. */
interface Head {
  readonly since: Moment
  readonly staleMs: number
  readonly tags: readonly string[]
}

const decode = (stored: string): { head: Head; json: string } => {
  const end = stored.indexOf('\n')
  return { head: JSON.parse(stored.slice(0, end)) as Head, json: stored.slice(end + 1) }
}

/** Redis's own clock in microseconds: one order for all processes. */
const momentOf = ([seconds, microseconds]: readonly (number | string)[]): Moment =>
  Number(seconds) * 1_000_000 + Number(microseconds)

/**
 * Keeps values in Redis (6 or later), for all processes of the same namespace.
 *
 * An entry is one string, with its tags in the first line; each tag has a key with the moment of its last invalidation.
 * What a lost Redis did not hear of, it is told when it is back.
 */
export function createRedisStore(options: {
  url: string
  namespace: string
  onLost: (error: unknown) => void
}): CacheStore {
  const link = createRedisLink(options)
  const keyOf = (kind: 'entry' | 'tag' | 'turn', name: string) =>
    `rose-ash:${options.namespace}:${kind}:${name}`
  const untold = new Set<string>()

  const stampAll = async (redis: Redis, tags: readonly string[]): Promise<true> => {
    const moment = momentOf(await redis.time())
    const pipeline = redis.pipeline()
    for (const tag of tags) pipeline.set(keyOf('tag', tag), moment, 'PX', longestLifeMs)
    for (const [error] of (await pipeline.exec()) ?? []) if (error) throw error
    return true
  }
  const stamp = async (tags: readonly string[]): Promise<void> => {
    for (const tag of tags) untold.add(tag)
    const isTold = await link.attempt((redis) => stampAll(redis, tags))
    if (isTold) for (const tag of tags) untold.delete(tag)
  }
  link.onConnected(() => {
    if (untold.size > 0) void stamp([...untold])
  })

  const isObsolete = async (redis: Redis, { tags, since }: Head): Promise<boolean> => {
    if (tags.length === 0) return false
    if (tags.some((tag) => untold.has(tag))) return true
    const stamps = await redis.mget(tags.map((tag) => keyOf('tag', tag)))
    return stamps.some((stamped) => stamped !== null && Number(stamped) >= since)
  }

  return {
    read: (key) =>
      link.attempt(async (redis) => {
        const [stored, life] = await Promise.all([
          redis.get(keyOf('entry', key)),
          redis.pttl(keyOf('entry', key)),
        ])
        if (stored === null) return undefined
        const { head, json } = decode(stored)
        if (await isObsolete(redis, head)) return undefined
        return { value: JSON.parse(json) as unknown, isFresh: life > head.staleMs }
      }),
    async write(key, value, { ttlMs, staleMs, tags, since }) {
      const head: Head = { since, staleMs, tags }
      const stored = `${JSON.stringify(head)}\n${encodeJson(value)}`
      await link.attempt((redis) => redis.set(keyOf('entry', key), stored, 'PX', Math.ceil(ttlMs + staleMs)))
    },
    async remove(key) {
      await link.attempt((redis) => redis.del(keyOf('entry', key)))
    },
    stamp,
    now: async () => (await link.attempt(async (redis) => momentOf(await redis.time()))) ?? 0,
    async takeTurn(key, forMs) {
      const owner = randomUUID()
      const answer = await link.attempt((redis) =>
        Promise.all([redis.time(), redis.set(keyOf('turn', key), owner, 'PX', forMs, 'NX')]),
      )
      if (!answer) return { since: 0, async done() {} }
      const [time, isOurs] = answer
      if (!isOurs) return null
      return {
        since: momentOf(time),
        async done() {
          await link.attempt((redis) => redis.eval(unlock, 1, keyOf('turn', key), owner))
        },
      }
    },
    close: () => link.close(),
  }
}
