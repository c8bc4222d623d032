import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { systemClock } from '@rose-ash/domain'
import { describeWithRedis, useDatabase } from '@rose-ash/testing'
import { postgresSessions } from './postgresSessions.ts'
import { redisSessions } from './redisSessions.ts'
import type { SessionStore } from './SessionStore.ts'
import { sessionStoreContract } from './sessionStoreContract.ts'

describe('sessions in PostgreSQL', () => {
  const database = useDatabase({ commits: true })
  sessionStoreContract(() => postgresSessions(database.knex))

  test('purging forgets what is over, and what the provider knows', async () => {
    const store = postgresSessions(database.knex)
    const over = new Date(Date.now() - 1000)
    await database.knex('web.sessions').update({ expiresAt: over })
    await store.endEverywhere('known', over)
    await store.told('known')
    await store.endEverywhere('unknown', over)
    await store.use('old', over)
    await store.purge(new Date())
    expect(await database.knex('web.sessions')).toEqual([])
    expect(await database.knex('web.logout_tokens').where({ jti: 'old' })).toEqual([])
    const names = await database.knex('web.ended_sessions').pluck('name')
    expect(names).toContain('op unknown')
    expect(names).not.toContain('op known')
  })
})

describeWithRedis('sessions in Redis', (redis) => {
  let store: SessionStore
  const failures: unknown[] = []
  beforeAll(() => {
    store = redisSessions({ url: redis.url, clock: systemClock, onLost: (error) => failures.push(error) })
  })
  afterAll(() => store.close())
  sessionStoreContract(() => store)

  test('no connection was lost on the way', () => expect(failures).toEqual([]))
})
