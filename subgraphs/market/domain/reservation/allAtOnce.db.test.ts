import { expect, jest, test } from '@jest/globals'
import { anonymous, newId, type Outcome, systemClock, type Viewer } from '@rose-ash/domain'
import { useDatabase } from '@rose-ash/testing'
import { purchasables } from '../../ports/purchasables.ts'
import { cycleRules } from '../cycle/cycleRules.ts'
import { createLocation } from '../location/createLocation.ts'
import { updateLocation } from '../location/updateLocation.ts'
import { setPrice } from '../price/setPrice.ts'
import { createProduct } from '../product/createProduct.ts'
import { publishProduct } from '../product/publishProduct.ts'
import { setProductOptions } from '../productOption/setProductOptions.ts'
import { createProductVariant } from '../productVariant/createProductVariant.ts'
import { updateProductVariant } from '../productVariant/updateProductVariant.ts'
import { createShop } from '../shop/createShop.ts'
import { adjustStock } from '../stock/adjustStock.ts'
import { stockViolations } from '../stock/stockViolations.ts'
import { transferStock } from '../stock/transferStock.ts'
import { expireReservations } from './expireReservations.ts'

jest.setTimeout(60_000)
const database = useDatabase({ commits: true })
const ada: Viewer = { userId: newId(), handle: 'ada', roles: ['admin'] }
const milliseconds = 5000

const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors))
  return outcome.value
}
const oneOf = <T>(choices: readonly T[]): T => choices[Math.floor(Math.random() * choices.length)] as T
const upTo = (most: number) => 1 + Math.floor(Math.random() * most)

test('buyers, jobs and the shop at the same time never wait in a ring, and the books add up', async () => {
  const market = { knex: database.knex, clock: systemClock, viewer: ada, currency: 'GBP' }
  const port = purchasables({ knex: database.knex, clock: systemClock, currency: 'GBP', cycles: cycleRules })
  const shopId = newId()
  must(await createShop(market, { id: shopId, name: 'Weir Mill', ownerUserId: newId() }))
  const barn = must(await createLocation(market, { shopId, name: 'Barn' })).id
  const { id: own } = await database.knex('market.locations').where({ shopId, isDefault: true }).first('id')
  const variants: string[] = []
  for (const sku of ['RYE', 'OATS', 'SPELT', 'BRAN']) {
    const [productId, id] = [newId(), newId()]
    must(await createProduct(market, { id: productId, shopId, title: sku }))
    const unit = { unitAmount: 1, unit: 'kg', amountMinor: 100, onHand: 30 } as const
    must(await createProductVariant(market, { id, productId, sku, ...unit }))
    must(await publishProduct(market, { id: productId, version: 1 }))
    const options = [{ name: 'Size', values: ['Small', 'Large'] }]
    must(await setProductOptions(market, { productId, version: 2, options }))
    variants.push(id)
  }
  const versionOf = async (table: string, id: string): Promise<number> =>
    (await database.knex(table).where({ id }).first('version')).version

  const held: string[] = []
  const sold: string[] = []
  const acts = {
    async reserve() {
      const chosen = variants.toSorted(() => Math.random() - 0.5).slice(0, upTo(3))
      const items = chosen.map((id) => ({
        ...{ line: id, type: 'ProductVariant' as const, id, quantity: upTo(3), pickupId: null },
      }))
      const outcome = await port.reserve({ key: newId(), ttlSeconds: upTo(3), items })
      if (outcome.kind === 'reserved') held.push(...outcome.reservations.map((each) => each.reservationId))
    },
    async commit() {
      const reservations = [...new Set([oneOf(held), oneOf(held), oneOf(held)])].filter(Boolean)
      if (reservations.length === 0) return
      const { results } = await port.commit({ orderId: newId(), reservations })
      for (const { reservationId, outcome } of results) if (outcome !== 'lost') sold.push(reservationId)
    },
    async release() {
      await port.release({ keys: [], reservations: [oneOf(held), oneOf(held)].filter(Boolean) })
    },
    async restock() {
      const back = [oneOf(sold), oneOf(sold)].filter(Boolean)
      const reservations = back.map((reservationId) => ({ reservationId, quantity: upTo(2) }))
      if (back.length > 0) await port.restock({ key: newId(), reservations })
    },
    async expire() {
      await expireReservations({ ...market, viewer: anonymous, cycles: cycleRules })
    },
    async adjust() {
      const locationId = oneOf([null, barn])
      await adjustStock(market, {
        variantId: oneOf(variants),
        delta: oneOf([-1, 1, 3]),
        reason: 'adjust',
        locationId,
      })
    },
    async transfer() {
      const [fromLocationId, toLocationId] = oneOf([
        [own, barn],
        [barn, own],
      ])
      await transferStock(market, { variantId: oneOf(variants), fromLocationId, toLocationId, quantity: 1 })
    },
    async setPrice() {
      must(await setPrice(market, { variantId: oneOf(variants), amountMinor: 100 + upTo(50) }))
    },
    async updateVariant() {
      const id = oneOf(variants)
      const version = await versionOf('market.product_variants', id)
      const options = [{ name: 'Size', value: oneOf(['Small', 'Large']) }]
      await updateProductVariant(market, { id, version, lowAt: upTo(5), madeToOrder: false, options })
    },
    async chooseLocation() {
      const id = oneOf([own, barn])
      await updateLocation(market, { id, version: await versionOf('market.locations', id), isDefault: true })
    },
  }
  const acting = Object.values(acts)
  const until = Date.now() + milliseconds
  const act = async () => {
    while (Date.now() < until) await oneOf([acts.reserve, acts.reserve, acts.commit, ...acting])()
  }
  await Promise.all(Array.from({ length: 10 }, act))
  expect(sold.length).toBeGreaterThan(0)
  expect(await stockViolations(database.knex)).toEqual([])
})
