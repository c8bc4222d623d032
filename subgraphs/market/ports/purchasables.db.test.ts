import { beforeAll } from '@jest/globals'
import { purchasablePortContract } from '@rose-ash/contracts/ports/purchasablePortContract.ts'
import { newId, systemClock, type Viewer } from '@rose-ash/domain'
import { useDatabase } from '@rose-ash/testing'
import { setPrice } from '../domain/price/setPrice.ts'
import { createProduct } from '../domain/product/createProduct.ts'
import { publishProduct } from '../domain/product/publishProduct.ts'
import { createProductVariant } from '../domain/productVariant/createProductVariant.ts'
import { createShop } from '../domain/shop/createShop.ts'
import { adjustStock } from '../domain/stock/adjustStock.ts'
import { purchasables } from './purchasables.ts'

const database = useDatabase({ commits: true })
const ada: Viewer = { userId: newId(), handle: 'ada', roles: ['admin'] }
const [first, second, hidden] = [newId(), newId(), newId()]

beforeAll(async () => {
  const market = { knex: database.knex, clock: systemClock, viewer: ada, currency: 'GBP' }
  const shopId = newId()
  await createShop(market, { id: shopId, name: 'Weir Mill', ownerUserId: newId() })
  for (const [variantId, sku] of [
    [first, 'FIRST'],
    [second, 'SECOND'],
    [hidden, 'HIDDEN'],
  ] as const) {
    const id = newId()
    await createProduct(market, { id, shopId, title: sku })
    await createProductVariant(market, { id: variantId, productId: id, sku, unitAmount: 1, unit: 'kg' })
    await setPrice(market, { variantId, amountMinor: 250 })
    await adjustStock(market, { variantId, delta: 8, reason: 'receive' })
    if (variantId !== hidden) await publishProduct(market, { id, version: 1 })
  }
})

purchasablePortContract(
  'ProductVariant',
  () => purchasables({ knex: database.knex, clock: systemClock, currency: 'GBP' }),
  { first: { id: first, amountMinor: 250 }, second: { id: second }, hidden: { id: hidden } },
)
