import { z } from 'zod'
import type { AskAs } from '../../page/forms/Action.ts'
import { payloadOf } from '../payloadOf.ts'

export const startPayment = 'cart/order/startPayment'

/** Where the buyer goes to pay; that nothing is to be paid; or why it cannot be paid now. */
export type PaymentPage =
  | { readonly kind: 'page'; readonly url: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'not now'; readonly message: string }

const unreachable =
  'The payment page does not answer just now. Nothing was charged; please try again in a minute.'

/** Sets up a payment. A provider that is slow or away is no error of the buyer's: the order waits. */
export async function paymentPage(
  ask: AskAs,
  { orderCode, once, orderKey }: { orderCode: string; once: string; orderKey?: string },
): Promise<PaymentPage> {
  const answer = await ask(startPayment, { input: { orderCode, idempotencyKey: once } }, orderKey)
  const payload = payloadOf(answer, { payment: z.object({ pageUrl: z.string().nullable() }).nullable() })
  if (payload === null) return { kind: 'not now', message: unreachable }
  const [error] = payload.userErrors
  if (error)
    return { kind: 'not now', message: error.code === 'PROVIDER_UNAVAILABLE' ? unreachable : error.message }
  const url = payload.payment?.pageUrl
  return url == null ? { kind: 'nothing' } : { kind: 'page', url }
}
