import { beforeAll, jest } from '@jest/globals'
import { purchasablePortContract } from '@rose-ash/contracts/ports/purchasablePortContract.ts'
import { anonymous, newId, systemClock, type Viewer } from '@rose-ash/domain'
import { useDatabase } from '@rose-ash/testing'
import { createProduct } from '../domain/product/createProduct.ts'
import { publishProduct } from '../domain/product/publishProduct.ts'
import { createProductVariant } from '../domain/productVariant/createProductVariant.ts'
import { expireReservations } from '../domain/reservation/expireReservations.ts'
import { noCycles } from '../domain/reservation/noCycles.ts'
import { createShop } from '../domain/shop/createShop.ts'
import { stockViolations } from '../domain/stock/stockViolations.ts'
import { purchasables } from './purchasables.ts'

jest.setTimeout(30_000)
const database = useDatabase({ commits: true })
const ada: Viewer = { userId: newId(), handle: 'ada', roles: ['admin'] }
const shopId = newId()
const [first, second, hidden] = [newId(), newId(), newId()]
const market = () => ({ knex: database.knex, clock: systemClock, viewer: ada, currency: 'GBP' })

let goods = 0
async function putOnSale(onHand: number, variantId = newId(), isOnSale = true): Promise<string> {
  const id = newId()
  const sku = `GOODS-${++goods}`
  await createProduct(market(), { id, shopId, title: sku })
  await createProductVariant(market(), {
    id: variantId,
    productId: id,
    sku,
    unitAmount: 1,
    unit: 'kg',
    amountMinor: 250,
    onHand,
  })
  if (isOnSale) await publishProduct(market(), { id, version: 1 })
  return variantId
}

beforeAll(async () => {
  await createShop(market(), { id: shopId, name: 'Weir Mill', ownerUserId: newId() })
  await putOnSale(8, first)
  await putOnSale(8, second)
  await putOnSale(8, hidden, false)
})

purchasablePortContract('ProductVariant', {
  startsAt: new Date(),
  createProvider: (clock) => purchasables({ knex: database.knex, clock, currency: 'GBP', cycles: noCycles }),
  known: { first: { id: first, amountMinor: 250 }, second: { id: second }, hidden: { id: hidden } },
  putOnSale,
  expire: (clock) => expireReservations({ ...market(), clock, viewer: anonymous, cycles: noCycles }),
  violations: () => stockViolations(database.knex),
})
