import type { SubgraphName } from '@rose-ash/config/rooms.ts'
import type { Topic } from './eventSchemas.ts'

/** Whoever can react to a domain event. Web purges its caches. */
export type Consumer = SubgraphName | 'web'

/** Who hears of what. A room's handlers must match this table, or its worker does not start. */
export const subscriptions: Readonly<Record<Topic, readonly Consumer[]>> = {
  'identity.user.registered': ['account', 'web'],
  'identity.user.updated': ['web'],
  'identity.user.email_changed': [],
  'identity.user.deleted': ['account', 'blog', 'cart', 'web'],
  'blog.post.published': ['web'],
  'blog.post.updated': ['web'],
  'blog.post.unpublished': ['web'],
  'blog.post.deleted': ['web'],
  'blog.page.published': ['web'],
  'blog.page.updated': ['web'],
  'blog.page.unpublished': ['web'],
  'blog.page.deleted': ['web'],
  'blog.tag.changed': ['web'],
  'blog.menu.changed': ['web'],
  'market.product.published': ['web'],
  'market.product.updated': ['web'],
  'market.product.archived': ['web'],
  'market.price.changed': ['web'],
  'market.stock.changed': ['web'],
  'market.stock.low': [],
  'market.shop.changed': ['web'],
  'market.order_cycle.opened': ['web'],
  'market.order_cycle.closed': ['web'],
  'market.order_cycle.changed': ['web'],
  'market.page.changed': ['web'],
  'market.category.changed': ['web'],
  'cart.order.placed': [],
  'cart.order.paid': [],
  'cart.order.expired': [],
  'cart.order.cancelled': [],
  'cart.order.ready': [],
  'cart.refund.succeeded': [],
  'events.event.published': ['web'],
  'events.event.updated': ['web'],
  'events.event.cancelled': ['web'],
  'events.calendar.changed': ['web'],
  'events.ticket_type.changed': ['web'],
  'account.profile.changed': ['blog', 'federation', 'web'],
  'account.newsletter.changed': ['web'],
  'account.subscription.changed': [],
  'federation.actor.changed': ['web'],
  'federation.follow.changed': ['web'],
}

/** The topics that a consumer hears of. */
export const topicsFor = (consumer: Consumer): readonly Topic[] =>
  (Object.keys(subscriptions) as Topic[]).filter((topic) => subscriptions[topic].includes(consumer))
