import type { Clock } from '@rose-ash/domain'
import type { Job } from '@rose-ash/jobs/RoomJobs.ts'
import type { FastifyInstance } from 'fastify'
import type { Knex } from 'knex'
import type { Logger } from 'pino'
import { createVault } from '../domain/account/vault.ts'
import { createInteractions } from './createInteractions.ts'
import type { IdentityConfig } from './IdentityConfig.ts'
import type { Interactions } from './Interactions.ts'
import type { Keyring } from './keys/createKeyring.ts'
import { keyringOf } from './keys/keyringOf.ts'
import { oidcJobs } from './oidcJobs.ts'
import { answerUserinfo } from './provider/answerUserinfo.ts'
import { createProviderSource } from './provider/createProviderSource.ts'
import { mountProvider } from './provider/mountProvider.ts'
import type { Sessions } from './Sessions.ts'
import { createSessions } from './sessions/createSessions.ts'
import { keepSessions } from './sessions/keepSessions.ts'

export interface OidcOptions {
  readonly knex: Knex
  readonly clock: Clock
  readonly config: IdentityConfig
  readonly logger: Logger
}

/** The identity provider, wired. Nothing of it is made before it is asked for. */
export interface Oidc {
  readonly interactions: Interactions
  readonly sessions: Sessions
  readonly keyring: Keyring
  readonly jobs: Readonly<Record<string, Job>>
  routes(service: FastifyInstance): void
  /** Loads the library and makes the first keys, so that nobody waits for that when signing in. */
  warm(): Promise<void>
}

export function createOidc({ knex, clock, config, logger }: OidcOptions): Oidc {
  const keyring = keyringOf({ knex, clock, config })
  const provider = createProviderSource({
    knex,
    clock,
    config,
    vault: createVault(config.secrets.vault),
    keyring,
    prepare: (made) => {
      made.on('server_error', (_ctx, error) => logger.error({ err: error }, 'the identity provider failed'))
      made.onerror = (error) => logger.error({ err: error }, 'the identity provider failed')
      keepSessions(made, { knex, clock })
    },
  })
  return {
    interactions: createInteractions({ provider, clock }),
    sessions: createSessions({ knex, clock, provider }),
    keyring,
    jobs: oidcJobs({ knex, clock, keyring, provider }),
    routes(service) {
      answerUserinfo(service, { knex, clock, config, keyring })
      mountProvider(service, { config, provider })
    },
    async warm() {
      await provider().catch((error: unknown) =>
        logger.info({ err: error }, 'the identity provider could not be made beforehand'),
      )
    },
  }
}
