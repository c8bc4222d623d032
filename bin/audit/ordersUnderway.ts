import type { Knex } from 'knex'

/** The orders for which a job is still to do something. One that has given up is no longer on its way. */
export async function ordersUnderway(knex: Knex): Promise<ReadonlySet<string>> {
  const { rows } = await knex.raw<{ rows: { orderId: string | null }[] }>(`
    select coalesce(job.payload ->> 'orderId', refund.order_id::text) as "orderId"
    from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
    left join cart.refunds refund on refund.id::text = job.payload ->> 'refundId'
    where task.identifier in ('cart.commitStock', 'cart.giveBack', 'cart.restock', 'cart.sendRefund')
      and job.attempts < job.max_attempts`)
  return new Set(rows.flatMap(({ orderId }) => (orderId === null ? [] : [orderId])))
}
