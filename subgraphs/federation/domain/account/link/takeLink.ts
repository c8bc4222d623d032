import type { Knex } from 'knex'
import type { User } from '../../../models/User.ts'
import { hashOfToken } from '../secretToken.ts'
import type { LinkPurpose } from './linkUrl.ts'

export interface TakenLink extends Pick<User, 'id' | 'handle' | 'name' | 'locale' | 'timezone'> {
  readonly email: string
  readonly newEmail: string | null
}

/**
 * Uses a link up and tells whose it is; null when it is unknown, used, too old, or its member may not act. Of two who come
 * with the same link at the same moment one gets it. A rollback gives it back.
 */
export async function takeLink(
  trx: Knex.Transaction,
  purpose: Exclude<LinkPurpose, 'register'>,
  token: string,
  now: Date,
): Promise<TakenLink | null> {
  const { rows } = await trx.raw<{ rows: TakenLink[] }>(
    `with taken as (
       delete from federation.email_links where token_hash = ? and purpose = ? returning user_id, new_email, expires_at)
     select u.id, u.handle::text, u.name, u.locale, u.timezone, u.email::text, taken.new_email::text as "newEmail"
     from taken join federation.users u on u.id = taken.user_id
     where taken.expires_at > ? and u.status = 'active'`,
    [hashOfToken(token), purpose, now],
  )
  return rows[0] ?? null
}
