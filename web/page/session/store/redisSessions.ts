import { randomUUID } from 'node:crypto'
import type { Clock } from '@rose-ash/domain/clock.ts'
import { Redis } from 'ioredis'
import { opName, type Renewal, type SessionStore, type StoredSession, sidName } from './SessionStore.ts'

const keys = {
  session: (id: string) => `rose-ash:session:${id}`,
  lease: (id: string) => `rose-ash:session-lease:${id}`,
  /** The ids of the sessions under a name. */
  index: (name: string) => `rose-ash:sessions:${name}`,
  ended: (name: string) => `rose-ash:session-ended:${name}`,
  untold: 'rose-ash:sessions-untold',
  token: (jti: string) => `rose-ash:logout-token:${jti}`,
}

const userName = (site: string, userId: string): string => `user ${site} ${userId}`

const namesOf = (session: StoredSession): readonly [op: string, sid: string, user: string] => [
  opName(session.opSession),
  sidName(session.site, session.sid),
  userName(session.site, session.userId),
]

/** KEYS: session, three indexes, two marks of an end. ARGV: value, milliseconds, id. */
const create = `
if redis.call('exists', KEYS[5], KEYS[6]) > 0 then return 0 end
redis.call('set', KEYS[1], ARGV[1], 'PX', ARGV[2])
for i = 2, 4 do
  redis.call('sadd', KEYS[i], ARGV[3])
  if redis.call('pttl', KEYS[i]) < tonumber(ARGV[2]) then redis.call('pexpire', KEYS[i], ARGV[2]) end
end
return 1`

/** KEYS: index, the prefix of sessions, then perhaps the mark of the end and the list of the untold. ARGV: milliseconds, name. */
const end = `
if #KEYS > 2 then redis.call('set', KEYS[3], '1', 'PX', ARGV[1]) end
if #KEYS > 3 then redis.call('sadd', KEYS[4], ARGV[2]) end
for _, id in ipairs(redis.call('smembers', KEYS[1])) do redis.call('del', KEYS[2] .. id) end
redis.call('del', KEYS[1])
return 1`

/** Changes some fields of a session that is there. KEYS: session, and perhaps the lease. ARGV: fields, owner of the lease. */
const change = `
if #KEYS > 1 then
  if redis.call('get', KEYS[2]) ~= ARGV[2] then return 0 end
  redis.call('del', KEYS[2])
end
local kept = redis.call('get', KEYS[1])
if not kept then return 0 end
local session = cjson.decode(kept)
for name, value in pairs(cjson.decode(ARGV[1])) do session[name] = value end
redis.call('set', KEYS[1], cjson.encode(session), 'KEEPTTL')
return 1`

const unlease = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0`

/**
 * Sessions in Redis 6 or later, which forgets by itself what is over.
 *
 * @param onLost told of each failure of the connection, for the log
 */
export function redisSessions({
  url,
  clock,
  onLost,
}: {
  url: string
  clock: Clock
  onLost: (error: unknown) => void
}): SessionStore {
  /** Redis has a clock of its own, so what ends at an instant is told as what is left until then. */
  const msUntil = (until: Date): number => Math.max(until.getTime() - clock.now().getTime(), 1)
  const redis = new Redis(url, {
    connectTimeout: 1000,
    commandTimeout: 1000,
    maxRetriesPerRequest: 1,
    retryStrategy: (attempt) => Math.min(100 * attempt, 2000),
  })
  redis.on('error', onLost)

  const read = async (id: string): Promise<StoredSession | null> => {
    const kept = await redis.get(keys.session(id))
    return kept === null ? null : decode(kept)
  }
  const finish = (name: string, ...marks: [] | [until: Date] | [until: Date, opSession: string]) => {
    const [until, opSession] = marks
    const named = [keys.index(name), keys.session('')]
    if (until) named.push(keys.ended(name))
    if (opSession !== undefined) named.push(keys.untold)
    return redis.eval(end, named.length, ...named, until ? msUntil(until) : 0, opSession ?? '')
  }

  return {
    async create(session) {
      const [op, sid, user] = namesOf(session)
      const named = [
        keys.session(session.id),
        ...[op, sid, user].map(keys.index),
        ...[op, sid].map(keys.ended),
      ]
      const { id, expiresAt } = session
      return (await redis.eval(create, named.length, ...named, encode(session), msUntil(expiresAt), id)) === 1
    },
    async find(id, now) {
      const session = await read(id)
      return session && session.expiresAt > now ? session : null
    },
    async see(id, at) {
      await redis.eval(change, 1, keys.session(id), JSON.stringify({ lastSeenAt: at }))
    },
    async lease(id, _now, forMs) {
      const owner = randomUUID()
      if ((await redis.set(keys.lease(id), owner, 'PX', forMs, 'NX')) === null) return null
      const session = await read(id)
      return session && { owner, session }
    },
    async renew(id, owner, renewal) {
      const named = [keys.session(id), keys.lease(id)]
      return (await redis.eval(change, 2, ...named, encode(renewal), owner)) === 1
    },
    async release(id, owner) {
      await redis.eval(unlease, 1, keys.lease(id), owner)
    },
    async shorten(id, until) {
      const session = await read(id)
      if (!session || session.expiresAt <= until) return
      await redis.eval(change, 1, keys.session(id), JSON.stringify({ expiresAt: until }))
      await redis.pexpire(keys.session(id), msUntil(until))
    },
    async delete(id) {
      await redis.del(keys.session(id))
    },
    async endEverywhere(opSession, until) {
      await finish(opName(opSession), until, opSession)
    },
    async end(which, until) {
      if ('userId' in which) await finish(userName(which.site, which.userId))
      else await finish(sidName(which.site, which.sid), until)
    },
    async untold() {
      return (await redis.srandmember(keys.untold, 100)) ?? []
    },
    async told(opSession) {
      await redis.srem(keys.untold, opSession)
    },
    async isUsed(jti) {
      return (await redis.exists(keys.token(jti))) === 1
    },
    async use(jti, until) {
      await redis.set(keys.token(jti), '1', 'PX', msUntil(until))
    },
    purge: async () => {},
    close: async () => redis.disconnect(),
  }
}

/** An empty list would come back from Lua as an empty object. */
const encode = (session: StoredSession | Renewal): string =>
  JSON.stringify({ ...session, roles: session.roles.join(' ') })

function decode(kept: string): StoredSession {
  const session = JSON.parse(kept)
  return {
    ...session,
    roles: String(session.roles).split(' ').filter(Boolean),
    accessExpiresAt: new Date(session.accessExpiresAt),
    lastSeenAt: new Date(session.lastSeenAt),
    expiresAt: new Date(session.expiresAt),
  }
}
