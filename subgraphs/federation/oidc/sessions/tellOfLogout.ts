import { type EnqueueOptions, enqueue } from '@rose-ash/jobs'
import type { Knex } from 'knex'
import type { SignedInSite } from './closeSession.ts'

export const tellOfLogoutTask = 'federation.tellOfLogout'

export const keyOfTelling = ({ clientId, sid }: SignedInSite): string => `logout:${clientId}:${sid}`

/** Lets a worker tell the site, again and again for about a day. */
export const tellOfLogoutLater = (
  knex: Knex,
  site: SignedInSite,
  options: Pick<EnqueueOptions, 'runAt'> = {},
): Promise<void> => enqueue(knex, tellOfLogoutTask, { ...site }, { ...options, jobKey: keyOfTelling(site) })
