import type { Payment, PaymentStatus } from '../../models/Payment.ts'
import type { ProviderAttempt, ProviderCheckout } from '../../sumup/PaymentProvider.ts'

export interface Verdict {
  readonly status: PaymentStatus
  /** Which attempt paid it. */
  readonly attempt?: ProviderAttempt
  /** What a disputed one took, where that is one sum in the currency that was asked for, and our merchant has it. */
  readonly takenMinor?: number
  /** Why it failed, for the buyer, or what does not fit, for staff. */
  readonly why?: string
}

type Ours = Pick<Payment, 'reference' | 'amountMinor' | 'currency'>

/**
 * What the provider's answer means for our payment. Paid is what the provider calls paid, by exactly one attempt that went through,
 * with our reference, amount, currency and merchant. Whatever else took money is for people to look at.
 */
export function verdictOn(ours: Ours, checkout: ProviderCheckout, merchantCode: string): Verdict {
  const difference = differenceOf(ours, checkout, merchantCode)
  const [paid, ...more] = checkout.attempts.filter(
    ({ status }) => status === 'SUCCESSFUL' || status === 'REFUNDED',
  )
  if (difference !== null) {
    const isOurs = checkout.reference === ours.reference && checkout.merchantCode === merchantCode
    return isOurs && paid
      ? disputed(ours, paid, more.length, difference)
      : { status: 'disputed', why: difference }
  }
  if (paid) return whenPaid(ours, checkout, paid, more.length)
  switch (checkout.status) {
    case 'FAILED':
      return { status: 'failed', why: 'The payment was declined.' }
    case 'EXPIRED':
      return { status: 'expired' }
    default:
      // Paid without an attempt that went through is not paid yet.
      return { status: checkout.attempts.some(isWithTheBank) ? 'action_required' : 'pending' }
  }
}

const isWithTheBank = ({ status }: ProviderAttempt) => status === 'PENDING'

function disputed({ currency }: Ours, attempt: ProviderAttempt, more: number, why: string): Verdict {
  const { amountMinor } = attempt
  const isOneSum = more === 0 && attempt.currency === currency && amountMinor !== null && amountMinor > 0
  return { status: 'disputed', attempt, why, ...(isOneSum && { takenMinor: amountMinor }) }
}

function whenPaid(ours: Ours, checkout: ProviderCheckout, paid: ProviderAttempt, more: number): Verdict {
  const dispute = (why: string) => disputed(ours, paid, more, why)
  if (paid.amountMinor !== ours.amountMinor || paid.currency !== ours.currency)
    return dispute('Another amount was taken than was asked.')
  if (more > 0) return dispute('It was paid more than once.')
  if (checkout.status === 'EXPIRED') return dispute('Money was taken for a checkout that had expired.')
  return checkout.status === 'PAID' ? { status: 'succeeded', attempt: paid } : { status: 'pending' }
}

function differenceOf(ours: Ours, checkout: ProviderCheckout, merchantCode: string): string | null {
  if (checkout.reference !== ours.reference) return 'The reference is another one.'
  if (checkout.merchantCode !== merchantCode) return 'It went to another merchant.'
  if (checkout.currency !== ours.currency) return 'The currency is another one.'
  if (checkout.amountMinor !== ours.amountMinor) return 'The amount is another one.'
  return null
}
