import type { Knex } from 'knex'
import { takePickups } from './takePickups.ts'
import { takeShares } from './takeShares.ts'

interface Claim {
  readonly reservationId: string
  readonly hold: string
  readonly cycleId: string
  readonly variantId: string
  readonly pickupId: string | null
  readonly quantity: number
}

/**
 * Takes again what an expired reservation gave back, for whoever paid late. That the cycle has closed since does not matter:
 * it was ordered in time. False, and nothing taken, when the cap or the pickup has no room left.
 */
export async function retakeInCycle(trx: Knex.Transaction, reservationId: string): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: Claim[] }>(
    `select reservation_id as "reservationId", hold, cycle_id as "cycleId", variant_id as "variantId",
       pickup_id as "pickupId", quantity
     from market.order_cycle_claims where reservation_id = ?::uuid and returned = quantity for update`,
    [reservationId],
  )
  const [claim] = rows
  if (!claim) return true
  return trx
    .transaction(async (attempt) => {
      const short = [
        ...(await takeShares(attempt, [claim])),
        ...(await takePickups(attempt, claim.hold, [claim])),
      ]
      if (short.length > 0) throw new Full()
      await attempt('market.order_cycle_claims').where({ reservationId }).update({ returned: 0 })
      return true
    })
    .catch((error) => {
      if (error instanceof Full) return false
      throw error
    })
}

class Full extends Error {}
