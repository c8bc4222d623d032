import { beforeEach, describe, expect, test } from '@jest/globals'
import { newId } from '@rose-ash/domain'
import type { JobHelpers } from '@rose-ash/jobs'
import { countQueries, useDatabase } from '@rose-ash/testing'
import { type Asker, cartOfTests, memberOfTests as member, tokenOfTests as newToken } from './askCart.ts'
import { forgetCarts } from './jobs/forgetCarts.ts'
import type { Goods } from './shelfOfTests.ts'

const database = useDatabase({ commits: true })
const { market, events, ask, mutate: mutation } = cartOfTests({ knex: () => database.knex })

const shown = `id version itemCount total { amountMinor formatted }
  lines { id version quantity title unitPrice { amountMinor } total { amountMinor } problem { kind message available } }`
const mutate = (name: string) => mutation(name, name === 'deleteCart' ? 'deletedId' : `cart { ${shown} }`)
const addToCart = mutate('addToCart')
const setQuantity = mutate('setCartLineQuantity')
const removeLine = mutate('removeCartLine')
const mergeCarts = mutate('mergeCarts')
const cartOf = async (asker: Asker) => (await ask(`{ cart { ${shown} } }`, {}, asker)).cart

let visitor: Asker
let oatMilk: Goods
const milk = (more: object = {}) => ({ type: 'PRODUCT_VARIANT', itemId: oatMilk.id, ...more })

beforeEach(() => {
  market.close(false)
  visitor = { token: newToken() }
  oatMilk = market.put('Oat milk, 1 l', { availableQuantity: 10 })
})

describe('adding', () => {
  test('makes the cart, and what is there becomes more', async () => {
    expect(await cartOf(visitor)).toBeNull()
    const ticket = events.put('Sourdough from scratch', {
      unitPrice: { amountMinor: 4500, currency: 'GBP' },
    })
    await addToCart(milk({ quantity: 2 }), visitor)
    await addToCart({ type: 'TICKET_TYPE', itemId: ticket.id }, visitor)
    const { cart, userErrors } = await addToCart(milk(), visitor)
    expect(userErrors).toEqual([])
    expect(cart).toMatchObject({
      itemCount: 4,
      version: 4,
      total: { amountMinor: 3 * 250 + 4500, formatted: '£52.50' },
    })
    expect(
      cart.lines.map(({ title, quantity }: { title: string; quantity: number }) => [title, quantity]),
    ).toEqual([
      ['Oat milk, 1 l', 3],
      ['Sourdough from scratch', 1],
    ])
  })

  test('twice with one key adds once, also at the same moment', async () => {
    const twice = [1, 2, 3].map(() => addToCart(milk({ quantity: 2, idempotencyKey: 'click' }), visitor))
    for (const { cart } of await Promise.all(twice)) expect(cart.itemCount).toBe(2)
    expect((await addToCart(milk({ idempotencyKey: 'another' }), visitor)).cart.itemCount).toBe(3)
    expect(
      (await addToCart(milk({ quantity: 3, idempotencyKey: 'click' }), visitor)).userErrors,
    ).toMatchObject([{ path: ['input', 'idempotencyKey'] }])
  })

  test('a key that was refused may be used again', async () => {
    const input = milk({ quantity: 11, idempotencyKey: 'click' })
    expect((await addToCart(input, visitor)).userErrors).toMatchObject([{ available: 10 }])
    market.change(oatMilk.id, { availableQuantity: 20 })
    expect((await addToCart(input, visitor)).cart.itemCount).toBe(11)
  })

  test.each([
    [{ quantity: 11 }, { __typename: 'InsufficientStockError', available: 10, path: ['input', 'quantity'] }],
    [{ quantity: 0 }, { __typename: 'ValidationError', path: ['input', 'quantity'] }],
    [{ quantity: 100 }, { __typename: 'ValidationError', path: ['input', 'quantity'] }],
    [{ itemId: newId() }, { __typename: 'ItemGoneError', path: ['input', 'itemId'] }],
    [{ itemId: 'nonsense' }, { __typename: 'ValidationError', path: ['input', 'itemId'] }],
  ])('%o is refused with the field', async (changes, error) => {
    expect(await addToCart(milk(changes), visitor)).toMatchObject({ cart: null, userErrors: [error] })
    expect((await cartOf(visitor))?.lines ?? []).toEqual([])
  })

  test('the limit of an order counts what is in the cart', async () => {
    const eggs = market.put('Eggs', { maxPerOrder: 3 })
    await addToCart({ type: 'PRODUCT_VARIANT', itemId: eggs.id, quantity: 2 }, visitor)
    const refused = await addToCart({ type: 'PRODUCT_VARIANT', itemId: eggs.id, quantity: 2 }, visitor)
    expect(refused.userErrors).toMatchObject([{ __typename: 'QuantityLimitError', max: 3 }])
  })

  test('a seller who does not answer is said to be out of reach', async () => {
    market.close(true)
    expect((await addToCart(milk(), visitor)).userErrors).toMatchObject([
      { __typename: 'SellerUnreachableError' },
    ])
  })

  test('a line costs no more than can be counted', async () => {
    const mill = market.put('A mill', { unitPrice: { amountMinor: 100_000_000, currency: 'GBP' } })
    const house = market.put('A house', { unitPrice: { amountMinor: 20_000_000, currency: 'GBP' } })
    const add = (itemId: string, quantity: number) =>
      addToCart({ type: 'PRODUCT_VARIANT', itemId, quantity }, visitor)
    expect((await add(mill.id, 1)).userErrors).toMatchObject([{ __typename: 'QuantityLimitError', max: 0 }])
    expect((await add(house.id, 99)).userErrors).toMatchObject([{ __typename: 'QuantityLimitError', max: 2 }])
    expect((await add(house.id, 2)).cart.total.amountMinor).toBe(40_000_000)
  })

  test('a cart holds fifty different things', async () => {
    const many = Array.from({ length: 51 }, (_, n) => market.put(`Thing ${n}`))
    const answers = []
    for (const { id } of many) answers.push(await addToCart({ type: 'PRODUCT_VARIANT', itemId: id }, visitor))
    expect(answers.at(-2)?.cart.lines).toHaveLength(50)
    expect(answers.at(-1)?.userErrors).toMatchObject([
      { __typename: 'ValidationError', path: ['input', 'itemId'] },
    ])
  })
})

describe('changing', () => {
  const line = async () => (await addToCart(milk({ quantity: 2 }), visitor)).cart.lines[0]

  test('sets how many, from the version that was seen', async () => {
    const { id: lineId } = await line()
    expect((await setQuantity({ lineId, version: 1, quantity: 5 }, visitor)).cart.itemCount).toBe(5)
    expect((await setQuantity({ lineId, version: 1, quantity: 6 }, visitor)).userErrors).toMatchObject([
      { __typename: 'ConflictError', currentVersion: 2 },
    ])
    expect((await setQuantity({ lineId, version: 2, quantity: 11 }, visitor)).userErrors).toMatchObject([
      { available: 10 },
    ])
    expect((await setQuantity({ lineId, version: 2, quantity: 0 }, visitor)).cart.lines).toEqual([])
    expect((await setQuantity({ lineId, version: 2, quantity: 1 }, visitor)).userErrors).toMatchObject([
      { __typename: 'NotFoundError' },
    ])
  })

  test('fewer can be had when the seller is out of reach', async () => {
    const { id: lineId } = await line()
    market.close(true)
    expect((await setQuantity({ lineId, version: 1, quantity: 1 }, visitor)).cart.itemCount).toBe(1)
  })

  test('removes, empties and deletes', async () => {
    const { id: lineId } = await line()
    expect((await removeLine({ lineId }, visitor)).cart.lines).toEqual([])
    expect((await removeLine({ lineId }, visitor)).userErrors).toMatchObject([
      { __typename: 'NotFoundError' },
    ])
    const { cart } = await addToCart(milk(), visitor)
    const seen = { id: cart.id, version: cart.version }
    expect((await mutate('emptyCart')(seen, visitor)).cart).toMatchObject({
      lines: [],
      version: cart.version + 1,
    })
    expect((await mutate('deleteCart')(seen, visitor)).userErrors).toMatchObject([
      { __typename: 'ConflictError' },
    ])
    const now = { id: cart.id, version: cart.version + 1 }
    expect(await mutate('deleteCart')(now, visitor)).toEqual({ deletedId: cart.id, userErrors: [] })
    expect(await cartOf(visitor)).toBeNull()
  })

  test('a new price is shown as a problem until it is accepted', async () => {
    const { id } = (await addToCart(milk({ quantity: 2 }), visitor)).cart
    market.change(oatMilk.id, { unitPrice: { amountMinor: 300, currency: 'GBP' } })
    const seen = await cartOf(visitor)
    expect(seen).toMatchObject({
      total: { amountMinor: 500 },
      lines: [{ problem: { kind: 'PRICE_CHANGED', message: 'The price is £3.00 now.' } }],
    })
    const { cart } = await mutate('requoteCart')({ id, version: seen.version }, visitor)
    expect(cart).toMatchObject({ total: { amountMinor: 600 }, lines: [{ problem: null }] })
  })

  test.each([
    [{ availableQuantity: 1 }, { kind: 'SHORT', available: 1 }],
    [
      { availableQuantity: 0, isAvailable: false },
      { kind: 'SHORT', available: 0, message: 'This has sold out.' },
    ],
    [{ isAvailable: false }, { kind: 'GONE' }],
  ])('when the seller says %o the line says %o', async (changes, problem) => {
    await line()
    market.change(oatMilk.id, { ...changes })
    expect((await cartOf(visitor)).lines).toMatchObject([{ problem }])
  })
})

describe('a cart is seen and changed by its holder only', () => {
  test('not by another token, a member, or somebody who knows its ids', async () => {
    const { cart } = await addToCart(milk(), visitor)
    const [line] = cart.lines
    const entity =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Cart { itemCount } ... on CartLine { title } } }'
    const r = [
      { __typename: 'Cart', id: cart.id },
      { __typename: 'CartLine', id: line.id },
    ]
    for (const stranger of [{ token: newToken() }, { viewer: member() }]) {
      expect(await cartOf(stranger)).toBeNull()
      expect((await ask(entity, { r }, stranger))._entities).toEqual([null, null])
      expect((await removeLine({ lineId: line.id }, stranger)).userErrors).toMatchObject([
        { __typename: 'NotFoundError' },
      ])
      expect(
        (await setQuantity({ lineId: line.id, version: 1, quantity: 9 }, stranger)).userErrors,
      ).toMatchObject([{ __typename: 'NotFoundError' }])
      const seen = { id: cart.id, version: cart.version }
      for (const name of ['emptyCart', 'deleteCart', 'requoteCart'])
        expect((await mutate(name)(seen, stranger)).userErrors).toMatchObject([
          { __typename: 'NotFoundError' },
        ])
    }
    expect((await ask(entity, { r }, visitor))._entities).toEqual([
      { itemCount: 1 },
      { title: 'Oat milk, 1 l' },
    ])
  })

  test.each([null, '', 'short', `${'x'.repeat(43)}!`])(
    'without a good token (%p) there is nothing to change',
    async (token) => {
      expect(await cartOf({ token })).toBeNull()
      expect((await addToCart(milk(), { token })).errors).toMatchObject([
        { extensions: { code: 'MALFORMED' } },
      ])
    },
  )

  test('the token itself is not stored', async () => {
    await addToCart(milk(), visitor)
    const { rows } = await database.knex.raw('select c::text as row from cart.carts c')
    expect(JSON.stringify(rows)).not.toContain(visitor.token)
  })

  test('a member sees it at User.cart, others see null', async () => {
    const hana = member()
    await addToCart(milk(), { viewer: hana })
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { cart { itemCount } } } }'
    const r = [{ __typename: 'User', id: hana.userId }]
    expect((await ask(query, { r }, { viewer: hana }))._entities).toEqual([{ cart: { itemCount: 1 } }])
    expect((await ask(query, { r }, { viewer: member() }))._entities).toEqual([{ cart: null }])
  })
})

test('two carts become one: quantities add up, the newer price stays, once', async () => {
  const cheese = market.put('Cheddar')
  const before: Asker = { token: newToken() }
  await addToCart(milk({ quantity: 2 }), before)
  await addToCart({ type: 'PRODUCT_VARIANT', itemId: cheese.id }, before)
  market.change(oatMilk.id, { unitPrice: { amountMinor: 260, currency: 'GBP' } })
  await addToCart(milk({ quantity: 3 }), visitor)
  for (let again = 0; again < 2; again++) {
    const { cart, userErrors } = await mergeCarts({ fromToken: before.token }, visitor)
    expect(userErrors).toEqual([])
    expect(cart).toMatchObject({ itemCount: 6, total: { amountMinor: 5 * 260 + 250 } })
  }
  expect(await cartOf(before)).toBeNull()
  expect((await mergeCarts({ fromToken: visitor.token }, visitor)).cart.itemCount).toBe(6)
  expect((await mergeCarts({ fromToken: 'nonsense' }, visitor)).userErrors).toMatchObject([
    { path: ['input', 'fromToken'] },
  ])
})

test('what somebody wants to give, and to say, comes along to the other cart', async () => {
  const before: Asker = { token: newToken() }
  const fields = 'cart { id version donation { amountMinor } notes }'
  const [update, merge] = [mutation('updateCart', fields), mutation('mergeCarts', fields)]
  const extras = async (asker: Asker, donationMinor: number, notes: string) => {
    const own = (await addToCart(milk(), asker)).cart
    await update({ id: own.id, version: own.version, donationMinor, notes }, asker)
  }
  await extras(before, 500, 'Ring twice')
  await addToCart(milk(), visitor)
  expect((await merge({ fromToken: before.token }, visitor)).cart).toMatchObject({
    donation: { amountMinor: 500 },
    notes: 'Ring twice',
  })
  const other: Asker = { token: newToken() }
  await extras(other, 700, 'Leave it at the door')
  expect((await merge({ fromToken: other.token }, visitor)).cart).toMatchObject({
    donation: { amountMinor: 700 },
    notes: 'Ring twice\nLeave it at the door',
  })
})

test('a full cart costs two statements and one question to each seller', async () => {
  for (let n = 0; n < 10; n++)
    await addToCart({ type: 'PRODUCT_VARIANT', itemId: market.put(`Thing ${n}`).id }, visitor)
  await addToCart({ type: 'TICKET_TYPE', itemId: events.put('Walk').id }, visitor)
  market.asked.clear()
  events.asked.clear()
  const { result, count } = await countQueries(database.knex, () => cartOf(visitor))
  expect(result.lines).toHaveLength(11)
  expect(count).toBe(2)
  expect([[...market.asked], [...events.asked]]).toEqual([[['quote', 1]], [['quote', 1]]])
})

test('the nightly job forgets carts of tokens that nobody touched for sixty days, and no others', async () => {
  await addToCart(milk(), visitor)
  const hana = { viewer: member() }
  await addToCart(milk(), hana)
  const after = (days: number) => ({ now: () => new Date(Date.now() + days * 86_400_000) })
  await forgetCarts(database.knex, after(59)).run({}, {} as JobHelpers)
  expect(await cartOf(visitor)).not.toBeNull()
  await forgetCarts(database.knex, after(61)).run({}, {} as JobHelpers)
  expect(await cartOf(visitor)).toBeNull()
  expect(await cartOf(hana)).not.toBeNull()
})
