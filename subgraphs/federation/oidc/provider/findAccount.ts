import type { Knex } from 'knex'
import type { Account } from 'oidc-provider'
import { User } from '../../models/User.ts'
import { claimsOf } from './claims.ts'

/** The member behind a session or a token, read anew each time. */
export interface MemberAccount extends Account {
  readonly user: User
}

/** Who may not act (any more) is nobody: the provider then refuses codes and refresh tokens. */
export const findAccount =
  (knex: Knex) =>
  async (_: unknown, userId: string): Promise<MemberAccount | undefined> => {
    const user = await User.query(knex).findById(userId).where('status', 'active')
    return user && { accountId: user.id, user, claims: () => claimsOf(user) }
  }
