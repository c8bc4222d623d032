import { join } from 'node:path'
import type { MailSettings } from '@rose-ash/account/mail/MailSettings.ts'
import type { Config, SiteName } from '@rose-ash/config'
import type { Registry } from '@rose-ash/contracts'
import type { Clock } from '@rose-ash/domain'
import type { Knex } from 'knex'
import type { Logger } from 'pino'
import { originsOf } from './originsOf.ts'
import type { Surroundings } from './Surroundings.ts'

/** What a room may ask for; each takes what it needs. */
export interface RoomDependencies {
  readonly knex: Knex
  readonly clock: Clock
  readonly registry: Registry
  readonly config: Config
  readonly logger: Logger
  readonly sites: Config['sites']
  /** The public origin of each site. */
  readonly origins: Record<SiteName, string>
  readonly currency: string
  readonly mail: MailSettings
  /** Where pictures of members are kept, and what signs the leave to send one. */
  readonly media: { readonly folder: string; readonly secret: string }
}

export const roomDependencies = ({
  config,
  knex,
  clock,
  registry,
  logger,
}: Surroundings): RoomDependencies => ({
  knex,
  clock,
  registry,
  config,
  logger,
  sites: config.sites,
  origins: originsOf(config),
  currency: config.currency,
  media: { folder: join(config.dataDir, 'media'), secret: config.secrets.internal },
  mail: {
    ...config.mail,
    homeUrl: config.home.publicUrl,
    isShown: config.environment !== 'production',
  },
})
