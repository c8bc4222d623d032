import type { Knex } from 'knex'
import { cycleTerms } from './cycleTerms.ts'
import { takePickups } from './takePickups.ts'
import { takeShares } from './takeShares.ts'

export interface CycleClaim {
  readonly reservationId: string
  readonly variantId: string
  readonly quantity: number
  readonly pickupId: string | null
}

export interface Shortage {
  readonly reservationId: string
  /** How many there are; 0 where it is closed, or where the pickup takes no more. */
  readonly available: number
}

/**
 * Takes what these reservations need of the caps and pickups of open cycles. All claims of one `hold`, the key of a
 * checkout, take a pickup once. An empty answer means that all was taken; otherwise nothing may be kept: the caller rolls back.
 */
export async function claimInCycle(
  trx: Knex.Transaction,
  now: Date,
  hold: string,
  claims: readonly CycleClaim[],
): Promise<readonly Shortage[]> {
  const terms = await cycleTerms(
    trx,
    now,
    claims.map(({ variantId }) => variantId),
  )
  const shortages: Shortage[] = []
  const inCycle: (CycleClaim & { readonly cycleId: string })[] = []
  for (const claim of claims) {
    const { closed, cycleId, pickups } = terms.get(claim.variantId) ?? unknown
    const pickup = pickups.find(({ id }) => id === claim.pickupId)
    const canCollect = claim.pickupId === null || pickup?.isOpen === true
    if (closed !== null || !canCollect) shortages.push({ reservationId: claim.reservationId, available: 0 })
    else if (cycleId !== null) inCycle.push({ ...claim, cycleId })
  }
  if (shortages.length > 0 || inCycle.length === 0) return shortages
  if (await hasClosed(trx, inCycle))
    return inCycle.map(({ reservationId }) => ({ reservationId, available: 0 }))
  const short = [...(await takeShares(trx, inCycle)), ...(await takePickups(trx, hold, inCycle))]
  if (short.length > 0) return short
  await trx('market.order_cycle_claims').insert(
    inCycle.map(({ reservationId, cycleId, variantId, pickupId, quantity }) => ({
      ...{ reservationId, hold, cycleId, variantId, pickupId, quantity },
    })),
  )
  return []
}

const unknown = { closed: 'There is no such variant.', cycleId: null, pickups: [] }

/** Somebody who closes a cycle waits for those who are ordering in it, and they for him. */
async function hasClosed(trx: Knex.Transaction, claims: readonly { readonly cycleId: string }[]) {
  const ids = [...new Set(claims.map(({ cycleId }) => cycleId))]
  const open = await trx('market.order_cycles').whereIn('id', ids).orderBy('id').forShare().select('status')
  return open.some(({ status }) => status !== 'open')
}
