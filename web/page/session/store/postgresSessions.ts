import { randomUUID } from 'node:crypto'
import type { Knex } from 'knex'
import { opName, type SessionStore, type StoredSession, sidName } from './SessionStore.ts'

const columns = [
  'id',
  'site',
  'userId',
  'handle',
  'name',
  'roles',
  'opSession',
  'sid',
  'tokens',
  'accessExpiresAt',
  'lastSeenAt',
  'expiresAt',
] as const

/** Sessions in the schema `web`. */
export function postgresSessions(knex: Knex): SessionStore {
  const sessions = (at: Knex = knex) => at('web.sessions')
  const ended = (at: Knex = knex) => at('web.ended_sessions')
  const tokens = () => knex('web.logout_tokens')

  /** Whoever begins and whoever ends sessions of one name take turns, so that neither misses the other. */
  const inTurn = <T>(names: readonly string[], work: (trx: Knex.Transaction) => Promise<T>): Promise<T> =>
    knex.transaction(async (trx) => {
      for (const name of names) await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [name])
      return work(trx)
    })

  const remember = async (trx: Knex, name: string, untold: string | null, until: Date): Promise<void> => {
    await ended(trx).insert({ name, untold, until }).onConflict('name').merge(['until'])
  }

  return {
    create(session) {
      const names = [opName(session.opSession), sidName(session.site, session.sid)]
      return inTurn(names, async (trx) => {
        if (await ended(trx).whereIn('name', names).first('name')) return false
        await sessions(trx).insert({ ...session, roles: [...session.roles] })
        return true
      })
    },
    async find(id, now) {
      const found = await sessions()
        .where({ id })
        .where('expiresAt', '>', now)
        .first<StoredSession | undefined>(...columns)
      return found ?? null
    },
    async see(id, at) {
      await sessions().where({ id }).update({ lastSeenAt: at })
    },
    async lease(id, now, forMs) {
      const owner = randomUUID()
      const [session] = (await sessions()
        .where({ id })
        .where((free) => free.whereNull('leasedUntil').orWhere('leasedUntil', '<=', now))
        .update({ lease: owner, leasedUntil: new Date(now.getTime() + forMs) })
        .returning([...columns])) as StoredSession[]
      return session ? { owner, session } : null
    },
    async renew(id, owner, renewal) {
      const changed = { ...renewal, roles: [...renewal.roles], lease: null, leasedUntil: null }
      return (await sessions().where({ id, lease: owner }).update(changed)) === 1
    },
    async release(id, owner) {
      await sessions().where({ id, lease: owner }).update({ lease: null, leasedUntil: null })
    },
    async shorten(id, until) {
      await sessions().where({ id }).where('expiresAt', '>', until).update({ expiresAt: until })
    },
    async delete(id) {
      await sessions().where({ id }).delete()
    },
    endEverywhere(opSession, until) {
      return inTurn([opName(opSession)], async (trx) => {
        await remember(trx, opName(opSession), opSession, until)
        await sessions(trx).where({ opSession }).delete()
      })
    },
    async end(which, until) {
      if ('userId' in which) {
        await sessions().where({ site: which.site, userId: which.userId }).delete()
        return
      }
      const name = sidName(which.site, which.sid)
      await inTurn([name], async (trx) => {
        await remember(trx, name, null, until)
        await sessions(trx).where({ site: which.site, sid: which.sid }).delete()
      })
    },
    async untold() {
      return ended().whereNotNull('untold').orderBy('until').limit(100).pluck('untold')
    },
    async told(opSession) {
      await ended()
        .where({ name: opName(opSession) })
        .update({ untold: null })
    },
    async isUsed(jti) {
      return (await tokens().where({ jti }).first('jti')) !== undefined
    },
    async use(jti, until) {
      await tokens().insert({ jti, until }).onConflict('jti').ignore()
    },
    async purge(now) {
      await sessions().where('expiresAt', '<=', now).delete()
      await ended().where('until', '<=', now).whereNull('untold').delete()
      await tokens().where('until', '<=', now).delete()
    },
    close: async () => {},
  }
}
