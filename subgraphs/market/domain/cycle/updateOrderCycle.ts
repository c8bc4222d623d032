import { changeRow } from '@rose-ash/db'
import { check, failed, leftOut, type Outcome, validationError } from '@rose-ash/domain'
import { z } from 'zod'
import { OrderCycle } from '../../models/OrderCycle.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { contentErrors } from './contentErrors.ts'
import { cycleConstraints } from './cycleConstraints.ts'
import { badPeriod, closesAfterOpening, cycleFields } from './cycleFields.ts'
import { cycleToChange } from './cycleToChange.ts'
import { fillCycle } from './fillCycle.ts'
import { relistShop } from './relistShop.ts'
import { tellOfCycle } from './tellOfCycle.ts'

const schema = z.object({
  id: z.string(),
  version: z.int(),
  name: leftOut(cycleFields.name),
  note: leftOut(cycleFields.note),
  opensAt: leftOut(cycleFields.at),
  closesAt: leftOut(cycleFields.at),
  timezone: leftOut(cycleFields.timezone),
  items: leftOut(cycleFields.items),
  pickups: leftOut(cycleFields.pickups),
})

export type UpdateOrderCycleInput = z.input<typeof schema>

/** Changes a cycle that is planned or open. What has been ordered in it stays possible: caps and pickups keep room for it. */
export async function updateOrderCycle(
  market: MarketDomain,
  input: UpdateOrderCycleInput,
): Promise<Outcome<OrderCycle>> {
  const found = await cycleToChange(market, input.id)
  if (!found.ok) return found
  policy.require(market.viewer, 'orderCycle.update', found.value.shop)
  const { cycle } = found.value
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, version, items, pickups, ...changes } = checked.value
  const problem = periodProblem(cycle, changes, market.clock.now())
  if (problem) return failed(problem)
  const errors = await contentErrors(market.knex, cycle, { items, pickups })
  if (errors.length > 0) return failed(...errors)
  return market.knex
    .transaction(async (trx) => {
      const changed = await changeRow(OrderCycle, trx, { id, version }, changes)
      if (!changed.ok) return changed
      await fillCycle(trx, id, { items, pickups })
      if (items && cycle.status === 'open') await relistShop(trx, cycle.shopId)
      await tellOfCycle(market, trx, 'market.order_cycle.changed', cycle)
      return changed
    })
    .catch(cycleConstraints)
}

type Period = { readonly opensAt?: Date | undefined; readonly closesAt?: Date | undefined }

function periodProblem(cycle: OrderCycle, changes: Period, now: Date) {
  if (cycle.status === 'closed' || cycle.status === 'processed')
    return validationError(['input', 'id'], 'This cycle is over. Clone it for another one.')
  if (cycle.status === 'open' && changes.opensAt && changes.opensAt.getTime() !== cycle.opensAt.getTime())
    return validationError(['input', 'opensAt'], 'This cycle is open already.')
  const opensAt = changes.opensAt ?? cycle.opensAt
  const closesAt = changes.closesAt ?? cycle.closesAt
  if (!closesAfterOpening({ opensAt, closesAt }))
    return validationError(['input', ...badPeriod.path], badPeriod.message)
  if (changes.closesAt && changes.closesAt <= now)
    return validationError(['input', 'closesAt'], 'That is over. Close the cycle instead.')
  return null
}
