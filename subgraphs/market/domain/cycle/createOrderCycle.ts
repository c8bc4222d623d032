import { check, done, failed, newId, type Outcome } from '@rose-ash/domain'
import { z } from 'zod'
import { OrderCycle } from '../../models/OrderCycle.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { shopToChange } from '../shop/shopToChange.ts'
import { contentErrors } from './contentErrors.ts'
import { cycleConstraints } from './cycleConstraints.ts'
import { badPeriod, closesAfterOpening, cycleFields } from './cycleFields.ts'
import { fillCycle } from './fillCycle.ts'
import { relistShop } from './relistShop.ts'
import { tellOfCycle } from './tellOfCycle.ts'

const schema = z
  .object({
    id: z.uuid().optional(),
    shopId: z.string(),
    name: cycleFields.name,
    note: cycleFields.note.nullish(),
    opensAt: cycleFields.at,
    closesAt: cycleFields.at,
    timezone: cycleFields.timezone.nullish(),
    items: cycleFields.items.nullish(),
    pickups: cycleFields.pickups.nullish(),
  })
  .refine(closesAfterOpening, { ...badPeriod })

export type CreateOrderCycleInput = z.input<typeof schema>

/** Plans a cycle. It opens and closes by itself when its times come; from its first cycle on a shop sells in cycles only. */
export async function createOrderCycle(
  market: MarketDomain,
  input: CreateOrderCycleInput,
): Promise<Outcome<OrderCycle>> {
  const shop = await shopToChange(market, input.shopId, 'shopId')
  if (!shop.ok) return shop
  policy.require(market.viewer, 'orderCycle.create', shop.value)
  const now = market.clock.now()
  const inFuture = schema.refine(({ opensAt, closesAt }) => closesAt > now || closesAt <= opensAt, {
    path: ['closesAt'],
    message: 'That is over. A cycle closes in the future.',
  })
  const checked = check(inFuture, input)
  if (!checked.ok) return checked
  const { id = newId(), shopId, items, pickups, ...rest } = checked.value
  const content = { items: items ?? undefined, pickups: pickups ?? undefined }
  const errors = await contentErrors(market.knex, { id, shopId }, content)
  if (errors.length > 0) return failed(...errors)
  return market.knex
    .transaction(async (trx) => {
      const cycle = await OrderCycle.query(trx)
        .insert({
          ...rest,
          id,
          shopId,
          note: rest.note ?? '',
          timezone: rest.timezone ?? 'Europe/London',
          status: 'draft',
          createdAt: now,
        })
        .returning('*')
      await fillCycle(trx, id, content)
      await relistShop(trx, shopId)
      await tellOfCycle(market, trx, 'market.order_cycle.changed', cycle)
      return cycle
    })
    .then(done, cycleConstraints)
}
