import type { Knex } from 'knex'

export interface HoldViolation {
  readonly ticketTypeId: string
  /** One sentence for the operator. */
  readonly problem: string
}

/** Where ticket types and holds do not agree; empty when all is well. At most a thousand. */
export async function holdViolations(knex: Knex): Promise<readonly HoldViolation[]> {
  const { rows } = await knex.raw<{ rows: HoldViolation[] }>(
    `with counted as (
       select ticket_type_id as id,
         coalesce(sum(quantity) filter (where status = 'held'), 0) as held,
         coalesce(sum(quantity - returned) filter (where status = 'committed'), 0) as sold
       from events.ticket_holds group by ticket_type_id
     )
     select ticket_type.id as "ticketTypeId",
       format('%s are held and %s sold, but the holds say %s and %s', ticket_type.held, ticket_type.sold,
         coalesce(counted.held, 0), coalesce(counted.sold, 0)) as problem
     from events.ticket_types as ticket_type left join counted using (id)
     where ticket_type.held <> coalesce(counted.held, 0) or ticket_type.sold <> coalesce(counted.sold, 0)
     union all
     select id, format('%s are held or sold of %s', held + sold, capacity)
     from events.ticket_types where held + sold > capacity
     limit 1000`,
  )
  return rows
}
