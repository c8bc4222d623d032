import { describe, expect, jest, test } from '@jest/globals'
import { readMailbox } from '@rose-ash/account/mail/mailbox/readMailbox.ts'
import { newId } from '@rose-ash/domain'
import { enqueue } from '@rose-ash/jobs/enqueue.ts'
import { mailTo } from '../world/mailbox.ts'
import { buy, putIntoCart } from '../world/shopping.ts'
import { useWorld } from '../world/useWorld.ts'
import { createVisitor, type Look, type Visitor } from '../world/Visitor.ts'

jest.setTimeout(60_000)
const world = useWorld()
const visitor = () => createVisitor(world.config.ports.web, { outside: [world.config.sumup.pageOrigin] })
const cart = (path = '/') => new URL(path, world.config.sites.cart.publicUrl)
const market = (path = '/') => new URL(path, world.config.sites.market.publicUrl)

/** Puts something into a visitor's basket, on its page in the market. */
const put = async (who: Visitor, slug: string, quantity = '1') =>
  who.send(await who.open(market(`/products/${slug}`)), 'Put into the basket', { quantity })

const guest = (email: string) => ({ name: 'Wren Hollis', email, phone: '', donation: '', notes: '' })

/** A basket with bread in it, at the checkout. */
const atCheckout = async (who = visitor()) => {
  await put(who, world.products.sourdough.slug)
  return { who, page: await who.open(cart('/checkout')) }
}

/** What a button on the payment page is for. */
const press = async (who: Visitor, page: Look, begins: string): Promise<Look> => {
  const form = page.forms.find(({ label }) => label?.startsWith(begins))
  return who.send(page, form?.label ?? begins)
}

/** Pays on the payment page, and comes back to the shop. */
const pay = async (who: Visitor, page: Look) =>
  who.follow(await press(who, page, 'Pay £'), 'Back to the shop')

/** A guest who has ordered bread and stands on the payment page. */
const ordered = async (email: string) => {
  const { who, page } = await atCheckout()
  return { who, page: await who.send(page, 'Checkout', guest(email)) }
}
const codeOf = (look: Look): string => /[2-9A-HJ-NP-Z]{8}/.exec(look.text)?.[0] ?? ''
const orderCount = async (email: string): Promise<number> =>
  Number((await world.knex('cart.orders').where({ email }).count('* as n').first())?.n)

const steer = (path: string, method: string, body?: unknown) =>
  fetch(`${world.config.sumup.host}/sandbox/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${world.config.sumup.apiKey}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })

describe('the basket', () => {
  test('is grouped by seller, takes a donation and notes, and comes to their sum', async () => {
    const who = visitor()
    await put(who, world.products.sourdough.slug)
    await put(who, world.products.cheddar.slug)
    const page = await who.open(cart())
    expect(page.html).toMatch(/<h2[^>]*>Ashcombe Bakehouse<\/h2>/)
    expect(page.html).toMatch(/<h2[^>]*>Morgan Dairy<\/h2>/)
    const before = Number(/In all £([\d.]+)/.exec(page.text)?.[1])
    const given = await who.send(page, 'Donation and notes', {
      donation: '£2.50',
      notes: 'No plastic, please.',
    })
    expect(given.text).toContain('Your donation £2.50')
    expect(given.text).toContain(`In all £${(before + 2.5).toFixed(2)}`)
    expect(given.html).toContain('No plastic, please.')
    const wrong = await who.send(given, 'Donation and notes', { donation: 'plenty' })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Say it in pounds')
  })

  test('offers what is left where there are too few', async () => {
    const who = visitor()
    await put(who, 'quince-paste', '4')
    await takeAway('quince-paste', 3)
    const short = await who.open(cart())
    expect(short.links.map(({ text }) => text)).not.toContain('Go to the checkout')
    const mended = await who.send(short, 'Take what is left of Quince paste, 200 g')
    expect(mended.text).toContain('Your basket is up to date.')
    expect(mended.links.map(({ text }) => text)).toContain('Go to the checkout')
  })
})

describe('the checkout', () => {
  test('leads a guest from the basket to a receipt, and back by the link in the mail', async () => {
    const email = 'wren.one@example.org'
    const { who, page } = await atCheckout()
    expect(page.text).toContain('Are you a member?')
    expect(page.text).toMatch(/VAT in these prices .* 0% £4\.60 £0\.00 £4\.60/)
    const paying = await who.send(page, 'Checkout', guest(email))
    expect(paying.url.origin).toBe(world.config.sumup.pageOrigin)
    const order = await pay(who, paying)
    expect(order.url.pathname).toMatch(/^\/orders\/[2-9A-HJ-NP-Z]{8}$/)
    expect(order.text).toContain('Paid. Thank you!')
    expect(order.text).toContain('Valley sourdough')
    expect(order.headers['cache-control']).toBe('no-store')

    const receipt = await who.follow(order, 'Receipt')
    expect(receipt.text).toMatch(/VAT in these prices/)
    expect(receipt.text).toMatch(/0% £4\.60 £0\.00 £4\.60/)
    expect((await who.open(cart())).text).toContain('Nothing in it yet')

    const letter = await mailTo(world, email)
    const link = letter.links.find((each) => each.includes('key=')) ?? ''
    const elsewhere = visitor()
    const opened = await elsewhere.open(link)
    expect(opened.url.href).toBe(order.url.href)
    expect(opened.text).toContain('Paid. Thank you!')
    expect((await elsewhere.open(cart('/orders'))).text).toContain(codeOf(order))
  })

  test('is closed to everybody else, who cannot tell whether there is such an order', async () => {
    const { who, page } = await ordered('wren.two@example.org')
    const order = await who.open(cart(`/orders/${codeOf(page)}`))
    expect(order.text).toContain('It waits for your payment')
    for (const code of [codeOf(page), 'ZZZZZZZZ']) {
      const stranger = await visitor().open(cart(`/orders/${code}`))
      expect(stranger.url.href).toBe(cart(`/orders?order=${code}`).href)
      expect(stranger.text).not.toContain('sourdough')
      const member = visitor()
      await member.signIn('hana', cart('/orders'))
      expect((await member.open(cart(`/orders/${code}`))).status).toBe(404)
    }
    const forged = `${order.url.href}?key=${'A'.repeat(43)}`
    expect((await visitor().open(forged)).url.pathname).toBe('/orders')
  })

  test('keeps the key of an order, whatever keys the links of others bring', async () => {
    const { who, page } = await ordered('wren.two.keys@example.org')
    const order = cart(`/orders/${codeOf(page)}`)
    const forged = (code: string) => cart(`/orders/${code}?key=${'A'.repeat(43)}`)
    for (const code of [codeOf(page), ...'23456789'.split('').map((digit) => digit.repeat(8))])
      await who.open(forged(code))
    const opened = await who.open(order)
    expect([opened.url.href, opened.status]).toEqual([order.href, 200])
    expect(opened.text).toContain('It waits for your payment')
  })

  test('says at their fields what is to mend, and keeps what was typed', async () => {
    const { who, page } = await atCheckout()
    const refused = await who.send(page, 'Checkout', { ...guest('nonsense'), name: '' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('A few things to mend')
    expect(refused.html).toMatch(/<input[^>]*id="f-place-email"[^>]*value="nonsense"[^>]*aria-invalid="true"/)
    expect(refused.text).toContain('Say whom to ask for.')
  })

  test('asks of each seller that has times to collect for one of them', async () => {
    const who = visitor()
    await put(who, world.products.seedPotatoes.slug)
    const page = await who.open(cart('/checkout'))
    const [, field = '', pickup = ''] =
      /type="radio" name="(pickup-[^"]+)"[^>]*value="([^"]+)"/.exec(page.html) ?? []
    const refused = await who.send(page, 'Checkout', guest('wren.pickup@example.org'))
    expect(refused.status).toBe(422)
    expect(refused.html).toContain(`<a href="#f-place-${field}">`)
    expect(refused.html).toContain(`id="f-place-${field}-error"`)
    const paying = await who.send(refused, 'Checkout', { [field]: pickup })
    const order = await pay(who, paying)
    expect(order.text).toMatch(/To collect: \w+ \d+ \w+, \d\d:\d\d to \d\d:\d\d/)
  })

  test('takes an impatient double click for one order', async () => {
    const email = 'wren.three@example.org'
    const { who, page } = await atCheckout()
    const [one, two] = await who.sendTwice(page, 'Checkout', guest(email))
    expect(one.url.origin).toBe(world.config.sumup.pageOrigin)
    expect(two.url.href).toBe(one.url.href)
    expect(await orderCount(email)).toBe(1)
  })

  test('shows the new sum before a new donation is ordered', async () => {
    const email = 'wren.four@example.org'
    const { who, page } = await atCheckout()
    const asked = await who.send(page, 'Checkout', { ...guest(email), donation: '3' })
    expect(asked.status).toBe(422)
    expect(asked.text).toContain('With your donation it is £7.60 in all.')
    expect(await orderCount(email)).toBe(0)
    const paying = await who.send(asked, 'Checkout')
    expect(paying.text).toContain('£7.60')
  })

  test('asks again when a price has changed in the meantime, and orders nothing before', async () => {
    const email = 'wren.five@example.org'
    const who = visitor()
    await put(who, world.products.oatMilk.slug, '2')
    const page = await who.open(cart('/checkout'))
    await setPrice(world.products.oatMilk.slug, 265)
    const stopped = await who.send(page, 'Checkout', guest(email))
    expect(stopped.status).toBe(422)
    expect(stopped.text).toContain('Some prices have changed')
    expect(await orderCount(email)).toBe(0)
    const anew = await who.send(stopped, 'Checkout', { intent: 'requote' })
    expect(anew.text).toContain('Order and pay £5.30')
    const paying = await who.send(anew, 'Checkout')
    expect(paying.url.origin).toBe(world.config.sumup.pageOrigin)
  })

  test('takes the basket along when its owner signs in on the way', async () => {
    const { who, page } = await atCheckout()
    expect(page.links.map(({ href }) => href)).toContain('/login?to=/checkout')
    const signedIn = await who.signIn('hana', cart('/checkout'))
    expect(signedIn.url.pathname).toBe('/checkout')
    expect(signedIn.text).toContain('Valley sourdough')
    expect(signedIn.html).toMatch(/id="f-place-email"[^>]*value="hana@rose-ash\.example"/)
    const order = await pay(who, await who.send(signedIn, 'Checkout'))
    expect(order.text).toContain('Paid. Thank you!')
    const list = await who.open(cart('/orders'))
    expect(list.text).toContain(codeOf(order))
    const again = await who.send(order, 'Put it into the basket again')
    expect(again.url.href).toBe(cart().href)
    expect(again.text).toContain('Valley sourdough')
  })
})

describe('going back from the payment page', () => {
  const buyers: [string, () => Promise<{ who: Visitor; page: Look }>][] = [
    ['a guest', () => atCheckout()],
    [
      'a member',
      async () => {
        const { who } = await atCheckout()
        return { who, page: await who.signIn('hana', cart('/checkout')) }
      },
    ],
  ]

  test.each(buyers)('%s mends a mistyped address, and pays the same order', async (name, checkout) => {
    const [typo, right] = [`${name} typo@example.org`, `${name} right@example.org`].map((text) =>
      text.replaceAll(' ', '.'),
    ) as [string, string]
    const { who, page } = await checkout()
    const paying = await who.send(page, 'Checkout', guest(typo))
    const again = await who.send(page, 'Checkout', { ...guest(right), name: 'Wren H.' })
    expect(again.url.href).toBe(paying.url.href)
    expect([await orderCount(typo), await orderCount(right)]).toEqual([0, 1])
    const order = await pay(who, again)
    expect(order.text).toContain('Paid. Thank you!')
    expect(order.text).toContain('Wren H.')
    expect((await mailTo(world, right)).text).toContain(codeOf(order))

    const late = await who.send(page, 'Checkout', { ...guest(typo), name: 'Wren' })
    expect([late.status, late.url.pathname]).toEqual([200, order.url.pathname])
    expect(late.text).toContain('You have ordered this basket already')
    expect(late.text).toContain('It is paid.')
    expect([await orderCount(typo), await orderCount(right)]).toEqual([0, 1])
  })

  test.each(buyers)('%s comes to the order with whatever else was changed', async (name, checkout) => {
    const email = `${name.replace(' ', '.')}.once@example.org`
    const { who, page } = await checkout()
    const other = await who.open(cart('/checkout'))
    const code = codeOf(await who.send(page, 'Checkout', guest(email)))
    for (const [look, changes] of [
      [page, { donation: '3', notes: 'By the door' }],
      [other, {}],
      [other, { donation: '3' }],
    ] as const) {
      const order = await who.send(look, 'Checkout', { ...guest(email), ...changes })
      expect([order.status, order.url.pathname]).toEqual([200, `/orders/${code}`])
      expect(order.text).toContain('You have ordered this basket already')
      expect(order.forms.map(({ label }) => label)).toContain('Pay')
    }
    const order = await who.open(cart(`/orders/${code}`))
    const paid = await pay(who, await who.send(order, 'Pay'))
    expect(paid.text).toContain('Paid. Thank you!')
    expect(await orderCount(email)).toBe(1)
  })

  test.each(buyers)(
    '%s whom the browser shows an empty basket mends the order on its own page',
    async (name, checkout) => {
      const [typo, right] = ['tpyo', 'typo'].map(
        (text) => `${name.replace(' ', '.')}.${text}@example.org`,
      ) as [string, string]
      const { who, page } = await checkout()
      const code = codeOf(await who.send(page, 'Checkout', guest(typo)))
      const basket = await who.open(cart('/checkout'))
      expect(basket.url.href).toBe(cart().href)
      const order = await who.follow(basket, `order ${code}`)
      const asked = await who.follow(order, 'Change name or address')
      const wrong = await who.send(asked, 'Who it is for', { email: 'nowhere' })
      expect(wrong.status).toBe(422)
      expect(wrong.text).toContain('Write an e-mail address')
      const mended = await who.send(wrong, 'Who it is for', { email: right, phone: '01632 960 001' })
      expect(mended.url.href).toBe(order.url.href)
      for (const shown of ['The order is changed.', right, '01632 960 001'])
        expect(mended.text).toContain(shown)
      const stale = await who.send(asked, 'Who it is for', { email: typo })
      expect([stale.status, stale.text]).toEqual([422, expect.stringContaining('Look at the new version')])
      await pay(who, await who.send(mended, 'Pay'))
      expect((await mailTo(world, right)).text).toContain(code)
      const letters = await readMailbox(world.config.mail.directory, typo)
      expect(letters).toEqual([])
    },
  )

  test('a guest whose answer was lost finds the order, which this browser had no key of', async () => {
    const email = 'wren.lost@example.org'
    const { who, page } = await atCheckout()
    const code = codeOf(await who.send(page, 'Checkout', guest(email)))
    const { host } = cart()
    for (const name of who.cookiesFor(cart()).keys())
      if (name.startsWith('orders')) who.setCookie(host, name, null)
    expect((await who.open(cart(`/orders/${code}`))).url.pathname).toBe('/orders')
    const order = await who.send(page, 'Checkout', { ...guest(email), notes: 'By the door' })
    expect([order.status, order.url.pathname]).toEqual([200, `/orders/${code}`])
  })
})

describe('paying', () => {
  test('may be declined and tried again', async () => {
    const { who, page } = await ordered('wren.six@example.org')
    const declined = await press(who, page, 'Decline the card')
    const back = await who.follow(declined, 'Walk away without paying')
    expect(back.text).toContain('It was not paid yet')
    const retry = await who.send(back, 'Pay')
    expect(retry.url.origin).toBe(world.config.sumup.pageOrigin)
    expect((await pay(who, retry)).text).toContain('Paid. Thank you!')
  })

  test('is waited for on a page that looks again by itself, with scripts or without', async () => {
    const { who, page } = await ordered('wren.seven@example.org')
    const waiting = await who.follow(page, 'Walk away without paying')
    expect(waiting.url.pathname).toMatch(/\/return$/)
    expect(waiting.html).toMatch(/<noscript><meta http-equiv="refresh" content="5"><\/noscript>/)
    expect(waiting.html).not.toMatch(/<script(?![^>]*\ssrc=)/)
    const order = await who.follow(waiting, 'To the order')
    expect(order.text).toMatch(/pay in \d+ minutes at the latest/)
  })

  test('waits for a payment page that does not answer, and says so', async () => {
    await steer('troubles', 'POST', [
      { at: 'create', how: 'fail', times: 20 },
      { at: 'find', how: 'fail', times: 20 },
    ])
    const { who, page } = await ordered('wren.eight@example.org')
    expect(page.url.pathname).toMatch(/^\/orders\//)
    expect(page.text).toContain('Your order is placed. The payment page does not answer just now.')
    const refused = await who.send(page, 'Pay')
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Nothing was charged')
    await steer('troubles', 'DELETE')
    expect((await pay(who, await who.send(refused, 'Pay'))).text).toContain('Paid. Thank you!')
  })

  test('is over when the time is over', async () => {
    const { who, page } = await ordered('wren.nine@example.org')
    const code = codeOf(page)
    const order = await who.open(cart(`/orders/${code}`))
    await world
      .knex('cart.orders')
      .where({ code })
      .update({ expiresAt: new Date(Date.now() - 1000) })
    expect((await who.send(order, 'Pay')).status).toBe(422)
    const late = await who.open(cart(`/orders/${code}`))
    expect(late.text).toContain('It was not paid in time')
    expect(late.forms.map(({ label }) => label)).not.toContain('Pay')
  })
})

describe('an order', () => {
  test('is cancelled by its buyer, who is asked first', async () => {
    const { who, page } = await ordered('wren.ten@example.org')
    const order = await who.open(cart(`/orders/${codeOf(page)}`))
    const asked = await who.follow(order, 'Cancel the order')
    expect(asked.text).toContain('Nothing was charged.')
    const cancelled = await who.send(asked, 'Cancel the order', { reason: 'Second thoughts.' })
    expect(cancelled.url.href).toBe(order.url.href)
    expect(cancelled.text).toContain('Second thoughts.')
    expect(cancelled.links.map(({ text }) => text)).not.toContain('Cancel the order')
  })

  test('is paid back in part when its buyer asks and the staff agrees', async () => {
    const code = await buy(world, world.members.hana, world.products.sourdough.variantId, 2)
    const who = visitor()
    const order = await who.signIn('hana', cart(`/orders/${code}`))
    const asking = await who.follow(order, 'Ask for money back')
    const quantity = asking.forms
      .find(({ label }) => label === 'Ask for money back')
      ?.fields.find(([name]) => name.startsWith('quantity-'))?.[0]
    expect((await who.send(asking, 'Ask for money back', { reason: 'Burnt.' })).text).toContain(
      'at least one',
    )
    const asked = await who.send(asking, 'Ask for money back', { [String(quantity)]: '1', reason: 'Burnt.' })
    expect(asked.url.pathname).toBe(`/orders/${code}`)
    expect(asked.text).toContain('Asked for')

    const ada = visitor()
    const theirs = await ada.signIn('ada', cart(`/manage/orders/${code}`))
    expect(theirs.text).toContain('Burnt.')
    const agreed = await ada.send(theirs, 'Decide on £4.60', { verdict: 'approve', note: 'Sorry!' })
    expect(agreed.text).toMatch(/Agreed/)
    expect(agreed.text).toContain('Sorry!')
  })
})

describe('the staff', () => {
  test('finds orders, and takes them along as a table', async () => {
    const code = await buy(world, world.members.goran, world.products.oatMilk.variantId)
    const ada = visitor()
    const list = await ada.signIn('ada', cart('/manage/orders'))
    expect(list.text).toContain(code)
    const found = await ada.send(list, 'Find orders', { search: 'goran', status: 'CONFIRMED' })
    expect(found.text).toContain(code)
    expect((await ada.send(list, 'Find orders', { search: 'nobody-like-that' })).text).toContain(
      'No order like that',
    )
    const file = await ada.follow(found, 'Export these as CSV')
    expect(file.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(file.headers['content-disposition']).toMatch(/^attachment; filename="orders-[\d-]+\.csv"$/)
    const lines = file.html.trim().split('\r\n')
    expect(lines[0]).toMatch(/^Order,Placed,/)
    expect(lines.filter((line) => line.startsWith(code))).toHaveLength(1)
    expect(lines.slice(1).every((line) => line.includes('goran'))).toBe(true)
  })

  test('pays back money that does not fit, or settles it by hand, and sees what was settled', async () => {
    await steer('troubles', 'POST', [{ at: 'pay', how: 'amount', amountMinor: 123, times: 2 }])
    const disputed = async (email: string) => {
      const { who, page } = await ordered(email)
      const code = codeOf(page)
      await pay(who, page)
      return code
    }
    const [returned, kept] = [
      await disputed('wren.back@example.org'),
      await disputed('wren.kept@example.org'),
    ]
    const ada = visitor()
    const findings = await ada.signIn('ada', cart('/manage/findings'))
    expect(findings.text).toContain('Another amount was taken than was asked')
    for (const code of [returned, kept]) expect(findings.text).toContain(`${code}-1`)

    const order = await ada.follow(findings, `${returned}-1`)
    expect(order.text).toContain('Disputed: try 1')
    expect((await ada.send(order, 'Pay back £1.23', { reason: '' })).text).toContain('Say why')
    const sent = await ada.send(order, 'Pay back £1.23', { reason: 'Our mistake.' })
    expect(sent.text).toContain('The money is about to be sent.')
    const manage = cart(`/manage/orders/${returned}`)
    for (let tries = 0; tries < 100 && !(await ada.open(manage)).text.includes('Settled on'); tries++)
      await new Promise((resolve) => setTimeout(resolve, 100))
    const settled = await ada.open(manage)
    expect(settled.text).toMatch(/Settled on .*£1\.23 were paid back\./)
    expect(settled.text).not.toContain('Disputed: try')

    const byHand = await ada.send(await ada.open(cart(`/manage/orders/${kept}`)), 'Settle try 1 by hand', {
      note: 'Paid back in the shop.',
    })
    expect(byHand.text).toContain('Settled.')
    const id = newId()
    await world.knex('cart.payment_findings').insert({
      ...{ id, kind: 'unknown_payment', reference: 'T-STALL', foundAt: new Date() },
      details: { amountMinor: 777 },
    })
    const open = await ada.open(cart('/manage/findings'))
    for (const code of [returned, kept]) expect(open.text).not.toContain(code)
    const list = await ada.send(open, 'Settle T-STALL', { note: 'The market stall.' })
    expect(list.text).not.toContain('T-STALL')
    const past = await ada.send(list, 'Which findings', { isOpen: 'false' })
    for (const said of ['The market stall.', 'Paid back in the shop.', '£1.23 were paid back.', 'by Ada'])
      expect(past.text).toContain(said)
    expect(past.forms.map(({ label }) => label).filter((label) => label?.startsWith('Settle '))).toEqual([])
  })

  test('is nobody else', async () => {
    const who = visitor()
    expect((await who.signIn('goran', cart('/manage/orders'))).status).toBe(404)
    expect((await who.open(cart('/manage/orders.csv'))).status).toBe(404)
    expect((await visitor().open(cart('/manage/orders.csv'))).url.pathname).toMatch(/^\/sign-in\//)
  })
})

test('a member who leaves is known by their order until they have collected it, and to nobody after', async () => {
  const address = 'goran.leaves@example.org'
  const name = 'Goran Petrović'
  const goran = visitor()
  await put(goran, world.products.sourdough.slug)
  const checkout = await goran.signIn('goran', cart('/checkout'))
  const notes = 'Goran comes on Friday.'
  const asked = await goran.send(checkout, 'Checkout', { ...guest(address), name, notes })
  const order = await pay(goran, asked)
  const code = codeOf(order)
  const row = () => world.knex('cart.orders').where({ code }).first()
  const until = async (isSo: (order: { userId: string | null; erasedAt: Date | null }) => boolean) => {
    for (let tries = 0; tries < 150 && !isSo(await row()); tries++)
      await new Promise((resolve) => setTimeout(resolve, 100))
    expect(isSo(await row())).toBe(true)
  }

  const security = new URL('/security/delete', world.config.sites.federation.publicUrl)
  const closing = await goran.open(security)
  const closed = await goran.send(closing, 'Close your account', { handle: 'goran' })
  expect(closed.text).toContain('Your account is closed')
  await until(({ userId }) => userId === null)
  const own = await goran.open(order.url)
  expect([own.url.pathname, own.text.includes(name)]).toEqual(['/orders', false])

  const [bram, ada] = [visitor(), visitor()]
  const desk = market(`/desk/${world.shops.bakehouse.slug}/orders`)
  const packing = await bram.signIn('bram', desk)
  expect(packing.text).toContain(`${name} ${code}`)
  const packed = await bram.send(packing, `Order ${code} is packed`)
  let letter = await mailTo(world, address)
  while (!letter.links.some((link) => link.includes('key='))) letter = await mailTo(world, address)
  const link = letter.links.find((each) => each.includes('key=')) ?? ''
  expect((await visitor().open(link)).text).toContain(name)
  await bram.send(packed, `Order ${code} was collected`)

  // two days later
  const { id: orderId } = await row()
  const earlier = world.knex.raw("at - interval '2 days'")
  await world.knex('cart.order_history').where({ orderId }).update({ at: earlier })
  await enqueue(world.knex, 'cart.eraseBuyers')
  await until(({ erasedAt }) => erasedAt !== null)

  const late = await visitor().open(link)
  expect([late.url.pathname, late.text.includes('Goran')]).toEqual(['/orders', false])
  const manage = await ada.signIn('ada', cart(`/manage/orders/${code}`))
  const pages = [
    manage,
    await ada.open(cart(`/manage/orders?search=${code}`)),
    await bram.open(`${desk}?status=HANDED_OVER`),
  ]
  for (const { url, status, text } of pages) {
    expect([url.pathname, status]).toEqual([url.pathname, 200])
    for (const shown of [code, 'Deleted member', '£4.60']) expect(text).toContain(shown)
    for (const gone of ['Goran', address]) expect(text).not.toContain(gone)
  }
  expect(manage.text).toMatch(/Left .* Erased/)
  const sheet = await ada.open(cart(`/manage/orders.csv?search=${code}`))
  expect(sheet.html).toContain('Deleted member')
  expect(sheet.html).not.toContain('Goran')
})

test('the basket in the corner is each visitor’s own, on every site', async () => {
  const [one, two] = [visitor(), visitor()]
  await put(one, world.products.sourdough.slug, '3')
  await put(two, world.products.oatMilk.slug, '1')
  await putIntoCart(world, world.members.emre, world.products.cheddar.variantId, 2)
  const emre = visitor()
  await emre.signIn('emre', market())
  // A stranger's basket is known where it was filled and where it is kept; a member's everywhere.
  for (const site of ['blog', 'market', 'events', 'federation', 'account', 'cart'] as const) {
    const isKnown = site === 'market' || site === 'cart'
    const expected = [
      [one, isKnown ? '3' : undefined],
      [two, isKnown ? '1' : undefined],
      [emre, '2'],
      [visitor(), undefined],
    ] as const
    for (const round of [1, 2])
      for (const [who, count] of expected) {
        const page = await who.open(world.config.sites[site].publicUrl)
        expect([site, round, /Basket (\d+) things?/.exec(page.text)?.[1]]).toEqual([site, round, count])
        if (count !== undefined) expect(page.headers['cache-control']).toMatch(/private|no-store/)
      }
  }
})

async function variantOf(slug: string): Promise<string | undefined> {
  const { data } = await world.ask('query ($slug: String!) { product(slug: $slug) { variants { id } } }', {
    variables: { slug },
  })
  const { product } = data as { product: { variants: { id: string }[] } }
  return product.variants[0]?.id
}

async function setPrice(slug: string, amountMinor: number): Promise<void> {
  await world.ask(
    'mutation ($input: SetPriceInput!) { setPrice(input: $input) { userErrors { message } } }',
    {
      as: world.members.emre,
      variables: { input: { variantId: await variantOf(slug), amountMinor } },
    },
  )
}

/** Somebody buys some of it in the shop. */
async function takeAway(slug: string, howMany: number): Promise<void> {
  await world.ask(
    'mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { userErrors { message } } }',
    {
      as: world.members.ada,
      variables: { input: { variantId: await variantOf(slug), delta: -howMany, reason: 'ADJUST' } },
    },
  )
}
