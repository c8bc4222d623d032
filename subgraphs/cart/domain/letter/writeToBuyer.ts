import type { MailTemplate, MailVariable } from '@rose-ash/contracts'
import type { Order } from '../../models/Order.ts'
import type { CartDomain } from '../CartDomain.ts'
import { letterKey } from './letterKey.ts'
import { orderUrl } from './orderUrl.ts'

/** Hands a letter about an order to the post office, once for each thing. Whoever was forgotten gets none. @param about the id of that thing */
export async function writeToBuyer(
  cart: CartDomain,
  order: Order,
  template: MailTemplate,
  said: Readonly<Record<string, MailVariable>>,
  about: string,
): Promise<void> {
  if (order.erasedAt !== null) return
  await cart.mail.enqueue({
    template,
    to: { address: order.email, name: order.name },
    variables: { name: order.name, code: order.code, url: orderUrl(cart, order), ...spread(said) },
    dedupeKey: letterKey(template, about),
  })
}

/** The port's lists are lists that may be changed. */
const spread = (said: Readonly<Record<string, MailVariable>>) =>
  Object.fromEntries(
    Object.entries(said).map(([name, value]) => [name, typeof value === 'object' ? [...value] : value]),
  )
