import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type RunningSumupSandbox, startSumupSandbox } from './startSumupSandbox.ts'

let sandbox: RunningSumupSandbox
let ear: Ear
beforeEach(async () => {
  ;[sandbox, ear] = await Promise.all([startSumupSandbox({ retriesMs: [20, 20] }), listenToWebhooks()])
})
afterEach(async () => {
  await sandbox.stop()
  ear.server.close()
})

interface Ear {
  readonly server: Server
  readonly url: string
  readonly heard: unknown[]
  /** Status of the next answers; 204 when empty. */
  readonly answers: number[]
}

async function listenToWebhooks(): Promise<Ear> {
  const heard: unknown[] = []
  const answers: number[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (piece) => {
      body += piece
    })
    request.on('end', () => {
      heard.push(JSON.parse(body))
      response.writeHead(answers.shift() ?? 204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { server, url: `http://shop.localhost:${port}/hook`, heard, answers }
}

interface Answer {
  status: number
  type: string | null
  // biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is what the test says
  body: any
}

async function call(method: string, path: string, body?: unknown, key = 'sup_sk_sandbox'): Promise<Answer> {
  const response = await fetch(`${sandbox.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(5000),
  })
  const text = await response.text()
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: text === '' ? null : JSON.parse(text),
  }
}

const order = (more: object = {}) => ({
  checkout_reference: `R-${randomUUID()}`,
  amount: 12.5,
  currency: 'GBP',
  merchant_code: 'MSANDBOX',
  description: 'Order <7K2M9QXA>',
  return_url: ear.url,
  redirect_url: 'http://shop.localhost/orders/7K2M9QXA/return',
  hosted_checkout: { enabled: true },
  ...more,
})
const create = async (more: object = {}) => (await call('POST', '/v0.1/checkouts', order(more))).body
const show = async (id: string) => (await call('GET', `/v0.1/checkouts/${id}`)).body

describe('checkouts', () => {
  test('are made, found by their reference, changed and shown, in decimal pounds', async () => {
    const made = await create()
    expect(made).toMatchObject({ amount: 12.5, currency: 'GBP', status: 'PENDING', transactions: [] })
    expect(made.hosted_checkout_url).toBe(`${sandbox.url}/pay/${made.id}`)
    expect((await call('GET', `/v0.1/checkouts?checkout_reference=${made.checkout_reference}`)).body).toEqual(
      [made],
    )
    expect((await call('GET', '/v0.1/checkouts?checkout_reference=other')).body).toEqual([])
    const changed = await call('PATCH', `/v0.1/checkouts/${made.id}`, { amount: 0.29 })
    expect(changed.body).toMatchObject({ amount: 0.29, checkout_reference: made.checkout_reference })
    expect(sandbox.checkout(made.checkout_reference)).toMatchObject({ amountMinor: 29 })
  })

  test('are paid and cannot be deactivated then; a deactivated one cannot be paid', async () => {
    const paid = await create()
    sandbox.pay(paid.checkout_reference)
    expect(await show(paid.id)).toMatchObject({
      status: 'PAID',
      transactions: [{ amount: 12.5, currency: 'GBP', status: 'SUCCESSFUL' }],
    })
    expect(await call('DELETE', `/v0.1/checkouts/${paid.id}`)).toMatchObject({
      status: 409,
      body: { error_code: 'CHECKOUT_PROCESSED' },
    })
    const closed = await create()
    expect((await call('DELETE', `/v0.1/checkouts/${closed.id}`)).body).toMatchObject({ status: 'EXPIRED' })
    await press(closed.id, 'pay')
    expect(await show(closed.id)).toMatchObject({ status: 'EXPIRED', transactions: [] })
  })

  test('expire', async () => {
    const { id } = await create({ valid_until: new Date(Date.now() - 1).toISOString() })
    expect(await show(id)).toMatchObject({ status: 'EXPIRED' })
  })

  test('refuse in three shapes', async () => {
    const known = await create()
    expect(
      await call('POST', '/v0.1/checkouts', order({ checkout_reference: known.checkout_reference })),
    ).toMatchObject({
      status: 409,
      body: { error_code: 'DUPLICATED_CHECKOUT' },
    })
    expect(await call('POST', '/v0.1/checkouts', order({ amount: undefined }))).toMatchObject({
      status: 400,
      body: { error_code: 'MISSING', param: 'amount' },
    })
    expect((await call('POST', '/v0.1/checkouts', {})).body).toHaveLength(4)
    expect(await call('POST', '/v0.1/checkouts', order({ amount: 1.005 }))).toMatchObject({ status: 400 })
    expect(await call('POST', '/v0.1/checkouts', order({ merchant_code: 'MOTHER' }))).toMatchObject({
      status: 403,
      body: { error_code: 'FORBIDDEN', error_message: expect.any(String), status_code: '403' },
    })
    expect(await call('GET', '/v0.1/checkouts/nothing')).toMatchObject({
      status: 404,
      body: { error_code: 'NOT_FOUND' },
    })
    expect(await call('GET', `/v0.1/checkouts/${known.id}`, undefined, 'wrong')).toMatchObject({
      status: 401,
      type: expect.stringContaining('application/problem+json'),
      body: { status: 401, title: 'Unauthorized' },
    })
  })
})

describe('refunds', () => {
  const refund = (id: string, body?: object) =>
    call('POST', `/v1.0/merchants/MSANDBOX/payments/${id}/refunds`, body)
  const paid = async () => {
    const checkout = await create()
    sandbox.pay(checkout.checkout_reference)
    const [transaction] = (await show(checkout.id)).transactions
    return transaction.id as string
  }
  const look = async (id: string) =>
    (await call('GET', `/v2.1/merchants/MSANDBOX/transactions?id=${id}`)).body

  test('take back a part, then the rest, and no more', async () => {
    const id = await paid()
    expect((await refund(id, { amount: 2.5 })).status).toBe(201)
    expect((await look(id)).events).toMatchObject([{ type: 'REFUND', amount: 2.5 }])
    expect(await refund(id, { amount: 10.01 })).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'AMOUNT_TOO_HIGH', max_refundable_amount: 1000 }] },
    })
    expect((await refund(id)).status).toBe(201)
    expect(await look(id)).toMatchObject({ simple_status: 'REFUNDED' })
    expect((await refund(id, { amount: 0.01 })).status).toBe(409)
    expect((await refund(id, { amount: 0 })).status).toBe(400)
    expect((await refund(randomUUID())).status).toBe(404)
  })

  test('show in the history, page by page', async () => {
    const ids = [await paid(), await paid(), await paid()]
    await refund(ids[1] ?? '', { amount: 1 })
    const history = '/v2.1/merchants/MSANDBOX/transactions/history'
    const first = (await call('GET', `${history}?limit=2&order=ascending`)).body
    expect(first.items).toMatchObject([{ refunded_amount: 0 }, { refunded_amount: 1 }])
    const [next] = first.links
    const second = (await call('GET', `${history}?${next.href}`)).body
    expect(second.links).toEqual([])
    expect([...first.items, ...second.items].map(({ id }) => id).sort()).toEqual(ids.sort())
  })
})

async function press(id: string, step: string): Promise<string> {
  const response = await fetch(`${sandbox.url}/pay/${id}/${step}`, { method: 'POST', redirect: 'follow' })
  return response.text()
}
const page = async (id: string) => (await fetch(`${sandbox.url}/pay/${id}`)).text()

describe('the page', () => {
  test('says what it is, and how much for what', async () => {
    const { id } = await create()
    const html = await page(id)
    expect(html).toContain('This is a sandbox.')
    expect(html).toContain('£12.50')
    expect(html).toContain('Order &lt;7K2M9QXA&gt;')
    expect(html).toContain(`href="http://shop.localhost/orders/7K2M9QXA/return?checkout_id=${id}"`)
    expect(html).not.toContain('<script')
  })

  test('declines, and takes another card afterwards', async () => {
    const { id } = await create()
    expect(await press(id, 'decline')).toContain('The card was declined.')
    expect(await show(id)).toMatchObject({ status: 'FAILED', transactions: [{ status: 'FAILED' }] })
    expect(await press(id, 'pay')).toContain('was paid')
    expect(await show(id)).toMatchObject({
      status: 'PAID',
      transactions: [{ status: 'FAILED' }, { status: 'SUCCESSFUL' }],
    })
    await press(id, 'pay')
    expect((await show(id)).transactions).toHaveLength(2)
  })

  test.each([
    ['confirm', 'PAID', 'SUCCESSFUL'],
    ['refuse', 'FAILED', 'FAILED'],
  ])('asks the bank, which lets the buyer %s', async (step, status, of) => {
    const { id } = await create()
    expect(await press(id, 'challenge')).toContain('Your bank asks you to confirm')
    expect(await show(id)).toMatchObject({ status: 'PENDING', transactions: [{ status: 'PENDING' }] })
    await press(id, step)
    expect(await show(id)).toMatchObject({ status, transactions: [{ status: of }] })
  })

  test('takes no money when the time is over, unless it is told to', async () => {
    const { id } = await create({ valid_until: new Date(Date.now() - 1).toISOString() })
    expect(await press(id, 'pay')).toContain('The time to pay is over.')
    sandbox.next({ at: 'pay', how: 'afterExpiry' })
    expect(await press(id, 'pay')).toContain('was paid')
    expect(await show(id)).toMatchObject({ status: 'PAID' })
  })

  test('of nothing is not there', async () => {
    const response = await fetch(`${sandbox.url}/pay/nothing`)
    expect(response.status).toBe(404)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})

describe('webhooks', () => {
  const heard = async (count: number) => {
    for (let tries = 0; ear.heard.length < count && tries < 200; tries += 1) await pause(10)
    await pause(60)
    return ear.heard
  }

  test('tell of a change until somebody takes them, with the id only', async () => {
    const { id, checkout_reference } = await create()
    ear.answers.push(500, 503)
    sandbox.pay(checkout_reference)
    const notice = { event_type: 'CHECKOUT_STATUS_CHANGED', id }
    expect(await heard(3)).toEqual([notice, notice, notice])
  })

  test.each([
    ['twice', 2],
    ['never', 0],
  ] as const)('come %s when told so', async (how, count) => {
    const { checkout_reference } = await create()
    sandbox.next({ at: 'webhook', how })
    sandbox.pay(checkout_reference)
    expect(await heard(count)).toHaveLength(count)
  })

  test('come late, and before the call returns, when told so', async () => {
    sandbox.next({ at: 'webhook', how: 'early' }, { at: 'webhook', how: 'late', delayMs: 150 })
    const { checkout_reference } = await create()
    expect(ear.heard).toHaveLength(1)
    sandbox.pay(checkout_reference)
    await pause(75)
    expect(ear.heard).toHaveLength(1)
    expect(await heard(2)).toHaveLength(2)
  })
})

describe('troubles', () => {
  test('silence after creating leaves the checkout behind', async () => {
    sandbox.next({ at: 'create', how: 'silent' })
    const wanted = order()
    const patience = new AbortController()
    const asking = fetch(`${sandbox.url}/v0.1/checkouts`, {
      method: 'POST',
      headers: { authorization: 'Bearer sup_sk_sandbox' },
      body: JSON.stringify(wanted),
      signal: patience.signal,
    })
    while (sandbox.checkout(wanted.checkout_reference) === null) await pause(5)
    patience.abort()
    await expect(asking).rejects.toThrow()
    expect(sandbox.checkout(wanted.checkout_reference)).toMatchObject({ status: 'PENDING' })
    expect((await call('POST', '/v0.1/checkouts', wanted)).status).toBe(409)
  })

  test('errors, refusals and waits happen as often as was said, from another process too', async () => {
    await call('POST', '/sandbox/troubles', [
      { at: 'get', how: 'fail', times: 2 },
      { at: 'create', how: 'duplicate' },
      { at: 'get', how: 'slow', delayMs: 100 },
    ])
    const wanted = order()
    expect((await call('POST', '/v0.1/checkouts', wanted)).status).toBe(409)
    const id = sandbox.checkout(wanted.checkout_reference)?.id
    expect((await call('GET', `/v0.1/checkouts/${id}`)).status).toBe(500)
    expect((await call('GET', `/v0.1/checkouts/${id}`)).status).toBe(500)
    const before = performance.now()
    expect((await call('GET', `/v0.1/checkouts/${id}`)).status).toBe(200)
    expect(performance.now() - before).toBeGreaterThan(95)
    expect((await call('POST', '/sandbox/troubles', [{ at: 'nowhere', how: 'fail' }])).status).toBe(400)
    expect((await call('POST', '/sandbox/troubles', [], 'wrong')).status).toBe(401)
  })

  test('take another amount than was asked', async () => {
    const { id, checkout_reference } = await create()
    sandbox.next({ at: 'pay', how: 'amount', amountMinor: 1 })
    sandbox.pay(checkout_reference)
    expect(await show(id)).toMatchObject({ amount: 12.5, transactions: [{ amount: 0.01 }] })
  })
})

test('a restart remembers what was said, also after a torn last line', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'sumup-'))
  const file = join(dir, 'books/sumup.jsonl')
  await sandbox.stop()
  sandbox = await startSumupSandbox({ file })
  const paid = await create()
  const open = await create()
  sandbox.pay(paid.checkout_reference)
  await sandbox.stop()
  writeFileSync(file, `${readFileSync(file, 'utf8')}{"table":"checkouts","rec`)
  sandbox = await startSumupSandbox({ file })
  expect(await show(paid.id)).toMatchObject({ status: 'PAID', transactions: [{ status: 'SUCCESSFUL' }] })
  expect(await press(open.id, 'pay')).toContain('was paid')
  await sandbox.stop()
  sandbox = await startSumupSandbox({ file })
  expect(await show(open.id)).toMatchObject({ status: 'PAID' })
  rmSync(dir, { recursive: true })
})
