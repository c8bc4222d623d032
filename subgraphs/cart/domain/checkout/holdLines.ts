import { PortError } from '@rose-ash/contracts'
import { done, failed, type Outcome } from '@rose-ash/domain'
import type { PurchasableType } from '../../models/CartLine.ts'
import { Checkout } from '../../models/Checkout.ts'
import type { CartDomain } from '../CartDomain.ts'
import { insufficientStock, sellerUnreachable } from '../line/lineErrors.ts'
import { portType } from '../line/quoteItems.ts'
import type { Held } from './Held.ts'
import { holdKey } from './holdKey.ts'
import { overtaken } from './overtaken.ts'
import type { QuotedLine } from './QuotedLine.ts'

/** Thirty minutes to pay, and fifteen for what is paid at the last moment. */
const ttlSeconds = 2700

const path = ['input', 'cartVersion']

/** Has the sellers hold all of it. When one of them cannot, the caller gives the attempt up, and the others have theirs back. */
export async function holdLines(
  cart: CartDomain,
  checkout: Checkout,
  lines: readonly QuotedLine[],
): Promise<Outcome<readonly Held[]>> {
  const held: Held[] = []
  for (const type of ['product_variant', 'ticket_type'] as const) {
    const own = lines.filter(({ line }) => line.itemType === type)
    const outcome = await holdAt(cart, checkout, type, own)
    if (!outcome.ok) return outcome
    held.push(...outcome.value)
  }
  return done(held)
}

async function holdAt(
  { sellers, knex }: CartDomain,
  { id }: Checkout,
  itemType: PurchasableType,
  lines: readonly QuotedLine[],
): Promise<Outcome<readonly Held[]>> {
  if (lines.length === 0) return done([])
  // Who was overtaken by another attempt takes nothing away from it.
  const current = await Checkout.query(knex).select('id').findOne({ id, state: 'reserving' })
  if (!current) return failed(overtaken)
  try {
    const answer = await sellers[itemType].reserve({
      key: holdKey(id, itemType),
      ttlSeconds,
      items: lines.map(({ line, quote, pickup }) => ({
        line: line.id,
        type: portType[itemType],
        id: line.itemId,
        quantity: line.quantity,
        // what needs no pickup goes along with what does
        pickupId: quote.pickups.find(({ id }) => id === pickup?.id)?.id ?? null,
      })),
    })
    if (answer.kind === 'reserved')
      return done(
        answer.reservations.map(({ line, reservationId }) => ({ lineId: line, itemType, reservationId })),
      )
    const titles = new Map(lines.map(({ line, quote }) => [line.id, quote.title]))
    return failed(
      ...answer.lines.map(({ line, available }) =>
        insufficientStock(titles.get(line) ?? 'This', available, path),
      ),
    )
  } catch (error) {
    if (error instanceof PortError && error.code !== 'MALFORMED') return failed(sellerUnreachable(path))
    throw error
  }
}
