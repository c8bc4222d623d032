import { describe, expect, jest, test } from '@jest/globals'
import { useWorld } from '../world/useWorld.ts'
import { createVisitor, type Look } from '../world/Visitor.ts'

jest.setTimeout(30_000)
const world = useWorld()
const visitor = () => createVisitor(world.config.ports.web)
const address = (site: 'market' | 'cart', path = '/') => new URL(path, world.config.sites[site].publicUrl)
const loaf = () => address('market', `/products/${world.products.sourdough.slug}`)
const add = 'Put into the basket'

/** The number beside the basket in the corner; none is an empty basket. */
const inCorner = ({ text }: Look) => Number(/Basket (\d+) things?/.exec(text)?.[1] ?? 0)

describe('the basket', () => {
  test('is filled in the market, changed and emptied on its own site, without JavaScript', async () => {
    const { open, send } = visitor()
    const added = await send(await open(loaf()), add, { quantity: '2' })
    expect(added.url.href).toBe(loaf().href)
    expect(added.text).toContain('Two more in your basket.')
    expect(inCorner(added)).toBe(2)
    expect((await open(loaf())).text).not.toContain('Two more in your basket.')

    const basket = await open(address('cart'))
    expect(basket.headers['cache-control']).toContain('private')
    expect(basket.text).toContain('Valley sourdough, Whole loaf')
    expect(basket.text).toContain('In all £9.20')
    const name = 'Valley sourdough, Whole loaf'
    const changed = await send(basket, `How many of ${name}`, { quantity: '5' })
    expect(changed.text).toContain('In all £23.00')
    const refused = await send(changed, `How many of ${name}`, { quantity: '7' })
    expect(refused.status).toBe(422)
    expect(refused.text).toMatch(/at most 6|6/)
    const emptied = await send(changed, `Take out ${name}`)
    expect(emptied.text).toContain('Nothing in it yet')
  })

  test('takes an impatient double click for one', async () => {
    const { open, send, sendTwice } = visitor()
    await send(await open(loaf()), add, { quantity: '1' })
    const [one, two] = await sendTwice(await open(loaf()), add, { quantity: '1' })
    expect([one.status, two.status]).toEqual([200, 200])
    expect((await open(address('cart'))).text).toContain('In all £9.20')
  })

  test('is each visitor’s own', async () => {
    const [ada, hana] = [visitor(), visitor()]
    await ada.send(await ada.open(loaf()), add, { quantity: '3' })
    expect((await hana.open(address('cart'))).text).toContain('Nothing in it yet')
    await hana.send(await hana.open(address('market', `/products/${world.products.oatMilk.slug}`)), add, {
      quantity: '1',
    })
    expect((await ada.open(address('cart'))).text).not.toContain('Oat milk')
    expect(inCorner(await ada.open(loaf()))).toBe(3)
    expect(inCorner(await hana.open(loaf()))).toBe(1)
  })

  test('does not hold more than there is, and says so beside the field', async () => {
    const { open, send } = visitor()
    const paste = () => open(address('market', '/products/quince-paste'))
    const tooMany = await send(await paste(), add, { quantity: '9' })
    expect(tooMany.url.pathname).toBe('/products/quince-paste')
    expect(tooMany.text).toContain('Only 5 of Quince paste')
    const page = await paste()
    const refused = await send(page, add, { quantity: '9' })
    expect(refused.status).toBe(422)
    expect(refused.html).toMatch(/aria-invalid="true"[^>]*aria-describedby="[^"]*error"/)
    expect((await send(page, add, { quantity: 'lots' })).text).toContain('Say how many, from 1 to 99.')
    expect((await open(address('cart'))).text).toContain('Nothing in it yet')
  })

  test('tells of a new price, and takes it over when asked', async () => {
    const { open, send } = visitor()
    await send(await open(address('market', '/products/leeks')), add, { quantity: '2' })
    const { data } = await world.ask('{ product(slug: "leeks") { variants { id } } }')
    const { product } = data as { product: { variants: { id: string }[] } }
    const variantId = product.variants[0]?.id
    await world.ask(
      'mutation ($input: SetPriceInput!) { setPrice(input: $input) { userErrors { message } } }',
      {
        as: world.members.chioma,
        variables: { input: { variantId, amountMinor: 390 } },
      },
    )
    const basket = await open(address('cart'))
    expect(basket.text).toContain('In all £6.80')
    expect(basket.text).toContain('Some prices have changed')
    const anew = await send(basket, 'Take over the new prices')
    expect(anew.text).toContain('In all £7.80')
    expect(anew.text).not.toContain('Some prices have changed')
  })

  test('keeps what was taken off sale in sight, and says that it is gone', async () => {
    const { open, send } = visitor()
    await send(await open(address('market', '/products/savoy-cabbage')), add)
    const { data } = await world.ask('{ product(slug: "savoy-cabbage") { id version } }')
    await world.ask(
      'mutation ($input: ArchiveProductInput!) { archiveProduct(input: $input) { userErrors { message } } }',
      {
        as: world.members.chioma,
        variables: { input: data?.product },
      },
    )
    const basket = await open(address('cart'))
    expect(basket.status).toBe(200)
    expect(basket.text).toContain('Savoy cabbage')
    expect(basket.text).toContain('no longer')
  })

  test('is not changed by a form that did not come from its own page', async () => {
    const { open } = visitor()
    const { forms } = await open(loaf())
    const form = forms.find(({ label }) => label === add)
    const stolen = await world.visit('market', loaf().pathname, {
      form: Object.fromEntries(form?.fields ?? []),
    })
    expect(stolen.status).toBe(403)
  })
})
