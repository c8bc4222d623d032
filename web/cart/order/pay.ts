import { z } from 'zod'
import type { Action } from '../../page/forms/Action.ts'
import { readFields } from '../../page/forms/readFields.ts'
import { paymentPage, startPayment } from './paymentPage.ts'

const shape = z.object({ once: z.string().min(1) })

/** Leads to the page on which an order is paid: the open one, or a new try. */
export const pay: Action = {
  operations: [startPayment],
  leadsToPayment: true,
  async perform(fields, { params }, ask) {
    const read = readFields(shape, fields)
    if ('errors' in read) return { kind: 'invalid', ...read }
    const orderCode = params.code ?? ''
    const page = await paymentPage(ask, { orderCode, once: read.input.once })
    if (page.kind === 'not now') return { kind: 'invalid', errors: { '': [page.message] } }
    return { kind: 'done', location: page.kind === 'page' ? page.url : `/orders/${orderCode}`, flash: null }
  },
}
