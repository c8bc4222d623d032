import type { Config } from '@rose-ash/config'
import { createRegistry, SessionPort } from '@rose-ash/contracts'
import { createKnex } from '@rose-ash/db'
import { systemClock } from '@rose-ash/domain'
import { createLogger } from '@rose-ash/service'
import { createTokenVerifier } from '@rose-ash/subgraph/accessToken.ts'
import type { Surroundings } from './Surroundings.ts'

/** Opens what the parts of one process share. Whoever calls destroys the pool. */
export function surround(config: Config, databaseUrl: string, name: string): Surroundings {
  const registry = createRegistry()
  return {
    config,
    databaseUrl,
    knex: createKnex({
      url: databaseUrl,
      applicationName: `rose-ash ${name}`,
      poolMax: config.database.poolMax,
      statementTimeoutMs: config.database.statementTimeoutMs,
    }),
    clock: systemClock,
    registry,
    verifyToken: createTokenVerifier({
      issuer: config.issuer,
      audience: config.gateway.publicUrl,
      keys: registry.find(SessionPort).signingKeys,
      clock: systemClock,
    }),
    logger: createLogger({ level: config.observability.logLevel, name }),
  }
}
