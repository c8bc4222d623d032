import { z } from 'zod'
import type { Answer } from '../../../page/Ask.ts'
import { csvLine } from '../../../page/download/csvLine.ts'
import type { Download } from '../../../page/download/Download.ts'
import { signInFirst } from '../../../page/session/signInFirst.ts'
import { placedBetween } from './placedBetween.ts'

const operation = 'cart/manage/orders/export'

const amount = z.object({ amountMinor: z.number() })
const order = z.object({
  code: z.string(),
  placedAt: z.string(),
  paidAt: z.string().nullable(),
  status: z.string(),
  paymentStatus: z.string(),
  name: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
  total: amount.extend({ currency: z.string() }),
  paid: amount,
  refunded: amount,
  taxes: z.array(z.object({ tax: amount })),
  fulfilments: z.array(z.object({ sellerName: z.string() })),
})
const page = z.object({
  orders: z.object({
    nodes: z.array(order),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
})

const head = csvLine([
  'Order',
  'Placed',
  'Paid at',
  'Status',
  'Payment',
  'Name',
  'E-mail',
  'Telephone',
  'Sellers',
  'Total',
  'VAT',
  'Paid',
  'Paid back',
  'Currency',
])

const pounds = (minor: number): number => minor / 100

const rowOf = (each: z.output<typeof order>): string =>
  csvLine([
    each.code,
    each.placedAt,
    each.paidAt,
    each.status,
    each.paymentStatus,
    each.name,
    each.email,
    each.phone,
    each.fulfilments.map(({ sellerName }) => sellerName).join('; '),
    pounds(each.total.amountMinor),
    pounds(each.taxes.reduce((sum, { tax }) => sum + tax.amountMinor, 0)),
    pounds(each.paid.amountMinor),
    pounds(each.refunded.amountMinor),
    each.total.currency,
  ])

/** The orders that the list of the staff shows, all of them, as a table for spreadsheets. */
export const exportOrders: Download = {
  path: '/manage/orders.csv',
  operations: [operation],
  async open(visit, ask) {
    const { query, visitor } = visit
    if (visitor.session === null) return signInFirst(visit)
    if (!visitor.session.roles.includes('admin')) return { trouble: 404 }
    const filter = {
      search: query.get('search') || null,
      status: query.get('status') || null,
      paymentStatus: query.get('paymentStatus') || null,
      ...placedBetween(query),
    }
    const askAfter = (after: string | null) => ask(operation, { ...filter, after })
    const answer = await askAfter(null)
    if (answer.data?.orders == null) return { trouble: 503 }
    const day = visit.now.toISOString().slice(0, 10)
    return { name: `orders-${day}.csv`, type: 'text/csv; charset=utf-8', pieces: table(answer, askAfter) }
  },
}

async function* table(
  begun: Answer,
  askAfter: (after: string | null) => Promise<Answer>,
): AsyncGenerator<string> {
  yield head
  for (let answer = begun; ; ) {
    const { nodes, pageInfo } = page.parse(answer.data).orders
    yield nodes.map(rowOf).join('')
    if (!pageInfo.hasNextPage) return
    answer = await askAfter(pageInfo.endCursor)
  }
}
