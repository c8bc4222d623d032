import type { World } from '../../world/World.ts'
import { makerOf } from './makerOf.ts'
import type { PersonaName, Personas } from './personas.ts'
import { profileOf, type Things } from './things.ts'

/** Something that is not for everybody. */
export interface Hidden {
  /** The room and the type, as its schema names it. */
  readonly entity: `${string}.${string}`
  readonly what: string
  readonly id: string
  /** A field of the graph that looks for it, and finds nothing for others. */
  readonly root?: string
  readonly seenBy: readonly PersonaName[]
}

/** Types of which there is nothing to hide, or whose hidden parts are fields: see `privateFields`. */
export const openEntities: ReadonlySet<string> = new Set([
  'account.User',
  'blog.User',
  // What a shop has to pack is null for everybody but those who run it.
  'cart.Shop',
  'cart.User',
  'events.User',
  'market.User',
  // Menus are for everybody; entries for members or editors are left out of them.
  'blog.NavigationMenu',
  'events.Location',
  'market.Category',
])

/** One thing of each kind that can be hidden. */
export async function createHiddenThings(
  world: World,
  personas: Personas,
  things: Things,
): Promise<readonly Hidden[]> {
  const { keeper, otherHost, otherKeeper, writer } = personas
  const make = makerOf(world)
  const hide = 'PRIVATE'

  const post = await make(
    'createPost',
    { title: 'For ourselves', html: '<p>.</p>', visibility: hide },
    { as: writer },
  )
  await make('publishPost', post, { as: writer })
  const page = await make('createPage', { title: 'For ourselves', html: '<p>.</p>', visibility: hide })
  await make('publishPage', page)
  const tag = await make('createTag', { name: 'Inside', visibility: 'INTERNAL' })

  const { slug, ...calendar } = await make(
    'createCalendar',
    { title: 'For ourselves', ownerId: otherHost.id, visibility: hide },
    { as: world.members.ada },
    'id slug',
  )
  const evening = { localStart: '2031-01-22T19:00:00', localEnd: '2031-01-22T21:00:00' }
  const event = await make(
    'createEvent',
    { calendarId: calendar.id, title: 'Among ourselves', ...evening },
    { as: world.members.ada },
    'id version slug occurrences(first: 1) { nodes { id } }',
  )
  const aTicket = { priceMinor: 100, capacity: 10 }
  const ticket = await make('createTicketType', { eventId: event.id, title: 'For ourselves', ...aTicket })
  const offered = await make('createTicketType', {
    eventId: things.event,
    title: 'For friends',
    visibility: 'HIDDEN',
    ...aTicket,
  })
  await make('publishEvent', { id: event.id, version: event.version + 1 }).catch(() =>
    make('publishEvent', { id: event.id, version: event.version }),
  )

  const newsletter = await make(
    'createNewsletter',
    { title: 'For ourselves', description: '.', senderName: 'Us', visibility: hide },
    { as: world.members.ada },
    'id slug',
  )
  const profile = await profileOf(world, keeper.id)
  const { version } = await world.knex('account.profiles').where({ id: profile }).first('version')
  await make('updateProfile', { id: profile, version, visibility: hide }, { as: keeper })

  const shop = await make(
    'createShop',
    { ownerUserId: otherKeeper.id, name: 'A shop that was' },
    undefined,
    'id version slug',
  )
  await make('updateShop', { id: shop.id, version: shop.version, status: 'CLOSED' })

  const suspended = await make(
    'createUser',
    { handle: 'as_suspended', email: 'as_suspended@rose-ash.example' },
    undefined,
    'id version actor { id }',
  )
  await make('updateUser', { id: suspended.id, version: suspended.version, status: 'SUSPENDED' })

  const editors: readonly PersonaName[] = ['editor', 'admin']
  return [
    {
      entity: 'blog.Post',
      what: 'a draft',
      id: things.draft,
      root: `post(id: "${things.draft}")`,
      seenBy: ['writer', ...editors],
    },
    {
      entity: 'blog.Post',
      what: 'a private post',
      id: post.id,
      root: `post(id: "${post.id}")`,
      seenBy: ['writer', ...editors],
    },
    {
      entity: 'blog.Page',
      what: 'a draft',
      id: things.pageDraft,
      root: `page(id: "${things.pageDraft}")`,
      seenBy: editors,
    },
    {
      entity: 'blog.Page',
      what: 'a private page',
      id: page.id,
      root: `page(id: "${page.id}")`,
      seenBy: editors,
    },
    {
      entity: 'blog.Tag',
      what: 'an internal tag',
      id: tag.id,
      root: 'tag(slug: "inside")',
      seenBy: ['author', 'writer', ...editors],
    },
    {
      entity: 'events.Calendar',
      what: 'a private calendar',
      id: calendar.id,
      root: `calendar(slug: "${slug}")`,
      seenBy: ['otherHost', ...editors],
    },
    { entity: 'events.Event', what: 'a draft', id: things.eventDraft, seenBy: ['host', ...editors] },
    {
      entity: 'events.Event',
      what: 'in a private calendar',
      id: event.id,
      root: `event(slug: "${event.slug}", calendarSlug: "${slug}")`,
      seenBy: ['otherHost', ...editors],
    },
    {
      entity: 'events.Occurrence',
      what: 'in a private calendar',
      id: event.occurrences.nodes[0].id,
      seenBy: ['otherHost', ...editors],
    },
    {
      entity: 'events.TicketType',
      what: 'in a private calendar',
      id: ticket.id,
      seenBy: ['otherHost', ...editors],
    },
    // Those who may change the event find it there; a reference to it leads nowhere.
    { entity: 'events.TicketType', what: 'a hidden one', id: offered.id, seenBy: [] },
    {
      entity: 'market.Shop',
      what: 'a closed shop',
      id: shop.id,
      root: `shop(slug: "${shop.slug}")`,
      seenBy: ['otherKeeper', 'admin'],
    },
    {
      entity: 'market.Product',
      what: 'a draft',
      id: things.product,
      root: `product(id: "${things.product}")`,
      seenBy: ['keeper', 'admin'],
    },
    { entity: 'market.ProductVariant', what: 'of a draft', id: things.variant, seenBy: ['keeper', 'admin'] },
    {
      entity: 'market.ScrapeSource',
      what: 'of a shop',
      id: things.scrapeSource,
      root: 'scrapeSource(slug: "a-site")',
      seenBy: ['keeper', 'admin'],
    },
    {
      entity: 'market.ScrapeRun',
      what: 'of a shop’s source',
      id: things.scrapeRun,
      root: `scrapeRun(id: "${things.scrapeRun}")`,
      seenBy: ['keeper', 'admin'],
    },
    {
      entity: 'market.ScrapeItem',
      what: 'of a shop’s source',
      id: things.scrapeItem,
      seenBy: ['keeper', 'admin'],
    },
    {
      entity: 'market.OrderCycle',
      what: 'a planned one',
      id: things.plannedCycle,
      root: `orderCycle(id: "${things.plannedCycle}")`,
      seenBy: ['keeper', 'admin'],
    },
    {
      entity: 'market.MarketPage',
      what: 'a draft',
      id: things.marketPage,
      root: 'marketPage(slug: "a-page-of-the-market")',
      seenBy: editors,
    },
    { entity: 'cart.Cart', what: 'somebody’s', id: things.carts.moderator.id, seenBy: ['moderator'] },
    { entity: 'cart.CartLine', what: 'somebody’s', id: things.carts.moderator.line, seenBy: ['moderator'] },
    {
      entity: 'cart.Order',
      what: 'somebody’s',
      id: things.order.id,
      root: `order(code: "${things.order.code}")`,
      seenBy: ['self', 'admin'],
    },
    // Those who run the shop see what they hand over, and nothing else of the order.
    {
      entity: 'cart.OrderLine',
      what: 'somebody’s',
      id: things.order.line,
      seenBy: ['self', 'keeper', 'admin'],
    },
    {
      entity: 'cart.Fulfilment',
      what: 'somebody’s',
      id: things.order.fulfilment,
      seenBy: ['self', 'keeper', 'admin'],
    },
    {
      entity: 'account.Profile',
      what: 'a private profile',
      id: profile,
      root: `profile(userId: "${keeper.id}")`,
      seenBy: ['keeper', 'admin'],
    },
    {
      entity: 'account.Newsletter',
      what: 'a private newsletter',
      id: newsletter.id,
      root: `newsletter(slug: "${newsletter.slug}")`,
      seenBy: editors,
    },
    {
      entity: 'account.NewsletterSubscription',
      what: 'somebody’s',
      id: things.subscription,
      seenBy: ['self'],
    },
    {
      entity: 'federation.User',
      what: 'a suspended member',
      id: suspended.id,
      root: 'user(handle: "as_suspended")',
      seenBy: ['admin'],
    },
    {
      entity: 'federation.Actor',
      what: 'of a suspended member',
      id: suspended.actor.id,
      root: 'actor(handle: "as_suspended")',
      seenBy: ['admin'],
    },
    { entity: 'federation.Follow', what: 'one that waits', id: things.follow, seenBy: ['self', 'admin'] },
  ]
}
