import { z } from 'zod'
import { eventPayload, idSchema } from './eventPayload.ts'

const product = { productId: idSchema, shopId: idSchema }
const cycle = { cycleId: idSchema, shopId: idSchema }
const variant = { variantId: idSchema, productId: idSchema }
const amountMinor = z.int().nonnegative()

/** Emitted by market. Prices are minor units of `currency`. */
export const marketEvents = {
  'market.product.published': eventPayload(product),
  'market.product.updated': eventPayload(product),
  'market.product.archived': eventPayload(product),
  'market.price.changed': eventPayload({
    ...variant,
    oldAmountMinor: amountMinor.nullable(),
    newAmountMinor: amountMinor,
    currency: z.string().length(3),
  }),
  'market.stock.changed': eventPayload(variant),
  'market.stock.low': eventPayload({ ...variant, locationId: idSchema, quantity: z.int() }),
  'market.shop.changed': eventPayload({ shopId: idSchema }),
  'market.order_cycle.opened': eventPayload(cycle),
  'market.order_cycle.closed': eventPayload(cycle),
  'market.order_cycle.changed': eventPayload(cycle),
  'market.page.changed': eventPayload({ pageId: idSchema }),
  'market.category.changed': eventPayload({ categoryId: idSchema }),
}
