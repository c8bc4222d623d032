import type { Clock } from '@rose-ash/domain'
import type { Job } from '@rose-ash/jobs'
import type { Knex } from 'knex'

/** Removes the anonymous carts whose time is over, and the memory of requests that nobody will repeat any more. */
export const forgetCarts = (knex: Knex, clock: Clock): Job => ({
  schedule: '20 3 * * *',
  async run() {
    const now = clock.now()
    const before = (days: number) => new Date(now.getTime() - days * 86_400_000)
    await knex('cart.carts').delete().where('expiresAt', '<', now)
    await knex('cart.handled_requests').delete().where('handledAt', '<', before(1))
    await knex('cart.checkouts').delete().where('createdAt', '<', before(30))
  },
})
