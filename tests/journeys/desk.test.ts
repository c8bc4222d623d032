import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import sharp from 'sharp'
import { useWorld } from '../world/useWorld.ts'
import { createVisitor, type Look, type Visitor } from '../world/Visitor.ts'
import { type Page, visit } from '../world/visit.ts'

jest.setTimeout(60_000)
const world = useWorld()
const market = (path = '/') => new URL(path, world.config.sites.market.publicUrl)

const desk = (path = '') => market(`/desk/${world.shops.mill.slug}${path}`)
const visitor = () => createVisitor(world.config.ports.web)

let keeper: Visitor
beforeAll(async () => {
  keeper = visitor()
  await keeper.signIn(world.shops.mill.owner.handle, market('/desk'))
})

/** What a browser sends of a form with files. */
async function sendFiles(
  look: Look,
  label: string,
  values: Record<string, string | File>,
  from = keeper,
): Promise<Page> {
  const form = look.forms.find((each) => each.label === label)
  if (!form) throw new Error(`${look.url} has no form ${label}`)
  const data = new FormData()
  for (const [name, value] of form.fields) if (!(name in values)) data.append(name, value)
  for (const [name, value] of Object.entries(values)) data.append(name, value)
  const sent = new Response(data)
  const body = { type: sent.headers.get('content-type') ?? '', bytes: Buffer.from(await sent.arrayBuffer()) }
  const cookie = [...from.cookiesFor(look.url)].map((pair) => pair.join('=')).join('; ')
  return visit(look.url, world.config.ports.web, {
    method: 'POST',
    body,
    headers: { cookie, origin: look.url.origin },
  })
}

const png = async (colour: string) =>
  new File(
    [
      new Uint8Array(
        await sharp({ create: { width: 500, height: 400, channels: 3, background: colour } })
          .png()
          .toBuffer(),
      ),
    ],
    'page.html',
    { type: 'text/html' },
  )

describe('the desk', () => {
  test('is for those who run the shop: others sign in, or find nothing', async () => {
    const stranger = visitor()
    expect((await stranger.open(desk('/stock'))).url.pathname).toMatch(/^\/sign-in\//)
    const other = visitor()
    await other.signIn(world.members.hana.handle, market())
    for (const path of ['', '/products', '/orders', '/cycles', '/sheet', '/products.csv'])
      expect((await other.open(desk(path))).status).toBe(404)
    expect((await other.open(market('/desk'))).text).toContain('You run no shop')
    const look = await keeper.open(desk('/orders'))
    expect(look.status).toBe(200)
    expect(look.headers['cache-control']).toBe('no-store')
  })

  test('shows no product or cycle of another shop under its own address', async () => {
    const { sourdough } = world.products
    expect((await keeper.open(desk(`/products/${sourdough.slug}`))).status).toBe(404)
    expect((await keeper.open(desk(`/products/${sourdough.slug}/movements`))).status).toBe(404)
    const [cycle] = await world
      .knex('market.order_cycles')
      .where({ shopId: world.shops.wildfield.id })
      .select('id')
    if (cycle) expect((await keeper.open(desk(`/cycles/${cycle.id}`))).status).toBe(404)
  })

  test('takes a picture by its content, and every site serves it for ever', async () => {
    const added = await sendFiles(await keeper.open(desk('/pictures')), 'Add a picture', {
      file: await png('#385'),
      alt: 'The weir',
    })
    expect(added.status).toBe(303)
    const { html } = await keeper.open(desk('/pictures'))
    const [path = ''] = /\/media\/[0-9a-f]{64}\/320\.avif/.exec(html) ?? []
    for (const { publicUrl } of [world.config.home, ...Object.values(world.config.sites)]) {
      const served = await visit(new URL(path, publicUrl), world.config.ports.web)
      expect([served.status, served.headers['content-type'], served.headers['cache-control']]).toEqual([
        200,
        'image/avif',
        'public, max-age=31536000, immutable',
      ])
    }
    expect(
      (await visit(market(path.replace('320.avif', '..%2f..%2fsecrets')), world.config.ports.web)).status,
    ).toBe(404)
  })

  test('says what is wrong with a picture, and keeps the words', async () => {
    const look = await keeper.open(desk('/pictures'))
    const refused = await sendFiles(look, 'Add a picture', {
      file: new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.png', { type: 'image/png' }),
      alt: 'The weir at night',
    })
    expect(refused.status).toBe(422)
    expect(refused.body).toContain('This is no picture.')
    expect(refused.body).toContain('The weir at night')
    const without = await sendFiles(look, 'Add a picture', { file: await png('#358'), alt: '' })
    expect(without.status).toBe(422)
    expect(without.body).toContain('Say what the picture shows')
  })

  test('takes no files where none belong, none that are too long, none from elsewhere', async () => {
    const look = await keeper.open(desk('/pictures'))
    const alt = 'The weir'
    const long = new File([new Uint8Array(13 * 1024 * 1024)], 'long.jpg')
    expect((await sendFiles(look, 'Add a picture', { file: long, alt })).status).toBe(413)
    const stranger = await sendFiles(
      look,
      'Add a picture',
      { file: new File([new Uint8Array(300_000)], 'a.jpg'), alt },
      visitor(),
    )
    expect(stranger.status).toBe(413)
    const forged = await sendFiles(look, 'Add a picture', { file: await png('#853'), alt, _token: 'x' })
    expect(forged.status).toBe(403)
    const stock = await keeper.open(desk('/stock'))
    expect((await sendFiles(stock, 'Stock', { note: 'x' })).status).toBe(415)
  })

  test('changes the stock by what was counted, and says by its field what cannot be', async () => {
    const { variantId } = world.products.wholemealFlour
    const onHand = async () =>
      (await world.knex('market.stock_levels').where({ variantId }).sum('on_hand as n').first())?.n
    const before = Number(await onHand())
    const look = await keeper.open(desk('/stock?search=wholemeal'))
    // Somebody buys two while the producer counts.
    await world.knex('market.stock_levels').where({ variantId }).increment('on_hand', -2)
    const field = `count-${variantId}`
    const saved = await keeper.send(look, 'Stock', { [field]: String(before + 5), reason: 'RECEIVE' })
    expect(saved.text).toContain('The stock of one variant is saved.')
    expect(Number(await onHand())).toBe(before + 3)
    await world.knex('market.stock_levels').where({ variantId }).increment('on_hand', 2)
    const bad = await keeper.send(await keeper.open(desk('/stock?search=wholemeal')), 'Stock', {
      [field]: 'many',
    })
    expect(bad.status).toBe(422)
    expect(bad.text).toContain('Write a whole number.')
    const idle = await keeper.send(await keeper.open(desk('/stock?search=wholemeal')), 'Stock')
    expect(idle.text).toContain('Nothing was changed.')
  })

  test('keeps every category of a product, the main one first, when something else is saved', async () => {
    const { id: productId, slug } = world.products.wholemealFlour
    const filed = async () =>
      (
        await world
          .knex('market.product_categories')
          .where({ productId })
          .orderBy('rank')
          .select('categoryId')
      ).map(({ categoryId }) => categoryId)
    const before = await filed()
    const others = await world.knex('market.categories').whereNotIn('id', before).orderBy('id').limit(7)
    const all = [...before, ...others.map(({ id }) => id)].slice(0, 8)
    const chosen = (ids: readonly string[]) =>
      Object.fromEntries(ids.map((id, rank) => [`category${rank + 1}`, id]))

    const look = await keeper.open(desk(`/products/${slug}`))
    expect(look.html).toContain('>Flour, grains and oils › Flour and grain<')
    // There is always room for one more, up to the eight that a product may have.
    const three = await keeper.send(look, 'Details', chosen(all.slice(0, 3)))
    let grown = three
    for (const rank of [4, 5, 6, 7, 8])
      grown = await keeper.send(grown, 'Details', { [`category${rank}`]: all[rank - 1] ?? '' })
    const saved = await keeper.send(grown, 'Details', { brand: 'Weir' })
    expect(saved.text).toContain('The details are saved.')
    expect(await filed()).toEqual(all)
    await keeper.send(saved, 'Details', chosen(all.map((id, rank) => (rank < before.length ? id : ''))))
    expect(await filed()).toEqual(before)
  })

  test('lets a keeper name a site for shops of their own, and an admin for any', async () => {
    const { mill, dairy } = world.shops
    const own = await keeper.open(market('/scraping/new'))
    expect(own.html).toContain(`>${mill.title}</option>`)
    expect(own.html).not.toContain(`>${dairy.title}</option>`)
    const ada = visitor()
    const any = await ada.signIn(world.members.ada.handle, market('/scraping/new'))
    for (const { title } of [mill, dairy]) expect(any.html).toContain(`>${title}</option>`)
    expect(any.html).toContain('>Flour, grains and oils › Flour and grain<')
    const named = await ada.send(any, 'Name a site', {
      shopId: dairy.id,
      name: 'The dairy',
      baseUrl: 'https://dairy.rose-ash.example/',
      permissionNote: 'Dilys asked for it.',
    })
    expect(named.text).toContain('The site is named.')
  })

  test('gives its products as a file that spreadsheets open and nothing computes', async () => {
    const file = await keeper.open(desk('/products.csv'))
    expect(file.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${world.shops.mill.slug}.csv"`,
      'cache-control': 'no-store',
    })
    expect(file.html.startsWith('\uFEFFsku,product,title')).toBe(true)
    const sent = await sendFiles(await keeper.open(desk('/sheet')), 'Bring a spreadsheet', {
      file: new File([file.html], 'mill.csv'),
    })
    expect(sent.status).toBe(200)
    expect(sent.body).toContain('Every line is right')
    const latin = new File([new Uint8Array([0x73, 0x6b, 0x75, 0x0a, 0xe9])], 'latin.csv')
    const refused = await sendFiles(await keeper.open(desk('/sheet')), 'Bring a spreadsheet', { file: latin })
    expect(refused.body).toContain('This file is not UTF-8.')
  })
})
