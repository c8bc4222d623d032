import type { Knex } from 'knex'

/**
 * Reserves the next moment at which a letter may be sent, and says in how many milliseconds that is. All processes draw from the
 * one row, and so keep the rate together.
 */
export async function reserveSlot(knex: Knex, perSecond: number): Promise<number> {
  const { rows } = await knex.raw<{ rows: { waitMs: number }[] }>(
    `update account.mail_pace
     set next_at = greatest(next_at, clock_timestamp()) + make_interval(secs => :gap)
     returning greatest(0, ceil(extract(epoch from
       next_at - make_interval(secs => :gap) - clock_timestamp()) * 1000))::int as "waitMs"`,
    { gap: 1 / perSecond },
  )
  const [slot] = rows
  if (!slot) throw new Error('account.mail_pace has lost its row')
  return slot.waitMs
}
