import type { Knex } from 'knex'

export interface OrderViolation {
  readonly orderId: string
  readonly code: string
  /** One sentence for the operator. */
  readonly problem: string
}

/** Each says what must hold of an order, its payments and its refunds; whatever it finds breaks it. */
const checks: readonly string[] = [
  `select o.id, format('its total is %s, but its lines cost %s', o.total_minor, coalesce(l.total, 0)) as problem
   from cart.orders o left join lined l on l.order_id = o.id where o.total_minor <> coalesce(l.total, 0)`,
  `select o.id, format('its tax is %s, but that of its lines is %s', o.tax_minor, coalesce(l.tax, 0))
   from cart.orders o left join lined l on l.order_id = o.id where o.tax_minor <> coalesce(l.tax, 0)`,
  `select o.id, format('it says that %s was paid, but its payments say %s', o.paid_minor, coalesce(p.amount, 0))
   from cart.orders o left join paid p on p.order_id = o.id where o.paid_minor <> coalesce(p.amount, 0)`,
  `select o.id, format('it says that %s was paid back, but its refunds say %s', o.refunded_minor, coalesce(r.succeeded, 0))
   from cart.orders o left join refunded r on r.order_id = o.id where o.refunded_minor <> coalesce(r.succeeded, 0)`,
  `select o.id, format('%s was paid and %s is or will be paid back: more than it costs stays here', o.paid_minor, coalesce(r.going, 0))
   from cart.orders o left join refunded r on r.order_id = o.id where o.paid_minor - coalesce(r.going, 0) > o.total_minor`,
  `select o.id, format('it was cancelled, and %s of what was paid is not paid back', o.paid_minor - coalesce(r.going, 0))
   from cart.orders o left join refunded r on r.order_id = o.id
   where o.status = 'cancelled' and o.paid_minor > coalesce(r.going, 0)`,
  `select o.id, format('its payment status is %s, but %s was paid and %s paid back', o.payment_status, o.paid_minor, o.refunded_minor)
   from cart.orders o where o.payment_status <> 'disputed' and o.payment_status <> case
     when o.paid_at is null then 'unpaid' when o.paid_minor - o.refunded_minor >= o.total_minor then 'paid'
     when o.refunded_minor < o.paid_minor then 'partially_refunded' else 'refunded' end`,
  `select o.id, format('it is %s and has a time of payment: %s', o.status, o.paid_at)
   from cart.orders o where o.status in ('pending_payment', 'expired') and o.paid_at is not null`,
  `select o.id, format('it is %s, but was never paid', o.status)
   from cart.orders o where o.status in ('confirmed', 'completed') and o.paid_at is null`,
  `select o.id, format('it says %s times that it was paid', h.times)
   from cart.orders o join told h on h.order_id = o.id where h.times > 1`,
  `select o.id, 'it is paid, but its history does not say so'
   from cart.orders o left join told h on h.order_id = o.id
   where o.status in ('confirmed', 'completed') and h.times is null`,
  `select o.id, format('its payment was told to others %s times', coalesce(e.times, 0))
   from cart.orders o join told h on h.order_id = o.id left join announced e on e.order_id = o.id
   where coalesce(e.times, 0) > 1 or (e.times is null and o.paid_at > now() - interval '29 days')`,
  `select o.id, 'its payment was told to others, but its history does not say so'
   from announced e join cart.orders o on o.id = e.order_id left join told h on h.order_id = o.id where h.times is null`,
  `select p.order_id, format('of its payment %s %s is paid back, but its refunds say %s', p.reference, p.refunded_minor, coalesce(r.succeeded, 0))
   from cart.payments p left join refunded_of_payment r on r.payment_id = p.id where p.refunded_minor <> coalesce(r.succeeded, 0)`,
  `select p.order_id, format('its payment %s was %s, and %s is or will be paid back of it', p.reference, p.amount_minor, r.going)
   from cart.payments p join refunded_of_payment r on r.payment_id = p.id where r.going > coalesce(p.taken_minor, p.amount_minor)`,
  `select o.id, 'it is disputed, but none of its payments is'
   from cart.orders o where o.payment_status = 'disputed' and not exists (
     select from cart.payments p where p.order_id = o.id and p.status = 'disputed' and p.dispute_settled_at is null)`,
  `select r.order_id, format('a refund of %s names lines of %s', r.amount_minor, sum(l.amount_minor))
   from cart.refunds r join cart.refund_lines l on l.refund_id = r.id
   group by r.id having r.amount_minor <> sum(l.amount_minor)`,
  `select l.order_id, format('of its line %s %s (%s) is paid back, but its refunds say %s (%s)', l.title, l.refunded_quantity,
     l.refunded_minor, coalesce(r.quantity, 0), coalesce(r.amount, 0))
   from cart.order_lines l left join refunded_of_line r on r.line_id = l.id
   where l.refunded_quantity <> coalesce(r.quantity, 0) or l.refunded_minor <> coalesce(r.amount, 0)`,
  `select l.order_id, format('its line %s is lost, and nobody pays it back', l.title)
   from cart.order_lines l join cart.orders o on o.id = l.order_id left join refunded r on r.order_id = o.id
   where l.stock = 'lost' and l.total_minor > 0 and o.paid_minor > coalesce(r.going, 0) and not exists (
     select from cart.refund_lines rl join cart.refunds r on r.id = rl.refund_id
     where rl.line_id = l.id and r.status in ('approved', 'pending', 'succeeded', 'failed'))`,
  `select o.id, format('it waits to be paid since %s, and should have expired', o.placed_at)
   from cart.orders o where o.status = 'pending_payment' and o.expires_at < now() - interval '15 minutes'`,
  `select o.id, format('it is %s, and what %s hands over is %s', o.status, f.seller_name, f.status)
   from cart.orders o join cart.fulfilments f on f.order_id = o.id where not case o.status
     when 'pending_payment' then f.status = 'waiting'
     when 'confirmed' then f.status <> 'waiting'
     when 'completed' then f.status in ('handed_over', 'cancelled')
     else f.status = 'cancelled' end`,
  `select o.id, 'no attempt to order it is known'
   from cart.orders o left join cart.checkouts c on c.order_id = o.id and c.state = 'ordered'
   where c.id is null and o.placed_at > now() - interval '29 days'`,
]

const statement = `
  with lined as (
    select order_id, sum(total_minor) as total, sum(tax_minor) as tax from cart.order_lines group by order_id
  ),
  paid as (
    select order_id, sum(amount_minor) as amount from cart.payments where status = 'succeeded' group by order_id
  ),
  refunded as (
    select r.order_id, sum(r.amount_minor) filter (where r.status = 'succeeded') as succeeded,
      sum(r.amount_minor) filter (where r.status in ('approved', 'pending', 'succeeded', 'failed')) as going
    from cart.refunds r join cart.payments p on p.id = r.payment_id and p.status = 'succeeded' group by r.order_id
  ),
  refunded_of_payment as (
    select payment_id, sum(amount_minor) filter (where status = 'succeeded') as succeeded,
      sum(amount_minor) filter (where status in ('approved', 'pending', 'succeeded')) as going
    from cart.refunds group by payment_id
  ),
  refunded_of_line as (
    select l.line_id, sum(l.quantity) as quantity, sum(l.amount_minor) as amount
    from cart.refund_lines l join cart.refunds r on r.id = l.refund_id where r.status = 'succeeded' group by l.line_id
  ),
  told as (
    select order_id, count(*) as times from cart.order_history where what = 'paid' group by order_id
  ),
  announced as (
    select aggregate_id as order_id, count(*) as times from cart.outbox where topic = 'cart.order.paid' group by aggregate_id
  ),
  found(id, problem) as (${checks.map((check) => `(${check})`).join('\n union all ')})
  select found.id as "orderId", o.code, found.problem
  from found join cart.orders o on o.id = found.id order by o.placed_at, o.id limit 1000`

/** Where orders, payments and refunds do not agree; empty when all is well. At most a thousand, the oldest first. */
export async function orderViolations(knex: Knex): Promise<readonly OrderViolation[]> {
  const { rows } = await knex.raw<{ rows: OrderViolation[] }>(statement)
  return rows
}
