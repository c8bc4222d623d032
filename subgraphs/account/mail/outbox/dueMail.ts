import type { Knex } from 'knex'

/** Letters whose time has come; also those of somebody who took them and died. */
export const dueMail = (knex: Knex): Knex.QueryBuilder =>
  knex('account.mail_outbox').whereIn('state', ['queued', 'sending']).where('nextTryAt', '<=', knex.fn.now())
