import { MalformedQuestion } from '@rose-ash/contracts'
import { newId } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { TicketHold } from '../../models/TicketHold.ts'
import { ticketsLeft } from '../ticketType/ticketsLeft.ts'
import { countTickets } from './countTickets.ts'
import { expireHolds } from './expireHolds.ts'
import type { HoldDomain } from './HoldDomain.ts'
import { lockTicketTypes } from './lockTicketTypes.ts'
import { offeredTickets } from './offeredTickets.ts'

export interface HoldInput {
  readonly key: string
  readonly ttlSeconds: number
  readonly items: readonly HoldItem[]
}

export interface HoldItem {
  readonly line: string
  readonly ticketTypeId: string
  readonly quantity: number
}

export type Held =
  | {
      readonly kind: 'reserved'
      readonly expiresAt: Date
      readonly reservations: readonly { readonly line: string; readonly reservationId: string }[]
    }
  | {
      readonly kind: 'short'
      readonly lines: readonly { readonly line: string; readonly available: number }[]
    }

/** Holds all of it for a time, or nothing. The same key answers the same again while its holds live. */
export async function holdTickets(events: HoldDomain, input: HoldInput): Promise<Held> {
  if (new Set(input.items.map(({ line }) => line)).size < input.items.length)
    throw new MalformedQuestion('Two items have the same line.')
  await expireHolds(events, { key: input.key })
  return events.knex.transaction((trx) => hold(events, trx, input))
}

async function hold(
  { clock }: HoldDomain,
  trx: Knex.Transaction,
  { key, ttlSeconds, items }: HoldInput,
): Promise<Held> {
  await trx.raw(`select pg_advisory_xact_lock(hashtextextended('events.hold:' || ?, 0))`, [key])
  const known = await TicketHold.query(trx).where({ key }).whereIn('status', ['held', 'committed'])
  if (known.length > 0) return again(known, items)

  const now = clock.now()
  const ids = items.map(({ ticketTypeId }) => ticketTypeId)
  const left = await roomFor(trx, now, ids)
  const lines = items.flatMap(({ line, ticketTypeId, quantity }) => {
    const room = left.get(ticketTypeId)
    if (!room) return [{ line, available: 0 }]
    const available = Math.min(room.left ?? quantity, room.most)
    if (available < quantity) return [{ line, available }]
    room.left = room.left === null ? null : room.left - quantity
    room.most -= quantity
    return []
  })
  if (lines.length > 0) return { kind: 'short', lines }

  const expiresAt = new Date(now.getTime() + ttlSeconds * 1000)
  const holds = items.map((item) => ({ id: newId(), key, ...item }))
  await countTickets(
    trx,
    items.map(({ ticketTypeId, quantity }) => ({ ticketTypeId, held: quantity, sold: 0 })),
  )
  await TicketHold.query(trx).insert(
    holds.map((each) => ({ ...each, status: 'held' as const, createdAt: now, expiresAt })),
  )
  const reservations = holds.map(({ id, line }) => ({ line, reservationId: id }))
  return { kind: 'reserved', expiresAt, reservations }
}

/** How many more of each ticket on sale can be held, and by one order. Their rows are locked. */
async function roomFor(trx: Knex.Transaction, now: Date, ids: readonly string[]) {
  const locked = await lockTicketTypes(trx, ids)
  const offered = await offeredTickets(trx, now, ids)
  const room = new Map<string, { left: number | null; most: number }>()
  for (const [id, ticket] of locked)
    if (offered.get(id)?.availability.isOpen)
      room.set(id, { left: ticketsLeft(ticket), most: ticket.maxPerOrder })
  return room
}

/** What the key holds already, if that is what is asked for now. */
function again(known: readonly TicketHold[], items: readonly HoldItem[]): Held {
  const byLine = new Map(known.map((each) => [each.line, each]))
  const reservations = items.flatMap(({ line, ticketTypeId, quantity }) => {
    const held = byLine.get(line)
    const isSame = held?.ticketTypeId === ticketTypeId && held.quantity === quantity
    return held && isSame ? [{ line, reservationId: held.id }] : []
  })
  const [first] = known
  if (!first || reservations.length < items.length || known.length > items.length)
    throw new MalformedQuestion('This key holds other items.')
  return { kind: 'reserved', expiresAt: first.expiresAt, reservations }
}
