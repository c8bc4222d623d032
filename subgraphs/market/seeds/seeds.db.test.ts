import { expect, test } from '@jest/globals'
import { systemClock, type Viewer } from '@rose-ash/domain'
import { useDatabase } from '@rose-ash/testing'
import { cast } from '../../../seeds/cast.ts'
import { productSearch } from '../loaders/productSearch.ts'
import { scaleMarket } from './scaleMarket.ts'
import { seedMarket } from './seedMarket.ts'

const { id, handle, roles } = cast.members.ada
const ada: Viewer = { userId: id, handle, roles }
const database = useDatabase({ commits: true })
const market = () => ({ knex: database.knex, clock: systemClock, viewer: ada, currency: 'GBP' })

const counted = async () => {
  const names = ['shops', 'categories', 'products', 'product_variants', 'prices', 'stock_movements']
  const rows = await Promise.all(
    names.map((name) => database.knex(`market.${name}`).count({ n: '*' }).first()),
  )
  return Object.fromEntries(names.map((name, i) => [name, Number(rows[i]?.n)]))
}

test('the shops are stocked once, however often the seeds are sown, and everything is on sale', async () => {
  await seedMarket(market())
  const once = await counted()
  expect(once).toMatchObject({ shops: 5, categories: 14, products: 68 })
  await seedMarket(market())
  expect(await counted()).toEqual(once)
  const list = await productSearch(market())({ first: 100 })
  expect(list.nodes).toHaveLength(68)
  expect(await list.totalCount).toEqual({ value: 68, exact: true })
  const pictures = await database.knex('market.products').distinct('picture').pluck('picture')
  expect(pictures).not.toContain(null)

  await scaleMarket(market(), 1200, () => {})
  await scaleMarket(market(), 10, () => {})
  const scaled = await productSearch(market())({ first: 100, filter: { search: 'cheddar' } })
  expect((await scaled.facetCounts()).counts.get('all')?.value).toBeGreaterThan(50)
  expect(await (await productSearch(market())({})).totalCount).toEqual({ value: 1000, exact: false })
}, 60_000)
