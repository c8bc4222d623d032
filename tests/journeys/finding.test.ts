import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, jest, test } from '@jest/globals'
import { useWorld } from '../world/useWorld.ts'
import { createVisitor, type Look } from '../world/Visitor.ts'

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

describe('market pages', () => {
  const manage = (path = '') => market(`/manage/pages${path}`)
  const blocksOf = (look: Look) =>
    look.forms.find(({ label }) => label === 'The page')?.fields.filter(([name]) => name.startsWith('block-'))

  test('are put together by editors: others find no such page, and send nothing there', async () => {
    expect((await visitor().open(manage())).url.pathname).toMatch(/^\/sign-in\//)
    const hana = visitor()
    await hana.signIn(world.members.hana.handle, market())
    for (const path of ['', '/new', '/a-winter-table/edit'])
      expect((await hana.open(manage(path))).status).toBe(404)
    const ada = visitor()
    const home = await ada.signIn(world.members.ada.handle, market())
    const list = await ada.follow(home, 'Market pages')
    expect(list.url.href).toBe(manage().href)
    const edit = await ada.follow(list, 'A winter table')
    const [token = ''] = /(?<=name="_token" value=")[^"]+/.exec((await hana.open(market())).html) ?? []
    const forged = {
      ...edit,
      forms: edit.forms.map((form) => ({
        ...form,
        fields: form.fields.filter(([name]) => name !== '_token'),
      })),
    }
    expect((await hana.send(forged, 'The page', { _token: token })).status).toBe(403)
    expect((await hana.send(forged, 'Take back', { _token: token })).status).toBe(403)
    expect((await ada.send(forged, 'The page', { _token: 'x' })).status).toBe(403)
  })

  test('are composed without JavaScript, and nothing is saved before one says so', async () => {
    const { open, send, signIn } = visitor()
    const begun = await signIn(world.members.ada.handle, manage('/new'))
    const draft = await send(begun, 'Begin a page', { title: 'Soup for the snow', picture: 'soup' })
    expect(draft.url.pathname).toBe('/manage/pages/soup-for-the-snow/edit')
    expect(draft.text).toContain('The draft is made.')

    let page = draft
    for (const kind of ['TEXT', 'PRODUCTS', 'CATEGORY', 'SHOP'])
      page = await send(page, 'The page', { step: `add:${kind}`, summary: 'Warm.' })
    expect(blocksOf(page)).toEqual([
      ['block-0', 'TEXT'],
      ['block-1', 'PRODUCTS'],
      ['block-2', 'CATEGORY'],
      ['block-3', 'SHOP'],
    ])
    expect((await open(draft.url)).text).toContain('Nothing yet. Add a block below.')

    const empty = await send(page, 'The page', {
      slug: 'No slug',
      'text-0': '<p>Ladle.</p><script>x()</script>',
    })
    expect(empty.status).toBe(422)
    for (const text of ['Choose products, or remove the block.', 'Choose a category.', 'Choose a shop.'])
      expect(empty.text).toContain(text)
    expect(empty.html).toContain('Ladle.')

    const found = await send(empty, 'The page', { slug: 'soup-for-snow', step: 'find:1', 'find-1': 'chedar' })
    expect(found.status).toBe(200)
    expect(found.text).toContain(world.products.cheddar.title)
    const more = await send(found, 'The page', {
      [`product-1-${world.products.cheddar.id}`]: 'on',
      'find-1': 'sourdough',
    })
    expect(more.status).toBe(422)
    expect(more.text).toContain('Not saved yet: tick what is to stand here')
    const chosen = await send(more, 'The page', {
      [`product-1-${world.products.sourdough.id}`]: 'on',
      [`place-1-${world.products.cheddar.id}`]: '2',
      [`place-1-${world.products.sourdough.id}`]: '1',
      'category-2': world.categories.preserves.id,
      'shop-3': world.shops.mill.id,
      'title-3': 'From the mill',
      step: 'up:3',
    })
    expect(blocksOf(chosen)?.map(([name]) => name)).toEqual(['block-0', 'block-1', 'block-3', 'block-2'])
    const saved = await send(chosen, 'The page')
    expect(saved.url.pathname).toBe('/manage/pages/soup-for-snow/edit')
    expect(saved.text).toContain('The page is saved.')
    expect(blocksOf(saved)?.map(([, kind]) => kind)).toEqual(['TEXT', 'PRODUCTS', 'SHOP', 'CATEGORY'])

    expect((await visitor().open(market('/pages/soup-for-snow'))).status).toBe(404)
    const preview = await open(market('/pages/soup-for-snow'))
    expect(preview.text).toContain('This is a draft.')
    const out = await send(saved, 'Publish')
    expect(out.text).toContain('Everybody sees the page.')
    const { html, text } = await visitor().open(market('/pages/soup-for-snow'))
    expect(html).not.toContain('x()')
    const inOrder = [
      'Ladle.',
      world.products.sourdough.title,
      world.products.cheddar.title,
      'From the mill',
      'Preserves',
    ]
    expect([...inOrder].sort((a, b) => text.indexOf(a) - text.indexOf(b))).toEqual(inOrder)

    const fewer = await send(out, 'The page', { step: 'remove:1' })
    const rest = await send(fewer, 'The page')
    const late = await send(out, 'The page', { summary: 'Too late.' })
    expect(late.status).toBe(422)
    expect(late.text).toContain('changed by somebody else')
    expect(blocksOf(late)).toHaveLength(4)
    const back = await send(await open(rest.url), 'Take back')
    expect(back.text).toContain('It is a draft again')
    const gone = await send(back, 'Remove the page')
    expect(gone.text).toContain('The page is removed.')
    expect(gone.links.map(({ text: words }) => words)).not.toContain('Soup for the snow')
  })

  test('keep what was chosen while it is not on sale', async () => {
    const { open, send, signIn } = visitor()
    const edit = await signIn(world.members.ada.handle, manage('/a-winter-table/edit'))
    const { id } = world.products.cheddar
    const { version } = await world.knex('market.products').where({ id }).first('version')
    const ask = (mutation: string, seen: number) =>
      world.ask(
        `mutation ($input: ${mutation}ProductInput!) { done: ${mutation.toLowerCase()}Product(input: $input) { product { version } } }`,
        { as: world.members.ada, variables: { input: { id, version: seen } } },
      )
    await ask('Archive', version)
    const without = await open(edit.url)
    expect(without.text).toContain('A product that is no longer on sale')
    expect((await send(without, 'The page')).text).toContain('The page is saved.')
    await ask('Publish', version + 1)
    expect((await open(market('/pages/a-winter-table'))).text).toContain(world.products.cheddar.title)
  })
})
