import type { Config } from '@rose-ash/config'
import { createRegistry } from '@rose-ash/contracts'
import { createKnex } from '@rose-ash/db'
import { systemClock } from '@rose-ash/domain'
import { createLogger } from '@rose-ash/service'
import type { Surroundings } from './Surroundings.ts'

/** Opens what the parts of one process share. Whoever calls destroys the pool. */
export const surround = (config: Config, databaseUrl: string, name: string): Surroundings => ({
  config,
  databaseUrl,
  knex: createKnex({
    url: databaseUrl,
    applicationName: `rose-ash ${name}`,
    poolMax: config.database.poolMax,
    statementTimeoutMs: config.database.statementTimeoutMs,
  }),
  clock: systemClock,
  registry: createRegistry(),
  logger: createLogger({ level: config.observability.logLevel, name }),
})
