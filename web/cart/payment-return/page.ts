import { z } from 'zod'
import { type PageLogic, Redirect } from '../../page/Route.ts'
import { ofOrder } from '../order/page.ts'

const shape = z.object({
  order: z
    .object({
      status: z.string(),
      paymentStatus: z.string(),
      payments: z.array(z.object({ status: z.string(), createdAt: z.string() })),
    })
    .nullable(),
  userErrors: z.array(z.object({ code: z.string() })),
})

const undecided = new Set(['CREATED', 'PENDING', 'ACTION_REQUIRED'])
/** How long after a payment was begun its outcome is looked for in quick succession; afterwards now and then. */
const quickMs = 10 * 60_000

/**
 * Where the payment page sends the buyer. It asks the provider; as soon as it is decided, the way leads on to the order, so that
 * this page stays in nobody's history.
 */
export const paymentReturn: PageLogic = {
  after: ({ refreshPayment }, visit) => {
    const { order, userErrors } = shape.parse(refreshPayment)
    if (userErrors.some(({ code }) => code === 'NOT_FOUND')) return ofOrder.missing?.(visit)
    if (order === null) return undefined
    const isOpen =
      order.status === 'PENDING_PAYMENT' &&
      order.paymentStatus !== 'DISPUTED' &&
      undecided.has(order.payments[0]?.status ?? '')
    return isOpen ? undefined : new Redirect(`/orders/${visit.params.code}`, 303)
  },
  props: ({ refreshPayment }, { params, now }) => {
    const begun = shape.parse(refreshPayment).order?.payments[0]?.createdAt
    const isQuick = begun === undefined || now.getTime() - Date.parse(begun) < quickMs
    return { code: params.code ?? '', isQuick }
  },
}
