import { beforeAll, expect, jest, test } from '@jest/globals'
import { createRegistry } from '@rose-ash/contracts'
import { anonymous, systemClock, type Viewer } from '@rose-ash/domain'
import { executeLocally } from '@rose-ash/subgraph'
import { countQueries, useDatabase } from '@rose-ash/testing'
import { cast } from '../../../../seeds/cast.ts'
import { createMarket } from '../../index.ts'
import { Product } from '../../models/Product.ts'
import { Shop } from '../../models/Shop.ts'
import { seedMarket } from '../../seeds/seedMarket.ts'
import { archiveProduct } from '../product/archiveProduct.ts'
import { updateShop } from '../shop/updateShop.ts'

jest.setTimeout(60_000)
const database = useDatabase({ commits: true })
const { id, handle, roles } = cast.members.ada
const ada: Viewer = { userId: id, handle, roles }
const market = () => ({ knex: database.knex, clock: systemClock, viewer: ada, currency: 'GBP' })
beforeAll(() => seedMarket(market()), 60_000)

// biome-ignore lint/suspicious/noExplicitAny: a test reads the answers it has just asked for
type Answer = any

async function ask(query: string, variables = {}, viewer: Viewer = anonymous): Promise<Answer> {
  const room = createMarket({
    ...{ knex: database.knex, clock: systemClock, currency: 'GBP', registry: createRegistry() },
  })
  const request = { viewer, headers: { get: () => null }, requestId: 'test' }
  const { data, errors } = await executeLocally(room, { query, variables }, request, (error) => {
    throw error
  })
  expect(errors).toBeUndefined()
  return data
}

const create = async (input: object): Promise<Answer> =>
  (
    await ask(
      `mutation ($input: CreateMarketPageInput!) {
         createMarketPage(input: $input) { marketPage { id version slug } userErrors { code path } } }`,
      { input },
      ada,
    )
  ).createMarketPage

const whole = `slug status blocks { kind title html products { title shop { name } } category { slug } shop { slug } }`

test('a page shows what is on sale of what was chosen, in its order', async () => {
  const { oatMilk, cheddar, sourdough } = cast.products
  const { marketPage } = await create({
    title: 'Three things',
    blocks: [
      { html: '<p onclick="x()">For <b>supper</b>.</p>' },
      { title: 'Three', productIds: [cheddar.id, oatMilk.id, sourdough.id] },
      { categoryId: cast.categories.preserves.id },
      { shopId: cast.shops.mill.id },
    ],
  })
  expect((await ask(`{ marketPage(slug: "three-things") { id } }`)).marketPage).toBeNull()
  const input = { id: marketPage.id, version: marketPage.version }
  await ask(
    'mutation ($input: PublishMarketPageInput!) { publishMarketPage(input: $input) { userErrors { code } } }',
    { input },
    ada,
  )

  const { version } = await Product.query(database.knex).findById(oatMilk.id).throwIfNotFound()
  await archiveProduct(market(), { id: oatMilk.id, version })
  const { result, count } = await countQueries(database.knex, () =>
    ask(`{ marketPage(slug: "three-things") { ${whole} } }`),
  )
  const { blocks, status } = result.marketPage
  expect(status).toBe('PUBLISHED')
  expect(blocks.map(({ kind }: Answer) => kind)).toEqual(['TEXT', 'PRODUCTS', 'CATEGORY', 'SHOP'])
  expect(blocks[0].html).toBe('<p>For <b>supper</b>.</p>')
  expect(blocks[1].products.map(({ title }: Answer) => title)).toEqual([cheddar.title, sourdough.title])
  expect(blocks[2].products.length).toBeGreaterThan(0)
  expect(blocks[3].products.length).toBeLessThanOrEqual(8)
  expect(blocks[3].shop.slug).toBe('weir-mill')
  // the page, its blocks; products of each of three kinds of block; categories; shops, of blocks and of their products
  expect(count).toBeLessThanOrEqual(9)
})

test('pages are listed by title, drafts for editors only, and a shop that closed leaves no gap', async () => {
  await create({ title: 'A draft of ours' })
  const list = '{ marketPages { nodes { title } totalCount { value } } }'
  expect((await ask(list, {}, ada)).marketPages.totalCount.value).toBe(
    (await ask(list)).marketPages.totalCount.value + 1,
  )
  const mill = await Shop.query(database.knex).findById(cast.shops.mill.id).throwIfNotFound()
  await updateShop(market(), { id: mill.id, version: mill.version, status: 'closed' })
  const { marketPage } = await ask(`{ marketPage(slug: "three-things") { ${whole} } }`)
  expect(marketPage.blocks[3].shop).toBeNull()
})

test.each([
  [[{ title: 'Nothing' }]],
  [[{ html: '<p>.</p>', shopId: cast.shops.mill.id }]],
  [[{ productIds: [] }]],
  [[{ categoryId: '0190a000-0000-7000-8000-00000000dead' }]],
])('blocks %j are refused', async (blocks) => {
  const { marketPage, userErrors } = await create({ title: 'Wrong', blocks })
  expect(marketPage).toBeNull()
  expect(userErrors).toEqual([expect.objectContaining({ path: expect.arrayContaining(['input', 'blocks']) })])
})
