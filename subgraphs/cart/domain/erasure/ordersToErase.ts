import type { Knex } from 'knex'
import type { QueryBuilder } from 'objection'
import { Order } from '../../models/Order.ts'
import type { CartDomain } from '../CartDomain.ts'

const dayMs = 86_400_000
/** Letters about what happened last are sent by then, and money that was late has come. */
const quietDays = 1
/** Whatever is still open then: nobody will come for it any more. */
const atTheLatestDays = 90
/** How long an order of a guest that was never paid may be asked about. */
const unpaidDays = 30

/**
 * The orders whose buyer is to be forgotten. Those of members who have left, as soon as nothing is to be handed over or paid back and
 * nothing has happened for a day, at the latest ninety days after; those of guests who never paid, thirty days after they could;
 * those of all other guests when the books need no name any more.
 */
export function ordersToErase(
  { clock, booksKeptYears }: Pick<CartDomain, 'clock' | 'booksKeptYears'>,
  knex: Knex,
): QueryBuilder<Order, Order[]> {
  const now = clock.now()
  const before = (days: number) => new Date(now.getTime() - days * dayMs)
  return Order.query(knex)
    .whereNull('erasedAt')
    .where((either) =>
      either
        .where((left) =>
          left
            .where('buyerLeftAt', '<', before(atTheLatestDays))
            .orWhere((done) => done.whereNotNull('buyerLeftAt').whereRaw(isDone, [before(quietDays)])),
        )
        .orWhere((guests) =>
          guests
            .whereNull('userId')
            .whereNull('paidAt')
            .where('expiresAt', '<', before(unpaidDays))
            .whereIn('status', ['expired', 'cancelled'])
            .whereNot('paymentStatus', 'disputed'),
        )
        .orWhere((guests) =>
          guests.whereNull('userId').where('placedAt', '<', endOfBooks(now, booksKeptYears)),
        ),
    )
}

/** The law counts from the end of the year. What was placed before this is of a year that is over for so long. */
const endOfBooks = (now: Date, years: number): Date => new Date(Date.UTC(now.getUTCFullYear() - years, 0))

const isDone = `orders.status <> 'pending_payment' and orders.payment_status <> 'disputed'
  and not exists (select from cart.fulfilments f where f.order_id = orders.id and f.status in ('waiting', 'to_pack', 'ready'))
  and not exists (select from cart.refunds r where r.order_id = orders.id
    and r.status in ('requested', 'approved', 'pending', 'failed'))
  and not exists (select from cart.order_history h where h.order_id = orders.id and h.at > ?)`
