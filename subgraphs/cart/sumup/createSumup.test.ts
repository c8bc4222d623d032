import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type RunningSumupSandbox, startSumupSandbox } from '@rose-ash/sandbox'
import { createSumup } from './createSumup.ts'
import { toMajor, toMinor } from './minorUnits.ts'
import type { PaymentProvider, ProviderTransaction, WantedCheckout } from './PaymentProvider.ts'

let sandbox: RunningSumupSandbox
let sumup: PaymentProvider
const options = { merchantCode: 'MSANDBOX', notifyUrl: 'http://127.0.0.1:9/hook', timeoutMs: 300 }
beforeAll(async () => {
  sandbox = await startSumupSandbox({ retriesMs: [] })
  sumup = createSumup({ ...options, host: sandbox.url, apiKey: 'sup_sk_sandbox' })
})
afterAll(() => sandbox.stop())
beforeEach(() => sandbox.calm())

let made = 0
const wanted = (more: Partial<WantedCheckout> = {}): WantedCheckout => ({
  reference: `R-${++made}`,
  amount: { amountMinor: 1999, currency: 'GBP' },
  description: 'Order R',
  validUntil: new Date(Date.now() + 60_000),
  returnTo: 'http://cart.localhost/orders/R/return',
  ...more,
})
const create = async (more: Partial<WantedCheckout> = {}) => {
  const checkout = await sumup.create(wanted(more))
  if (checkout === 'duplicate') throw new Error('made before')
  return checkout
}
const unavailable = { name: 'ProviderError', kind: 'unavailable' }
const refused = { name: 'ProviderError', kind: 'refused' }

describe('SumUp', () => {
  test('makes, finds, shows and closes a checkout', async () => {
    const checkout = await create({ reference: 'R-first' })
    expect(checkout).toMatchObject({
      reference: 'R-first',
      status: 'PENDING',
      amountMinor: 1999,
      currency: 'GBP',
      merchantCode: 'MSANDBOX',
      pageUrl: `${sandbox.url}/pay/${checkout.id}`,
      attempts: [],
    })
    expect(await sumup.create(wanted({ reference: 'R-first' }))).toBe('duplicate')
    expect(await sumup.find('R-first')).toEqual(checkout)
    expect(await sumup.find('R-other')).toBeNull()
    expect(await sumup.get(checkout.id)).toEqual(checkout)
    expect(await sumup.get('nothing')).toBeNull()
    expect(await sumup.deactivate(checkout.id)).toBe('closed')
    expect(await sumup.deactivate('nothing')).toBe('closed')
  })

  test('tells of a payment, pays back and lists, page by page', async () => {
    const before = new Date()
    const checkouts = []
    for (let n = 0; n < 101; n += 1) {
      const checkout = await create()
      sandbox.pay(checkout.reference)
      checkouts.push(checkout)
    }
    const [{ id = '', reference = '' } = {}] = checkouts
    const [attempt] = (await sumup.get(id))?.attempts ?? []
    expect(attempt).toMatchObject({ status: 'SUCCESSFUL', amountMinor: 1999 })
    expect(await sumup.deactivate(id)).toBe('processed')
    const transactionId = attempt?.id ?? ''
    expect(await sumup.refund(transactionId, { amountMinor: 499, currency: 'GBP' })).toEqual({ isDone: true })
    expect(await sumup.transaction(transactionId)).toMatchObject({
      reference,
      refundedMinor: 499,
      amountMinor: 1999,
    })
    expect(await sumup.transaction('nothing')).toBeNull()
    expect(await sumup.refund(transactionId, { amountMinor: 1501, currency: 'GBP' })).toMatchObject({
      isDone: false,
      why: expect.stringContaining('422'),
    })
    const listed: ProviderTransaction[] = []
    for await (const transaction of sumup.listTransactions(before, new Date())) listed.push(transaction)
    expect(listed).toHaveLength(101)
    expect(listed.filter(({ refundedMinor }) => refundedMinor === 499).map((each) => each.id)).toEqual([
      transactionId,
    ])
  })

  test('calls silence, busyness and errors of its own unavailable, and is not asked again by itself', async () => {
    sandbox.next({ at: 'create', how: 'silent', acts: false })
    await expect(create()).rejects.toMatchObject(unavailable)
    for (const status of [429, 500, 503]) {
      sandbox.next({ at: 'get', how: 'fail', status })
      await expect(sumup.get('any')).rejects.toMatchObject(unavailable)
      expect(await sumup.get('any')).toBeNull()
    }
    const nobody = createSumup({ ...options, host: 'http://127.0.0.1:9', apiKey: 'any' })
    await expect(nobody.get('any')).rejects.toMatchObject(unavailable)
  })

  test('calls a wrong key, a wrong merchant and a wrong question refused', async () => {
    const wrongKey = createSumup({ ...options, host: sandbox.url, apiKey: 'wrong' })
    await expect(wrongKey.get('any')).rejects.toMatchObject(refused)
    await expect(wrongKey.refund('any', { amountMinor: 1, currency: 'GBP' })).rejects.toMatchObject(refused)
    const wrongMerchant = createSumup({
      ...options,
      host: sandbox.url,
      apiKey: 'sup_sk_sandbox',
      merchantCode: 'MOTHER',
    })
    await expect(wrongMerchant.create(wanted())).rejects.toMatchObject(refused)
    await expect(create({ amount: { amountMinor: 0, currency: 'GBP' } })).rejects.toMatchObject({
      ...refused,
      message: expect.stringContaining('amount'),
    })
  })

  test.each([
    ['no JSON', '<html>'],
    ['another thing', '{"id":1}'],
    ['a status that there is not', JSON.stringify({ ...shapeOfCheckout(), status: 'MAYBE' })],
  ])('calls %s refused: it is not guessed at', async (_, body) => {
    const server = createServer((_request, response) =>
      response.setHeader('content-type', 'application/json').end(body),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const odd = createSumup({ ...options, host: `http://127.0.0.1:${port}`, apiKey: 'any' })
    await expect(odd.get('any')).rejects.toMatchObject({ name: 'ProviderError' })
    server.close()
  })
})

function shapeOfCheckout() {
  return {
    id: 'c',
    checkout_reference: 'R',
    amount: 1,
    currency: 'GBP',
    merchant_code: 'MSANDBOX',
    transactions: [],
  }
}

describe('amounts', () => {
  test('are decimal on the wire and whole here, for every currency', () => {
    for (const [minor, currency, major] of [
      [1999, 'GBP', 19.99],
      [29, 'EUR', 0.29],
      [500, 'JPY', 500],
      [1234, 'KWD', 1.234],
      [99999999, 'GBP', 999999.99],
    ] as const) {
      expect(toMajor(minor, currency)).toBe(major)
      expect(toMinor(major, currency)).toBe(minor)
    }
  })

  test('that are finer than the currency are none', () => {
    expect(toMinor(10.005, 'GBP')).toBeNull()
    expect(toMinor(0.5, 'JPY')).toBeNull()
  })
})
