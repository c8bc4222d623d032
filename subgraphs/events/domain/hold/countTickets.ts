import type { Knex } from 'knex'

export interface TicketCount {
  readonly ticketTypeId: string
  readonly held: number
  readonly sold: number
}

/** Counts more or fewer tickets as held and sold. The caller has locked the ticket types. */
export async function countTickets(trx: Knex.Transaction, counts: readonly TicketCount[]): Promise<void> {
  if (counts.length === 0) return
  await trx.raw(
    `update events.ticket_types as ticket_type
     set held = ticket_type.held + counted.held, sold = ticket_type.sold + counted.sold
     from (
       select id, sum(held)::integer as held, sum(sold)::integer as sold
       from unnest(?::uuid[], ?::integer[], ?::integer[]) as counted (id, held, sold) group by id
     ) as counted
     where ticket_type.id = counted.id`,
    [
      counts.map(({ ticketTypeId }) => ticketTypeId),
      counts.map(({ held }) => held),
      counts.map(({ sold }) => sold),
    ],
  )
}
