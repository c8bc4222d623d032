import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { newId } from '@rose-ash/domain'
import { installQueue } from '@rose-ash/jobs'
import { createLogger } from '@rose-ash/service'
import { type Answered, countQueries, useDatabase } from '@rose-ash/testing'
import {
  type Asker,
  adminOfTests,
  cartOfTests,
  memberOfTests as member,
  tokenOfTests as newToken,
} from './askCart.ts'
import type { Goods } from './shelfOfTests.ts'

const database = useDatabase({ commits: true })
let deadAt: string | null = null
let meanwhile: (step: string) => void = () => {}
const logger = createLogger({ level: 'silent', name: 'test' })
class Died extends Error {}
const cart = cartOfTests({
  knex: () => database.knex,
  steps: {
    reached(step) {
      meanwhile(step)
      if (step === deadAt) throw new Died(step)
    },
  },
})
const { market, events } = cart

const shownOrder = `code status paymentStatus version email name phone notes total { amountMinor formatted }
  taxes { rateBp net { amountMinor } tax { amountMinor } gross { amountMinor } }
  lines { type title sku quantity unitPrice { amountMinor } total { amountMinor } taxRateBp tax { amountMinor } isShort }
  fulfilments { sellerName status pickup { place startsAt } lines { title } }
  history { what } expiresAt placedAt viewerCanCancel`
const addToCart = cart.mutate('addToCart', 'cart { id version }')
const updateCart = cart.mutate(
  'updateCart',
  'cart { version total { amountMinor } donation { amountMinor } notes }',
)
const beginCheckout = cart.mutate('beginCheckout', `orderKey order { ${shownOrder} }`)
const cartOf = async (asker: Asker) =>
  (
    await cart.ask(
      '{ cart { id version itemCount total { amountMinor } donation { amountMinor } notes lines { problem { kind message } } sellers { name closed pickups { id place isOpen } } } }',
      {},
      asker,
    )
  ).cart

const add = (goods: Goods, quantity: number, asker: Asker) =>
  addToCart(
    { type: goods.type === 'TicketType' ? 'TICKET_TYPE' : 'PRODUCT_VARIANT', itemId: goods.id, quantity },
    asker,
  )
const contact = { email: 'hana@people.example', name: 'Hana Sato', phone: '01632 960 001' }
const checkout = async (asker: Asker, changes: object = {}) => {
  const { version } = await cartOf(asker)
  return beginCheckout({ cartVersion: version, ...contact, idempotencyKey: newId(), ...changes }, asker)
}
const count = async (table: string) => Number((await database.knex(table).count())[0]?.count)

let guest: Asker
let oatMilk: Goods

beforeAll(() => installQueue({ url: database.url, logger }))
beforeEach(() => {
  deadAt = null
  market.close(false)
  events.close(false)
  guest = { token: newToken() }
  oatMilk = market.put('Oat milk, 1 l', { availableQuantity: 10, sku: 'OAT-1' })
})

describe('an order', () => {
  test('holds what was in the cart, at its price, with its tax, for thirty minutes', async () => {
    const cider = market.put('Cider, 75 cl', {
      sellerId: oatMilk.sellerId,
      unitPrice: { amountMinor: 900, currency: 'GBP' },
      taxClass: 'standard',
      taxRateBp: 2000,
    })
    const ticket = events.put('Sourdough from scratch', {
      sellerName: 'The bakehouse',
      unitPrice: { amountMinor: 4500, currency: 'GBP' },
      availableQuantity: 8,
    })
    await add(oatMilk, 2, guest)
    await add(cider, 1, guest)
    const { cart: filled } = await add(ticket, 1, guest)
    const notes = 'No bag, please'
    expect(
      (await updateCart({ id: filled.id, version: filled.version, donationMinor: 150, notes }, guest)).cart,
    ).toMatchObject({ total: { amountMinor: 6050 }, donation: { amountMinor: 150 }, notes })

    const { order, orderKey, userErrors } = await checkout(guest)
    expect(userErrors).toEqual([])
    expect(orderKey).toMatch(/^[\w-]{43}$/)
    expect(order).toMatchObject({
      code: expect.stringMatching(/^[2-9A-HJ-NP-Z]{8}$/),
      status: 'PENDING_PAYMENT',
      paymentStatus: 'UNPAID',
      notes,
      ...contact,
      total: { amountMinor: 6050, formatted: '£60.50' },
      taxes: [
        { rateBp: 2000, net: { amountMinor: 750 }, tax: { amountMinor: 150 }, gross: { amountMinor: 900 } },
        { rateBp: 0, net: { amountMinor: 5150 }, tax: { amountMinor: 0 }, gross: { amountMinor: 5150 } },
      ],
      fulfilments: [
        {
          sellerName: 'Weir Mill',
          status: 'WAITING',
          lines: [{ title: 'Oat milk, 1 l' }, { title: 'Cider, 75 cl' }],
        },
        { sellerName: 'The bakehouse', status: 'WAITING', lines: [{ title: 'Sourdough from scratch' }] },
      ],
      history: [{ what: 'placed' }],
    })
    expect(order.lines.map(({ type, title }: Answered) => [type, title])).toEqual([
      ['PRODUCT_VARIANT', 'Oat milk, 1 l'],
      ['PRODUCT_VARIANT', 'Cider, 75 cl'],
      ['TICKET_TYPE', 'Sourdough from scratch'],
      [null, 'Donation'],
    ])
    expect(Date.parse(order.expiresAt) - Date.parse(order.placedAt)).toBe(30 * 60_000)
    expect([market.left(oatMilk.id), events.left(ticket.id)]).toEqual([8, 7])
    expect(await cartOf(guest)).toMatchObject({
      itemCount: 0,
      total: { amountMinor: 0 },
      donation: { amountMinor: 0 },
      notes: '',
    })
  })

  test('of a member costs what members pay, and has no key', async () => {
    market.change(oatMilk.id, { memberMinor: 200 })
    const hana = { viewer: member() }
    await add(oatMilk, 1, hana)
    const { order, orderKey } = await checkout(hana)
    expect([order.total.amountMinor, orderKey]).toEqual([200, null])
    await add(oatMilk, 1, guest)
    expect((await checkout(guest)).order.total.amountMinor).toBe(250)
  })

  test('that costs nothing is confirmed at once', async () => {
    const leaflet = market.put('A leaflet', { unitPrice: { amountMinor: 0, currency: 'GBP' } })
    await add(leaflet, 1, guest)
    expect((await checkout(guest)).order).toMatchObject({
      status: 'CONFIRMED',
      paymentStatus: 'PAID',
      fulfilments: [{ status: 'TO_PACK' }],
      history: [{ what: 'placed' }, { what: 'paid' }],
    })
  })

  test('is one, however often and at how many doors the same is asked', async () => {
    await add(oatMilk, 3, guest)
    const { version: cartVersion } = await cartOf(guest)
    const input = { cartVersion, ...contact, idempotencyKey: 'click' }
    const [orders, doors] = [await count('cart.orders'), [1, 2, 3, 4]]
    const answers = await Promise.all(doors.map(() => beginCheckout(input, guest)))
    answers.push(await beginCheckout(input, guest))
    const codes = answers.map(({ order, userErrors }) => order?.code ?? userErrors)
    expect(new Set(codes)).toEqual(new Set([codes[0]]))
    expect(await count('cart.orders')).toBe(orders + 1)
    expect(market.left(oatMilk.id)).toBe(7)
  })
})

describe('going back from an order', () => {
  const buyers: [string, () => Asker][] = [
    ['a guest', () => ({ token: newToken() })],
    ['a member', () => ({ viewer: member() })],
  ]
  const ordered = async (buyer: Asker) => {
    await add(oatMilk, 2, buyer)
    const { id: cartId, version: cartVersion } = await cartOf(buyer)
    const input = { cartId, cartVersion, ...contact, idempotencyKey: 'click' }
    return { input, ...(await beginCheckout(input, buyer)) }
  }
  const mended = { email: 'hana.sato@people.example', name: 'Hana S.', phone: null }

  test.each(buyers)('%s mends who they are, and it is the same order', async (_, buyerOf) => {
    const buyer = buyerOf()
    const { input, order, orderKey } = await ordered(buyer)
    const orders = await count('cart.orders')
    for (const round of [1, 2]) {
      const again = await beginCheckout({ ...input, ...mended }, buyer)
      expect([round, again.order, again.orderKey]).toMatchObject([
        round,
        { code: order.code, status: 'PENDING_PAYMENT', ...mended },
        orderKey,
      ])
      const what = again.order.history.map((entry: Answered) => entry.what)
      expect(what).toEqual(['placed', 'contact_corrected'])
    }
    expect(await count('cart.orders')).toBe(orders)
    expect(market.left(oatMilk.id)).toBe(8)
  })

  test.each(buyers)('%s hears which order it became, whatever else they ask', async (_, buyerOf) => {
    const buyer = buyerOf()
    const { input, order, orderKey } = await ordered(buyer)
    await add(oatMilk, 1, buyer)
    const orders = await count('cart.orders')
    const { version } = await cartOf(buyer)
    const asked = {
      'another version of the basket': { cartVersion: version },
      'another time to collect': { pickups: [{ sellerId: newId(), pickupId: newId() }] },
      'another window': { idempotencyKey: newId() },
      'another window, with another name': { idempotencyKey: newId(), ...mended },
      'an earlier look at the basket': { idempotencyKey: newId(), cartVersion: 0 },
    }
    for (const [what, changes] of Object.entries(asked)) {
      const { userErrors } = await beginCheckout({ ...input, ...changes }, buyer)
      const error = { __typename: 'OrderPlacedError', orderCode: order.code, orderKey }
      expect([what, userErrors]).toMatchObject([what, [error]])
    }
    expect(await count('cart.orders')).toBe(orders)
    const next = await beginCheckout({ ...input, cartVersion: version, idempotencyKey: newId() }, buyer)
    expect(next.order.code).not.toBe(order.code)
  })

  test('nobody is renamed once it is paid, called off, or too late to pay', async () => {
    for (const [changes, said] of [
      [{ status: 'confirmed', paymentStatus: 'paid', paidMinor: 500, paidAt: new Date() }, 'It is paid.'],
      [{ status: 'cancelled', cancelledAt: new Date() }, 'It was cancelled.'],
      [{ expiresAt: new Date() }, 'It is not paid yet.'],
    ] as const) {
      const buyer = { token: newToken() }
      const { input, order } = await ordered(buyer)
      await database.knex('cart.orders').where({ code: order.code }).update(changes)
      const { userErrors } = await beginCheckout({ ...input, ...mended }, buyer)
      expect(userErrors).toMatchObject([{ __typename: 'OrderPlacedError', orderCode: order.code }])
      expect(userErrors[0].message).toContain(said)
      expect(await database.knex('cart.orders').where({ code: order.code }).first()).toMatchObject(contact)
    }
  })

  test('the buyer says anew who an order is for, until it is handed over, and nobody else does', async () => {
    const change = cart.mutate('changeOrderContact', 'order { email name phone version history { what } }')
    const buyer = { token: newToken() }
    const { order, orderKey } = await ordered(buyer)
    const { code, version } = order
    const asked = { code, version, ...mended }
    for (const [other, refused] of [
      [buyer, 'NotFoundError'],
      [{ viewer: member() }, 'NotFoundError'],
      [{ orderKey }, undefined],
      [{ orderKey }, 'ConflictError'],
    ] as const) {
      const { order: changed, userErrors } = await change(asked, other)
      expect([changed?.email, userErrors[0]?.__typename]).toEqual([
        refused === undefined ? mended.email : undefined,
        refused,
      ])
    }
    await expect(change(asked, { viewer: adminOfTests() })).resolves.toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    })
    const at = { code, version: version + 1, ...mended }
    expect((await change({ ...at, email: 'at home' }, { orderKey })).userErrors).toMatchObject([
      { __typename: 'ValidationError', path: ['input', 'email'] },
    ])
    await database
      .knex('cart.orders')
      .where({ code })
      .update({ status: 'cancelled', cancelledAt: new Date() })
    expect((await change(at, { orderKey })).userErrors).toMatchObject([{ __typename: 'OrderStateError' }])
  })

  test('the form of one basket orders no other', async () => {
    const hana = { viewer: member() }
    await add(oatMilk, 1, hana)
    const { version: cartVersion } = await cartOf(hana)
    const input = { cartId: newId(), cartVersion, ...contact, idempotencyKey: 'click' }
    const { userErrors } = await beginCheckout(input, hana)
    expect(userErrors).toMatchObject([{ __typename: 'ConflictError' }])
  })
})

describe('nothing is ordered', () => {
  const refusedWith = async (asker: Asker, error: object, changes: object = {}) => {
    const [orders, holds] = [await count('cart.orders'), market.left(oatMilk.id)]
    expect((await checkout(asker, changes)).userErrors).toMatchObject([error])
    expect(await count('cart.orders')).toBe(orders)
    expect(market.left(oatMilk.id)).toBe(holds)
  }

  test.each<[string, Partial<Goods>, object]>([
    [
      'the price is another one',
      { unitPrice: { amountMinor: 300, currency: 'GBP' } },
      {
        __typename: 'PriceChangedError',
        old: { amountMinor: 250 },
        new: { amountMinor: 300, formatted: '£3.00' },
      },
    ],
    ['there are too few', { availableQuantity: 1 }, { __typename: 'InsufficientStockError', available: 1 }],
    ['it is gone', { isAvailable: false }, { __typename: 'ItemGoneError' }],
    [
      'the shop is closed',
      { closed: 'It opens on Friday.' },
      { __typename: 'SellerClosedError', message: 'It opens on Friday.' },
    ],
    ['an order may not hold so many', { maxPerOrder: 1 }, { __typename: 'QuantityLimitError', max: 1 }],
    ['an order must hold more', { minPerOrder: 3 }, { __typename: 'ValidationError' }],
  ])('when %s', async (_, changes, error) => {
    await add(oatMilk, 2, guest)
    market.change(oatMilk.id, changes)
    await refusedWith(guest, error)
  })

  test('when the cart is empty, or another one than was seen, or nobody answers', async () => {
    await add(oatMilk, 1, guest)
    await refusedWith(guest, { __typename: 'ConflictError', currentVersion: 2 }, { cartVersion: 1 })
    market.close(true)
    await refusedWith(guest, { __typename: 'SellerUnreachableError' })
    market.close(false)
    const { id, version } = await cartOf(guest)
    await cart.mutate('emptyCart', 'cart { id }')({ id, version }, guest)
    await refusedWith(guest, { __typename: 'ValidationError', message: 'There is nothing in the basket.' })
  })

  test.each([
    [{ email: 'hana at home' }, 'email'],
    [{ email: 'hana@people.example, bram@people.example' }, 'email'],
    [{ name: '  ' }, 'name'],
    [{ phone: 'call me' }, 'phone'],
    [{ idempotencyKey: '' }, 'idempotencyKey'],
  ])('with %o', async (changes, field) => {
    await add(oatMilk, 1, guest)
    await refusedWith(guest, { __typename: 'ValidationError', path: ['input', field] }, changes)
  })

  test('when one of two sellers cannot hold it: the other has its own back', async () => {
    const ticket = events.put('Walk', { availableQuantity: 1 })
    await add(oatMilk, 2, guest)
    await add(ticket, 1, guest)
    const somebody = { token: newToken() }
    await add(ticket, 1, somebody)
    const answers = await Promise.all([checkout(guest), checkout(somebody)])
    expect(answers.filter(({ order }) => order)).toHaveLength(1)
    const [lost] = answers.filter(({ order }) => !order)
    expect(lost.userErrors).toMatchObject([{ __typename: 'InsufficientStockError' }])
    const isGuests = answers[0]?.order != null
    expect(market.left(oatMilk.id)).toBe(isGuests ? 8 : 10)
  })

  test('without a cart', async () => {
    const answer = await beginCheckout({ cartVersion: 1, ...contact, idempotencyKey: 'a' }, guest)
    expect(answer.userErrors).toMatchObject([{ message: 'There is nothing in the basket.' }])
    const nobody = await beginCheckout({ cartVersion: 1, ...contact, idempotencyKey: 'a' }, {})
    expect(nobody.errors).toMatchObject([{ extensions: { code: 'MALFORMED' } }])
  })
})

describe('pickups', () => {
  const pickup = (place: string, changes: object = {}) => ({
    id: newId(),
    startsAt: '2031-05-03T14:00:00.000Z',
    endsAt: '2031-05-03T18:00:00.000Z',
    place,
    isOpen: true,
    ...changes,
  })

  test('one has to be chosen, of those that take orders', async () => {
    const [yard, full] = [pickup('The Mill Yard'), pickup('The Green', { isOpen: false })]
    const flour = market.put('Flour', { pickups: [yard, full] })
    await add(flour, 1, guest)
    const pickups = (pickupId: string) => [{ sellerId: flour.sellerId, pickupId }]
    const error = { __typename: 'PickupError', sellerId: flour.sellerId, path: ['input', 'pickups'] }
    for (const choice of [{}, { pickups: pickups(full.id) }, { pickups: pickups(newId()) }])
      expect((await checkout(guest, choice)).userErrors).toMatchObject([error])
    expect((await checkout(guest, { pickups: pickups(yard.id) })).order.fulfilments).toMatchObject([
      { pickup: { place: 'The Mill Yard', startsAt: yard.startsAt } },
    ])
    expect(market.holds.at(-1)?.pickupId).toBe(yard.id)
  })

  test('a seller offers those that hold all that is in the cart', async () => {
    const [yard, green, hall] = [pickup('The Mill Yard'), pickup('The Green'), pickup('The Hall')]
    const flour = market.put('Flour', { pickups: [yard, green] })
    const { sellerId } = flour
    await add(flour, 1, guest)
    await add(market.put('Bran', { sellerId, pickups: [green, hall] }), 1, guest)
    await add(market.put('A card', { sellerId }), 1, guest)
    expect((await cartOf(guest)).sellers).toEqual([
      { name: 'Weir Mill', closed: null, pickups: [{ id: green.id, place: 'The Green', isOpen: true }] },
    ])
    await add(market.put('Honey', { sellerId, pickups: [hall] }), 1, guest)
    expect((await cartOf(guest)).sellers).toMatchObject([
      { pickups: [], closed: expect.stringContaining('different times') },
    ])
    expect((await checkout(guest)).userErrors).toMatchObject([{ __typename: 'SellerClosedError', sellerId }])
  })
})

describe('whoever dies on the way can ask again', () => {
  test.each(['checkout.begun', 'checkout.quoted', 'checkout.reserved', 'order.placed'])(
    'after %s: one order, held once',
    async (step) => {
      await add(oatMilk, 4, guest)
      const { version: cartVersion } = await cartOf(guest)
      const input = { cartVersion, ...contact, idempotencyKey: 'click' }
      const orders = await count('cart.orders')
      deadAt = step
      await expect(beginCheckout(input, guest)).rejects.toThrow(Died)
      deadAt = null
      const { order, userErrors } = await beginCheckout(input, guest)
      expect([order?.status, userErrors]).toEqual(['PENDING_PAYMENT', []])
      expect(await count('cart.orders')).toBe(orders + 1)
      expect(market.left(oatMilk.id)).toBe(6)
    },
  )

  test('also for the last of it, which is held for the one who died', async () => {
    await add(oatMilk, 10, guest)
    const { version: cartVersion } = await cartOf(guest)
    const input = { cartVersion, ...contact, idempotencyKey: 'click' }
    deadAt = 'checkout.reserved'
    await expect(beginCheckout(input, guest)).rejects.toThrow(Died)
    deadAt = null
    const { order, userErrors } = await beginCheckout(input, guest)
    expect([order?.status, userErrors]).toEqual(['PENDING_PAYMENT', []])
    expect(market.left(oatMilk.id)).toBe(0)
  })

  test('and who clicks five times at once gets one order five times, also for the last of it', async () => {
    await add(oatMilk, 10, guest)
    const { version: cartVersion } = await cartOf(guest)
    const input = { cartVersion, ...contact, idempotencyKey: 'click' }
    const answers = await Promise.all(Array.from({ length: 5 }, () => beginCheckout(input, guest)))
    const codes = answers.map(({ order, userErrors }) => order?.code ?? userErrors)
    expect(codes).toEqual(codes.map(() => expect.stringMatching(/^\w{8}$/)))
    expect(new Set(codes).size).toBe(1)
  })

  test('also with another name, as nothing was ordered yet', async () => {
    await add(oatMilk, 1, guest)
    const { version: cartVersion } = await cartOf(guest)
    const input = { cartVersion, ...contact, idempotencyKey: 'click' }
    deadAt = 'checkout.reserved'
    await expect(beginCheckout(input, guest)).rejects.toThrow(Died)
    deadAt = null
    expect((await beginCheckout({ ...input, name: 'Ada' }, guest)).order.name).toBe('Ada')
  })

  test('and what was refused can be asked for again', async () => {
    await add(oatMilk, 2, guest)
    const { version: cartVersion } = await cartOf(guest)
    const input = { cartVersion, ...contact, idempotencyKey: 'click' }
    market.change(oatMilk.id, { availableQuantity: 1 })
    expect((await beginCheckout(input, guest)).userErrors).toHaveLength(1)
    market.change(oatMilk.id, { availableQuantity: 2 })
    expect((await beginCheckout(input, guest)).order).not.toBeNull()
  })
})

describe('an attempt that nobody finishes', () => {
  const unfinished = () => database.knex('cart.checkouts').where({ state: 'reserving' })
  const input = async (asker: Asker, changes: object = {}) => {
    const { version: cartVersion } = await cartOf(asker)
    return { cartVersion, ...contact, idempotencyKey: newId(), ...changes }
  }
  const die = async (asker: Asker, step = 'checkout.reserved', changes: object = {}) => {
    const asked = await input(asker, changes)
    deadAt = step
    await expect(beginCheckout(asked, asker)).rejects.toThrow(Died)
    deadAt = null
    return asked
  }
  const giveUpAttempts = () =>
    cart.room().jobs.giveUpAttempts?.run({}, { logger, signal: new AbortController().signal, attempt: 1 })

  test.each<[string, object]>([
    ['another name, on the same page', { name: 'Ada' }],
    ['another page', { idempotencyKey: newId() }],
    ['both', { idempotencyKey: newId(), email: 'ada@people.example' }],
  ])('gives back the last of it to whoever comes again with %s', async (_, changes) => {
    const ticket = events.put('Walk', { availableQuantity: 1 })
    await add(oatMilk, 10, guest)
    await add(ticket, 1, guest)
    const asked = await die(guest)
    expect([market.left(oatMilk.id), events.left(ticket.id)]).toEqual([0, 0])
    const orders = await count('cart.orders')
    const { order, userErrors } = await beginCheckout({ ...asked, ...changes }, guest)
    expect([order?.status, userErrors]).toEqual(['PENDING_PAYMENT', []])
    expect(await count('cart.orders')).toBe(orders + 1)
    expect([market.left(oatMilk.id), events.left(ticket.id)]).toEqual([0, 0])
    const living = market.holds.filter(({ itemId, status }) => itemId === oatMilk.id && status === 'held')
    expect(living).toHaveLength(1)
    // and the attempt that died has nothing left to take: it finds the order
    const late = await beginCheckout(asked, guest)
    expect(late.order?.code ?? late.userErrors[0].orderCode).toBe(order.code)
    expect(market.left(oatMilk.id)).toBe(0)
  })

  test('gives back the last of it to whoever signs in first', async () => {
    await add(oatMilk, 10, guest)
    await die(guest)
    const hana = { viewer: member() }
    await cart.mutate('mergeCarts', 'cart { id }')({ fromToken: guest.token }, hana)
    expect((await checkout(hana)).order?.status).toBe('PENDING_PAYMENT')
    expect(market.left(oatMilk.id)).toBe(0)
  })

  test.each([2, 3, 5])('of %i windows at once one orders, and holds the last of it once', async (windows) => {
    await add(oatMilk, 10, guest)
    const asked = await input(guest)
    const orders = await count('cart.orders')
    const answers = await Promise.all(
      Array.from({ length: windows }, (_, n) =>
        beginCheckout({ ...asked, idempotencyKey: newId(), name: `Hana ${n}` }, guest),
      ),
    )
    const placed = answers.filter(({ order }) => order)
    expect([placed.length, await count('cart.orders')]).toEqual([1, orders + 1])
    expect(market.left(oatMilk.id)).toBe(0)
    const ids = await database
      .knex('cart.order_lines as line')
      .join('cart.orders as o', 'o.id', 'line.orderId')
      .where('o.code', placed[0]?.order.code)
      .pluck('line.reservationId')
    const held = market.holds.filter(({ itemId, status }) => itemId === oatMilk.id && status === 'held')
    expect(held.map(({ id }) => id)).toEqual(ids)
  })

  test('lets go of what it holds when another one has overtaken it, wherever it is by then', async () => {
    for (const step of ['checkout.begun', 'checkout.quoted', 'checkout.reserved']) {
      const buyer = { token: newToken() }
      const last = market.put('The last loaf', { availableQuantity: 1 })
      await add(last, 1, buyer)
      const asked = await input(buyer)
      let other: Promise<Answered> | undefined
      meanwhile = (at) => {
        if (at === step && !other) other = beginCheckout({ ...asked, idempotencyKey: newId() }, buyer)
      }
      const first = await beginCheckout(asked, buyer)
      const second = await other
      meanwhile = () => {}
      expect([first, second].filter((answer) => answer?.order)).toHaveLength(1)
      expect(market.left(last.id)).toBe(0)
      expect(
        market.holds.filter(({ itemId, status }) => itemId === last.id && status === 'held'),
      ).toHaveLength(1)
    }
  })

  test('is given up after two minutes, with all that it holds, and never what is ordered', async () => {
    await add(oatMilk, 3, guest)
    await die(guest)
    const hana = { token: newToken() }
    await add(oatMilk, 2, hana)
    expect((await checkout(hana)).order).not.toBeNull()
    await giveUpAttempts()
    expect(market.left(oatMilk.id)).toBe(5)
    await database.knex('cart.checkouts').update({ createdAt: new Date(Date.now() - 121_000) })
    market.close(true)
    await giveUpAttempts()
    market.close(false)
    expect(market.left(oatMilk.id)).toBe(5)
    await giveUpAttempts()
    expect(market.left(oatMilk.id)).toBe(8)
    expect(await unfinished()).toEqual([])
    market.asked.clear()
    await giveUpAttempts()
    expect([...market.asked]).toEqual([])
  })
})

describe('an order is seen by its buyer and by staff', () => {
  const orderOf = async (code: string, asker: Asker) =>
    (await cart.ask('query ($code: String!) { order(code: $code) { code name } }', { code }, asker)).order

  test('a guest has the key of the order', async () => {
    await add(oatMilk, 1, guest)
    const { order, orderKey } = await checkout(guest)
    const { order: another, orderKey: anotherKey } = await (async () => {
      await add(oatMilk, 1, guest)
      return checkout(guest)
    })()
    expect(await orderOf(order.code, { orderKey })).toMatchObject({ code: order.code })
    expect(await orderOf(` ${order.code.toLowerCase()} `, { orderKey })).toMatchObject({ code: order.code })
    expect(await orderOf(another.code, { orderKey: anotherKey })).not.toBeNull()
    for (const stranger of [
      guest,
      {},
      { orderKey: anotherKey },
      { orderKey: '' },
      { orderKey: 'é'.repeat(43) },
      { viewer: member() },
    ])
      expect(await orderOf(order.code, stranger)).toBeNull()
    expect(await orderOf(order.code, { viewer: adminOfTests() })).not.toBeNull()
  })

  test('a member is who ordered it', async () => {
    const hana = { viewer: member() }
    await add(oatMilk, 1, hana)
    const { order } = await checkout(hana)
    expect(await orderOf(order.code, hana)).not.toBeNull()
    expect(await orderOf(order.code, { viewer: adminOfTests() })).not.toBeNull()
    const id = (await database.knex('cart.orders').where({ code: order.code }).first('id'))?.id
    const { secret } = cart
      .room()
      .createContext({ viewer: member(), headers: { get: () => null }, requestId: '' }).domain
    const { orderKeyOf } = await import('./domain/order/orderKeyOf.ts')
    for (const stranger of [{ viewer: member() }, guest, { orderKey: orderKeyOf({ secret }, id) }])
      expect(await orderOf(order.code, stranger)).toBeNull()
  })

  test('nor do its ids open it', async () => {
    await add(oatMilk, 1, guest)
    const { order, orderKey } = await checkout(guest)
    const row = await database.knex('cart.orders').where({ code: order.code }).first('id')
    const [line] = await database.knex('cart.order_lines').where({ orderId: row.id })
    const r = [
      { __typename: 'Order', id: row.id },
      { __typename: 'OrderLine', id: line.id },
      { __typename: 'Fulfilment', id: line.fulfilmentId },
    ]
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Order { name } ... on Fulfilment { name phone } ... on OrderLine { title } } }'
    for (const stranger of [guest, {}, { viewer: member() }])
      expect((await cart.ask(query, { r }, stranger))._entities).toEqual([null, null, null])
    expect((await cart.ask(query, { r }, { orderKey }))._entities).toMatchObject([
      { name: 'Hana Sato' },
      { title: 'Oat milk, 1 l' },
      { name: 'Hana Sato', phone: '01632 960 001' },
    ])
    const owner: Asker = { viewer: member() }
    market.owners.set(oatMilk.sellerId, owner.viewer?.userId ?? '')
    expect((await cart.ask(query, { r }, owner))._entities).toMatchObject([
      null,
      { title: 'Oat milk, 1 l' },
      { name: 'Hana Sato' },
    ])
  })
})

test('a full checkout costs one question to each seller, and each of its lists one statement', async () => {
  for (let n = 0; n < 10; n++) await add(market.put(`Thing ${n}`), 1, guest)
  await add(events.put('Walk'), 1, guest)
  const { version: cartVersion } = await cartOf(guest)
  market.asked.clear()
  events.asked.clear()
  const { order } = await beginCheckout({ cartVersion, ...contact, idempotencyKey: 'a' }, guest)
  expect(order.lines).toHaveLength(11)
  for (const seller of [market, events])
    expect([...seller.asked]).toEqual([
      ['quote', 1],
      ['reserve', 1],
    ])
  const { count: statements } = await countQueries(database.knex, () =>
    cart.ask(
      'query ($code: String!) { order(code: $code) { lines { title item { __typename } } fulfilments { name lines { title } } history { what actor { id } } taxes { rateBp } viewerCanCancel } }',
      { code: order.code },
      { viewer: adminOfTests() },
    ),
  )
  // the order; its lines, fulfilments and history; the lines of the fulfilments, and their order
  expect(statements).toBe(6)
})
