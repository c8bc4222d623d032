import { describe, expect, jest, test } from '@jest/globals'
import { useWorld } from '../world/useWorld.ts'
import { createVisitor } from '../world/Visitor.ts'

jest.setTimeout(30_000)
const world = useWorld()
const visitor = () => createVisitor(world.config.ports.web)
const market = (path = '/') => new URL(path, world.config.sites.market.publicUrl)

describe('in the market', () => {
  test('a visitor goes from the home over a category to a product and its shop', async () => {
    const { open, follow } = visitor()
    const home = await open(market())
    expect(home.status).toBe(200)
    const categories = await follow(home, 'All categories')
    const bread = await follow(categories, world.categories.bread.title)
    expect(bread.text).toContain('12 products')
    const loaf = await follow(bread, world.products.sourdough.title)
    expect(loaf.title).toContain('Valley sourdough')
    expect(loaf.text).toContain('£4.60')
    expect(loaf.text).toContain('£5.75 per kg')
    const shop = await follow(loaf, world.shops.bakehouse.title)
    expect(shop.text).toContain('3 Church Street')
    expect(shop.text).toContain(`Run by ${world.shops.bakehouse.owner.displayName}`)
  })

  test('a visitor searches, narrows the list down, and takes it back', async () => {
    const { open, send, follow } = visitor()
    const home = await open(market())
    const found = await send(home, 'Find products', { search: 'chese' })
    expect(found.url.search).toBe('?search=chese')
    const cheese = await send(found, 'Find products', { search: 'cheese' })
    expect(cheese.text).toContain('Cave-aged cheddar')
    const organic = await follow(await open(market('/products')), /^Organic, \d+$/)
    const [, count] = /(\d+) products/.exec(organic.text) ?? []
    expect(organic.links.some(({ text }) => text === `Organic, ${count}`)).toBe(true)
    const cheap = await send(organic, 'Price and stock', { max: '3', inStock: 'true' })
    expect([...cheap.url.searchParams]).toEqual(
      expect.arrayContaining([
        ['label', 'organic'],
        ['max', '3'],
        ['inStock', 'true'],
      ]),
    )
    expect(cheap.text).toContain('Bunched carrots')
    expect(cheap.text).not.toContain('Tomatoes on the vine')
    const unlabelled = await follow(cheap, 'Without Organic ×')
    expect(unlabelled.url.searchParams.has('label')).toBe(false)
    const nothing = await open(market('/products?search=spanner'))
    expect(nothing.status).toBe(200)
    expect(nothing.text).toContain('Nothing on this shelf')
  })

  test('a visitor pages through everything, forward and back, and sees each product once', async () => {
    const { open, follow } = visitor()
    const titlesOf = (html: string) =>
      [...html.matchAll(/href="\/products\/([a-z0-9-]+)"/g)].map(([, slug]) => slug)
    let page = await open(market('/products?sort=PRICE_ASC'))
    const first = titlesOf(page.html)
    const seen = [...first]
    while (page.links.some(({ text }) => text === 'Onward →')) {
      page = await follow(page, 'Onward →')
      seen.push(...titlesOf(page.html))
    }
    expect(seen).toHaveLength(68)
    expect(new Set(seen).size).toBe(68)
    while (page.links.some(({ text }) => text === '← Back')) page = await follow(page, '← Back')
    expect(titlesOf(page.html)).toEqual(first)
  })

  test('what does not exist is a real 404, and a draft is nobody’s business', async () => {
    const { open } = visitor()
    for (const path of ['/products/no-such-thing', '/categories/nothing', '/shops/nobody', '/nowhere'])
      expect((await open(market(path))).status).toBe(404)
  })

  test('a change of price reaches the page', async () => {
    const { open } = visitor()
    const path = `/products/${world.products.oatMilk.slug}`
    expect((await open(market(path))).text).toContain('£2.40')
    const { errors, data } = await world.ask(
      'mutation ($input: SetPriceInput!) { setPrice(input: $input) { userErrors { message } } }',
      {
        as: world.members.emre,
        variables: { input: { variantId: world.products.oatMilk.variantId, amountMinor: 260 } },
      },
    )
    expect({ errors, data }).toEqual({ errors: undefined, data: { setPrice: { userErrors: [] } } })
    let text = ''
    for (let tries = 0; tries < 50 && !text.includes('£2.60'); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      text = (await open(market(path))).text
    }
    expect(text).toContain('£2.60')
  })
})
