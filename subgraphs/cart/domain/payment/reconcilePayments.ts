import { Payment } from '../../models/Payment.ts'
import { Refund } from '../../models/Refund.ts'
import type { ProviderTransaction } from '../../sumup/PaymentProvider.ts'
import type { CartDomain } from '../CartDomain.ts'
import { noteFinding } from './noteFinding.ts'
import { isSettled } from './paymentStatus.ts'
import { syncPayment } from './syncPayment.ts'

const batch = 100

/**
 * Compares our books with the provider's, both ways: every payment that the provider took must be one of ours, with the same sums,
 * and every one that we call paid must be one of the provider's. A payment that we only had not heard of is taken over;
 * what stays unexplained is written down once, for people.
 *
 * @throws ProviderError
 */
export async function reconcilePayments(cart: CartDomain, from: Date, to: Date): Promise<void> {
  const seen = new Set<string>()
  let pending: ProviderTransaction[] = []
  for await (const transaction of cart.provider.listTransactions(from, to)) {
    if (!tookMoney(transaction)) continue
    seen.add(transaction.id)
    pending.push(transaction)
    if (pending.length < batch) continue
    await compareAll(cart, pending)
    pending = []
  }
  await compareAll(cart, pending)
  await findMissing(cart, from, to, seen)
}

const tookMoney = ({ status }: ProviderTransaction) => status === 'SUCCESSFUL' || status === 'REFUNDED'

async function compareAll(cart: CartDomain, transactions: readonly ProviderTransaction[]): Promise<void> {
  const ids = transactions.map(({ id }) => id)
  const payments = await Payment.query(cart.knex).whereIn('providerTransactionId', ids)
  const ours = new Map(payments.map((payment) => [payment.providerTransactionId, payment]))
  for (const transaction of transactions)
    await compare(cart, transaction, ours.get(transaction.id) ?? (await findByReference(cart, transaction)))
}

/** The list does not name references; the transaction itself does. */
async function findByReference({ knex, provider }: CartDomain, { id }: ProviderTransaction) {
  const reference = (await provider.transaction(id))?.reference ?? null
  return reference === null ? undefined : Payment.query(knex).findOne({ reference })
}

async function compare(
  cart: CartDomain,
  transaction: ProviderTransaction,
  known: Payment | undefined,
): Promise<void> {
  const at = cart.clock.now()
  const { id: transactionId, code, amountMinor, currency } = transaction
  const theirs = { transactionId, code, amountMinor, currency, takenAt: transaction.at.toISOString() }
  if (!known)
    return noteFinding(cart.knex, { kind: 'unknown_payment', reference: transactionId, details: theirs, at })
  if (!isSettled(known)) await syncPayment(cart, known.id, 'reconciliation')
  const payment = await Payment.query(cart.knex).findById(known.id).throwIfNotFound()
  const { reference, status } = payment
  // What people have settled is settled, however it was; what went back from here has to be there.
  if (payment.disputeSettledAt !== null)
    return payment.refundedMinor > 0 ? compareRefunds(cart, payment, transaction) : undefined
  const details = { ...theirs, ours: { status, amountMinor: payment.amountMinor } }
  if (amountMinor !== payment.amountMinor || currency !== payment.currency)
    return noteFinding(cart.knex, { kind: 'amount_differs', reference, details, at })
  if (status !== 'succeeded' || payment.providerTransactionId !== transactionId)
    return noteFinding(cart.knex, { kind: 'status_differs', reference, details, at })
  await compareRefunds(cart, payment, transaction)
}

async function compareRefunds(
  { knex, provider, clock }: CartDomain,
  { id, reference, refundedMinor }: Payment,
  transaction: ProviderTransaction,
): Promise<void> {
  if (transaction.refundedMinor === refundedMinor) return
  const [underway] = await Refund.query(knex).where({ paymentId: id, status: 'pending' }).limit(1)
  if (underway) return
  // The list may be older than our books.
  const now = await provider.transaction(transaction.id)
  const payment = await Payment.query(knex).findById(id).throwIfNotFound()
  if (now?.refundedMinor === payment.refundedMinor) return
  const details = { refundedMinor: now?.refundedMinor ?? null, ours: payment.refundedMinor }
  await noteFinding(knex, { kind: 'refund_differs', reference, details, at: clock.now() })
}

/** The other way round: what we call paid, and the list of that time does not. */
async function findMissing(cart: CartDomain, from: Date, to: Date, seen: ReadonlySet<string>): Promise<void> {
  const { knex, provider, clock } = cart
  const paid = await Payment.query(knex)
    .where({ provider: 'sumup', status: 'succeeded' })
    .where('settledAt', '>=', from)
    .where('settledAt', '<=', to)
  for (const { reference, providerTransactionId, amountMinor } of paid) {
    if (providerTransactionId === null || seen.has(providerTransactionId)) continue
    const transaction = await provider.transaction(providerTransactionId)
    if (transaction && tookMoney(transaction)) continue
    const details = { transactionId: providerTransactionId, amountMinor, theirs: transaction?.status ?? null }
    const kind = transaction ? 'status_differs' : 'missing_payment'
    await noteFinding(knex, { kind, reference, details, at: clock.now() })
  }
}
