import type { Config } from '@rose-ash/config'
import type { Clock } from '@rose-ash/domain/clock.ts'
import type { Knex } from 'knex'
import type { Logger } from 'pino'
import { postgresSessions } from './postgresSessions.ts'
import { redisSessions } from './redisSessions.ts'
import type { SessionStore } from './SessionStore.ts'

/** Sessions are kept in Redis where one is configured, else in PostgreSQL. */
export function openSessionStore({
  config,
  knex,
  clock,
  logger,
}: {
  config: Pick<Config, 'redis'>
  knex: Knex
  clock: Clock
  logger: Logger
}): SessionStore {
  const { url } = config.redis
  if (url === null) return postgresSessions(knex)
  const onLost = (error: unknown) => logger.warn({ err: error }, 'the store of sessions is out of reach')
  return redisSessions({ url, clock, onLost })
}
