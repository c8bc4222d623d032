import { z } from 'zod'
import { toMinor } from './minorUnits.ts'
import type { ProviderCheckout, ProviderTransaction } from './PaymentProvider.ts'
import { ProviderError } from './ProviderError.ts'

const attemptStatus = z.enum(['SUCCESSFUL', 'CANCELLED', 'FAILED', 'PENDING', 'REFUNDED'])

const checkout = z.object({
  id: z.string().min(1),
  checkout_reference: z.string(),
  status: z.enum(['PENDING', 'PAID', 'FAILED', 'EXPIRED']),
  amount: z.number(),
  currency: z.string(),
  merchant_code: z.string(),
  hosted_checkout_url: z.url({ protocol: /^https?$/ }).nullish(),
  transactions: z
    .array(
      z.object({
        id: z.string().min(1),
        transaction_code: z.string().nullish(),
        status: attemptStatus,
        amount: z.number(),
        currency: z.string(),
      }),
    )
    .nullish(),
})

const transaction = z.object({
  id: z.string().nullish(),
  transaction_id: z.string().nullish(),
  transaction_code: z.string().nullish(),
  foreign_transaction_id: z.string().nullish(),
  status: attemptStatus,
  amount: z.number(),
  currency: z.string(),
  timestamp: z.iso.datetime({ offset: true }),
  refunded_amount: z.number().nullish(),
  events: z
    .array(
      z.object({ type: z.string().nullish(), status: z.string().nullish(), amount: z.number().nullish() }),
    )
    .nullish(),
})

const page = z.object({
  items: z.array(transaction).nullish(),
  links: z.array(z.object({ rel: z.string(), href: z.string() })).nullish(),
})

/** @throws ProviderError `refused` for what is no checkout */
export function readCheckout(payload: unknown): ProviderCheckout {
  const read = parse(checkout, payload)
  return {
    id: read.id,
    reference: read.checkout_reference,
    status: read.status,
    amountMinor: toMinor(read.amount, read.currency),
    currency: read.currency,
    merchantCode: read.merchant_code,
    pageUrl: read.hosted_checkout_url ?? null,
    attempts: (read.transactions ?? []).map((each) => ({
      id: each.id,
      code: each.transaction_code ?? null,
      status: each.status,
      amountMinor: toMinor(each.amount, each.currency),
      currency: each.currency,
    })),
    payload,
  }
}

/** What of an answer about a checkout we understand, and nothing else. */
export const bareCheckout = (payload: unknown): unknown => checkout.safeParse(payload).data ?? {}

/** @throws ProviderError `refused` for what is no list of checkouts */
export const readCheckouts = (payload: unknown): ProviderCheckout[] =>
  parse(z.array(z.unknown()), payload).map(readCheckout)

/** @throws ProviderError `refused` for what is no transaction */
export const readTransaction = (payload: unknown): ProviderTransaction => shaped(parse(transaction, payload))

/** A page of the history, and the query of the next one. */
export function readHistory(payload: unknown): {
  transactions: ProviderTransaction[]
  next: URLSearchParams | null
} {
  const { items, links } = parse(page, payload)
  const next = links?.find(({ rel }) => rel === 'next')?.href
  return {
    transactions: (items ?? []).map(shaped),
    next: next === undefined ? null : new URLSearchParams(next.replace(/^[^?]*\?/, '')),
  }
}

function shaped(read: z.output<typeof transaction>): ProviderTransaction {
  const refunds = (read.events ?? []).filter(({ type, status }) => type === 'REFUND' && status !== 'FAILED')
  const refunded = read.refunded_amount ?? refunds.reduce((sum, { amount }) => sum + Math.abs(amount ?? 0), 0)
  const refundedMinor = toMinor(refunded, read.currency)
  const id = read.id ?? read.transaction_id
  if (refundedMinor === null || !id) throw new ProviderError('refused', 'a transaction makes no sense')
  return {
    id,
    code: read.transaction_code ?? null,
    status: read.status,
    amountMinor: toMinor(read.amount, read.currency),
    currency: read.currency,
    refundedMinor,
    reference: read.foreign_transaction_id ?? null,
    at: new Date(read.timestamp),
  }
}

function parse<T>(shape: z.ZodType<T>, payload: unknown): T {
  const read = shape.safeParse(payload)
  if (read.success) return read.data
  throw new ProviderError('refused', `the provider's answer is not understood: ${read.error.message}`)
}
