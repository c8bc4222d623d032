import { expect, test } from '@jest/globals'
import { newId, systemClock, type Viewer } from '@rose-ash/domain'
import { useDatabase } from '@rose-ash/testing'
import { createShop } from '../shop/createShop.ts'
import { importProducts } from './importProducts.ts'

const database = useDatabase({ commits: true })
const viewer: Viewer = { userId: newId(), handle: 'ada', roles: ['member', 'admin'] }

test('a sheet is taken in while people buy: nobody waits in a ring', async () => {
  const { knex } = database
  const market = { knex, clock: systemClock, viewer, currency: 'GBP' }
  const shop = await createShop(market, { name: 'Mill', ownerUserId: viewer.userId ?? '' })
  const shopId = shop.ok ? shop.value.id : ''
  const take = (title: string, stock: number) =>
    importProducts(market, {
      ...{ shopId, dryRun: false },
      csv: `sku,title,status,amount,unit,price,stock\nRYE,${title},active,1,kg,3.00,${stock}\n`,
    })
  expect(await take('Rye bread', 5)).toMatchObject({ value: { isApplied: true, created: 1 } })
  const rye = await knex('market.product_variants').where({ shopId }).first('id', 'productId')
  await knex.transaction(async (buying) => {
    // as a buyer does: first the shelf, and last what lists show of it
    await buying('market.stock_levels').where({ variantId: rye.id }).forNoKeyUpdate().select('onHand')
    const taking = take('Rye loaf', 7)
    await new Promise((resolve) => setTimeout(resolve, 300))
    await buying.raw('select market.relist(array[?::uuid])', [rye.productId])
    await buying.commit()
    expect(await taking).toMatchObject({ value: { isApplied: true, updated: 1 } })
  })
})
