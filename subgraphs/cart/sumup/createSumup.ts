import { errorOf, type SaidError } from './errorOf.ts'
import { toMajor } from './minorUnits.ts'
import type { PaymentProvider, ProviderTransaction } from './PaymentProvider.ts'
import { ProviderError } from './ProviderError.ts'
import { readCheckout, readCheckouts, readHistory, readTransaction } from './readAnswer.ts'
import { APIError, SumUp } from './sdk.ts'

export interface SumupOptions {
  /** `https://api.sumup.com`, or the sandbox. */
  readonly host: string
  readonly apiKey: string
  readonly merchantCode: string
  /** Where it tells us that something changed; we believe nothing of what it tells. */
  readonly notifyUrl: string
  /** How long a call may take. */
  readonly timeoutMs: number
}

/** 409 is an answer; 408, 429 and 5xx are none. */
const isTemporary = (status: number) => status === 408 || status === 429 || status >= 500

/** SumUp as the payment provider: hosted checkouts, refunds and transactions of one merchant. */
export function createSumup({
  host,
  apiKey,
  merchantCode,
  notifyUrl,
  timeoutMs,
}: SumupOptions): PaymentProvider {
  // Its own retries would also repeat what was refused as a duplicate.
  const client = new SumUp({ apiKey, host, timeout: timeoutMs, maxRetries: 0 })

  /** Asks, and lets `expected` make something of an answer that says no. */
  async function ask<T, E = never>(
    question: Promise<T>,
    expected: (said: SaidError) => E | undefined = () => undefined,
  ): Promise<T | E> {
    try {
      return await question
    } catch (error) {
      if (!(error instanceof APIError)) {
        // No answer at all: the time was over, or there was no way there.
        throw new ProviderError('unavailable', 'the provider does not answer', { cause: error })
      }
      const said = errorOf(error)
      if (isTemporary(said.status)) throw new ProviderError('unavailable', `${said.status} ${said.text}`)
      const meaning = expected(said)
      if (meaning !== undefined) return meaning
      throw new ProviderError('refused', `${said.status} ${said.code ?? ''} ${said.text}`)
    }
  }
  const nothing = ({ status }: SaidError) => (status === 404 ? null : undefined)

  return {
    merchantCode,
    async create(wanted) {
      const { amountMinor, currency } = wanted.amount
      const made = await ask(
        client.checkouts.create({
          checkout_reference: wanted.reference,
          amount: toMajor(amountMinor, currency),
          currency,
          merchant_code: merchantCode,
          description: wanted.description,
          return_url: notifyUrl,
          redirect_url: wanted.returnTo,
          valid_until: wanted.validUntil.toISOString(),
          hosted_checkout: { enabled: true },
        }),
        ({ status, code }) =>
          status === 409 && code === 'DUPLICATED_CHECKOUT' ? ('duplicate' as const) : undefined,
      )
      return made === 'duplicate' ? made : readCheckout(made)
    },
    async find(reference) {
      const found = await ask(client.checkouts.list({ checkout_reference: reference }), nothing)
      return readCheckouts(found ?? []).find((checkout) => checkout.reference === reference) ?? null
    },
    async get(checkoutId) {
      const found = await ask(client.checkouts.get(encodeURIComponent(checkoutId)), nothing)
      return found === null ? null : readCheckout(found)
    },
    async deactivate(checkoutId) {
      const closed = await ask(client.checkouts.deactivate(encodeURIComponent(checkoutId)), ({ status }) =>
        status === 409 ? ('processed' as const) : status === 404 ? ('closed' as const) : undefined,
      )
      return closed === 'processed' ? closed : 'closed'
    },
    async refund(transactionId, { amountMinor, currency }) {
      const refused = await ask(
        client.transactions
          .refund(merchantCode, encodeURIComponent(transactionId), { amount: toMajor(amountMinor, currency) })
          .then(() => null),
        // A key that is not accepted is for the operator to mend, and says nothing about the refund.
        ({ status, text }) => (status === 401 || status === 403 ? undefined : `${status} ${text}`),
      )
      return refused === null ? { isDone: true } : { isDone: false, why: refused }
    },
    async transaction(id) {
      const found = await ask(client.transactions.get(merchantCode, { id }), nothing)
      return found === null ? null : readTransaction(found)
    },
    async *listTransactions(from, to) {
      let query: URLSearchParams | null = new URLSearchParams({
        order: 'ascending',
        limit: '100',
        oldest_time: from.toISOString(),
        newest_time: to.toISOString(),
      })
      while (query) {
        const answer: unknown = await ask(
          client.get({
            path: `/v2.1/merchants/${merchantCode}/transactions/history`,
            query: Object.fromEntries(query),
          }),
        )
        const { transactions, next }: { transactions: ProviderTransaction[]; next: URLSearchParams | null } =
          readHistory(answer)
        yield* transactions
        query = transactions.length === 0 ? null : next
      }
    },
  }
}
