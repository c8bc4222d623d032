import type { Seen } from '@rose-ash/db'
import { failed, type Outcome } from '@rose-ash/domain'
import type { Cart } from '../../models/Cart.ts'
import { CartLine } from '../../models/CartLine.ts'
import type { CartDomain } from '../CartDomain.ts'
import { sellerUnreachable } from '../line/lineErrors.ts'
import { quoteItems } from '../line/quoteItems.ts'
import { changeCart } from './changeCart.ts'
import { findCart } from './findCart.ts'
import { requireHolder } from './requireHolder.ts'

/** Takes over the present prices. What is gone stays in the cart, with its problem, until somebody removes it. */
export async function requoteCart(cart: CartDomain, seen: Seen): Promise<Outcome<Cart>> {
  const own = await findCart(cart.knex, requireHolder(cart))
  const lines = own ? await CartLine.query(cart.knex).where('cartId', own.id).orderBy('id') : []
  const items = await quoteItems(cart, lines)
  if (items.includes('unreachable')) return failed(sellerUnreachable(['input', 'id']))
  return changeCart(cart, seen, async (trx) => {
    for (const [index, line] of lines.entries()) {
      const item = items[index]
      if (!item || item === 'unreachable' || item.unitPrice.amountMinor === line.unitAmountMinor) continue
      await CartLine.query(trx)
        .where({ id: line.id, version: line.version })
        .patch({
          unitAmountMinor: item.unitPrice.amountMinor,
          quotedAt: cart.clock.now(),
          version: line.version + 1,
        })
    }
  })
}
