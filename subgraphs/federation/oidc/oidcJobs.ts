import type { Clock } from '@rose-ash/domain'
import type { Job } from '@rose-ash/jobs/RoomJobs.ts'
import type { Knex } from 'knex'
import { z } from 'zod'
import type { Keyring } from './keys/createKeyring.ts'
import { forgetExpired } from './payloads/forgetExpired.ts'
import type { ProviderSource } from './provider/createProviderSource.ts'
import { tellSite } from './sessions/tellSite.ts'

const toldSite = z.object({ clientId: z.string(), userId: z.string(), sid: z.string() })

/** What the provider does in the background. */
export const oidcJobs = ({
  knex,
  clock,
  keyring,
  provider,
}: {
  knex: Knex
  clock: Clock
  keyring: Keyring
  provider: ProviderSource
}): Readonly<Record<'forgetExpired' | 'rotateKeys' | 'tellOfLogout', Job>> => ({
  forgetExpired: { schedule: '41 * * * *', run: () => forgetExpired({ knex, clock }) },
  rotateKeys: { schedule: '29 2 * * *', run: () => keyring.rotateWhenDue() },
  tellOfLogout: { run: (payload) => tellSite(provider, toldSite.parse(payload)) },
})
