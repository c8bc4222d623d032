import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, jest, test } from '@jest/globals'
import { useWorld } from '../world/useWorld.ts'
import { createVisitor } from '../world/Visitor.ts'

jest.setTimeout(60_000)
const world = useWorld()
const visitor = () => createVisitor(world.config.ports.web)
const market = (path = '/') => new URL(path, world.config.sites.market.publicUrl)

async function eventually(look: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 100; tries++) {
    if (await look()) return true
    await pause(100)
  }
  return false
}

const linkedData = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null')

describe('finding', () => {
  test('prices, stock and open orders narrow a list down, and the address says how', async () => {
    const { open, follow } = visitor()
    const all = await open(market('/products'))
    const band = all.links.find(({ text }) => /^£2 to £5, \d+$/.test(text))
    const [, count] = /, (\d+)$/.exec(band?.text ?? '') ?? []
    const some = await follow(all, band?.text ?? '')
    expect([...some.url.searchParams]).toEqual([
      ['min', '2'],
      ['max', '4.99'],
    ])
    expect(some.text).toContain(`${count} products`)
    const none = await follow(some, band?.text ?? '')
    expect(none.url.search).toBe('')
    const openNow = await open(market('/products?openNow=true&inStock=true'))
    expect(openNow.text).toContain('Without orders open')
    expect((await follow(openNow, 'Without orders open ×')).url.search).toBe('?inStock=true')
  })

  test('a word that nobody uses leads to the one that was meant', async () => {
    const { open } = visitor()
    const page = await open(market('/products?search=sourduogh'))
    expect(page.text).toContain('Valley sourdough')
    expect(page.text).toContain('This comes close')
  })

  test('suggestions are answered to scripts, the same to everybody, and known again by their tag', async () => {
    const first = await world.visit('market', '/suggest?text=Sourd')
    expect(first.status).toBe(200)
    expect(first.headers['content-type']).toContain('application/json')
    expect(JSON.parse(first.body)).toMatchObject({
      options: expect.arrayContaining([
        { label: 'Valley sourdough', kind: 'Ashcombe Bakehouse', href: '/products/valley-sourdough' },
      ]),
      insteadOf: null,
    })
    const etag = String(first.headers.etag)
    const again = await world.visit('market', '/suggest?text=sourd', { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
    expect((await world.visit('market', '/suggest')).status).toBe(400)
  })

  test.each([
    ['/products.rss', 'application/rss+xml', '<guid isPermaLink="false">urn:uuid:'],
    ['/products.atom', 'application/atom+xml', '<feed xmlns="http://www.w3.org/2005/Atom"'],
    ['/products.json', 'application/feed+json', '"version":"https://jsonfeed.org/version/1.1"'],
  ])('%s tells of what is new, and is not sent twice', async (path, type, part) => {
    const feed = await world.visit('market', path)
    expect(feed.status).toBe(200)
    expect(feed.headers['content-type']).toContain(type)
    expect(feed.body).toContain(part)
    const headers = { 'if-none-match': String(feed.headers.etag) }
    expect((await world.visit('market', path, { headers })).status).toBe(304)
    const home = await visitor().open(market())
    expect(home.html).toContain(`type="${type}" title="New products" href="${path}"`)
  })

  test('the sitemap names products, shops, shelves and pages', async () => {
    const { body } = await world.visit('market', '/sitemap.xml')
    for (const path of [
      '/products/oat-milk',
      '/shops/weir-mill',
      '/categories/pantry',
      '/pages/a-winter-table',
    ])
      expect(body).toContain(`<loc>${market(path)}</loc>`)
    expect((await world.visit('market', '/sitemap-2.xml')).status).toBe(404)
  })

  test('a page that editors composed shows what is on sale', async () => {
    const { open, follow } = visitor()
    const page = await follow(await open(market()), 'A winter table')
    for (const text of ['The fields are resting', 'Valley sourdough', 'From the mill', 'Preserves'])
      expect(page.text).toContain(text)
    expect((await open(market('/pages/nothing'))).status).toBe(404)
  })

  test('a product says what it is and costs, for machines', async () => {
    const { open } = visitor()
    const loaf = await open(market('/products/valley-sourdough'))
    const { html } = loaf
    const data = linkedData(html)
    expect(data).toMatchObject({ '@context': 'https://schema.org', name: 'Valley sourdough' })
    const offers =
      data['@type'] === 'ProductGroup'
        ? data.hasVariant.flatMap(({ offers }: { offers: unknown }) => offers)
        : data.offers
    expect(offers[0]).toMatchObject({
      '@type': 'Offer',
      price: expect.stringMatching(/^\d+\.\d\d$/),
      priceCurrency: 'GBP',
    })
    expect(html).toMatch(/property="product:price:amount" content="\d+\.\d\d"/)
    expect(html).toContain('property="product:price:currency" content="GBP"')
  })
})

test('a product beside a post shows its present price', async () => {
  const { open } = visitor()
  const post = new URL('/posts/from-oat-field-to-bottle', world.config.sites.blog.publicUrl)
  expect((await open(post)).text).toContain('Oat milk')
  const { variantId } = world.products.oatMilk
  for (const [amountMinor, shown] of [
    [199, '£1.99'],
    [240, '£2.40'],
  ] as const) {
    await world.ask('mutation ($input: SetPriceInput!) { setPrice(input: $input) { userErrors { code } } }', {
      as: world.members.emre,
      variables: { input: { variantId, amountMinor } },
    })
    expect(await eventually(async () => (await open(post)).text.includes(shown))).toBe(true)
  }
})

describe('order cycles', () => {
  test('a shop says until when it takes orders and where they are collected, and then that it has closed', async () => {
    const { wildfield } = world.shops
    const { open } = visitor()
    const path = market(`/shops/${wildfield.slug}`)
    const before = await open(path)
    expect(before.text).toContain('Orders are open')
    expect(before.text).toContain('Old Weighbridge')
    const product = before.links.find(({ href }) => href?.startsWith('/products/'))?.href ?? ''
    const { data } = await world.ask(`{ shop(slug: "${wildfield.slug}") { openOrderCycle { id version } } }`)
    const cycle = Object(data?.shop).openOrderCycle
    const closing = await world.ask(
      'mutation ($input: CloseOrderCycleInput!) { closeOrderCycle(input: $input) { userErrors { message } } }',
      { as: wildfield.owner, variables: { input: cycle } },
    )
    expect(closing).toEqual({ data: { closeOrderCycle: { userErrors: [] } } })
    expect(
      await eventually(async () => (await open(path)).text.includes('Orders are closed. They open on')),
    ).toBe(true)
    const closed = await open(market(product))
    expect(closed.text).toContain('The next order cycle opens on')
    expect(closed.html).not.toContain('name="quantity"')
    expect((await open(market(`/products?shop=${wildfield.slug}&openNow=true`))).text).toContain(
      'Nothing on this shelf',
    )
  })
})
