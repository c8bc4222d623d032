import { z } from 'zod'
import { problem } from '../ApiRefusal.ts'
import type { KeptTransaction } from '../Books.ts'
import type { Shop } from '../Shop.ts'

const many = z.union([z.string().transform((one) => [one]), z.array(z.string())]).optional()

const request = z.object({
  order: z.enum(['ascending', 'descending']).default('ascending'),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  oldest_time: z.iso.datetime({ offset: true }).optional(),
  newest_time: z.iso.datetime({ offset: true }).optional(),
  oldest_ref: z.string().optional(),
  newest_ref: z.string().optional(),
  transaction_code: z.string().optional(),
  'statuses[]': many,
})

interface History {
  readonly transactions: readonly KeptTransaction[]
  readonly links: readonly { readonly rel: string; readonly href: string }[]
}

/**
 * `GET /v2.1/merchants/{code}/transactions/history`: a page of them, with the query of the next page as a link.
 *
 * @throws ApiRefusal 400
 */
export function listTransactions({ books }: Shop, query: unknown): History {
  const wanted = request.safeParse(query)
  if (!wanted.success) throw problem(400, 'The query is not understood.')
  const { order, limit, oldest_time, newest_time, oldest_ref, newest_ref, transaction_code } = wanted.data
  const statuses = wanted.data['statuses[]']
  const ascending = [...books.transactions.values()].sort(
    (a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id),
  )
  const place = (id: string) => ascending.findIndex((each) => each.id === id)
  const from = oldest_ref === undefined ? 0 : place(oldest_ref) + 1
  const until = newest_ref === undefined ? ascending.length : Math.max(0, place(newest_ref))
  const fitting = ascending
    .slice(from, until)
    .filter(
      ({ at, status, code }) =>
        (oldest_time === undefined || new Date(at) >= new Date(oldest_time)) &&
        (newest_time === undefined || new Date(at) <= new Date(newest_time)) &&
        (statuses === undefined || statuses.includes(status)) &&
        (transaction_code === undefined || transaction_code === code),
    )
  if (order === 'descending') fitting.reverse()
  const transactions = fitting.slice(0, limit)
  const last = transactions.at(-1)
  if (fitting.length <= limit || !last) return { transactions, links: [] }
  const next = new URLSearchParams({ order, limit: String(limit) })
  if (oldest_time !== undefined) next.set('oldest_time', oldest_time)
  if (newest_time !== undefined) next.set('newest_time', newest_time)
  for (const status of statuses ?? []) next.append('statuses[]', status)
  next.set(order === 'ascending' ? 'oldest_ref' : 'newest_ref', last.id)
  return { transactions, links: [{ rel: 'next', href: next.toString() }] }
}
