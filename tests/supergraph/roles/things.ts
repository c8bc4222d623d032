import { newId } from '@rose-ash/domain'
import type { AskOptions, World } from '../../world/World.ts'
import { makerOf } from './makerOf.ts'
import { type PersonaName, type Personas, personaNames } from './personas.ts'
import { placeOrder } from './placeOrder.ts'

/** What the personas have, by name: the id of each thing. */
export type Things = Awaited<ReturnType<typeof createThings>>

/** Carts of strangers are known by a token of 43 letters. */
export const strangersToken = 's'.repeat(43)
export const othersToken = 'o'.repeat(43)

/** Gives the personas something to lose. */
export async function createThings(world: World, personas: Personas) {
  const { keeper, otherKeeper, host, otherHost, writer, self } = personas
  const { ada } = world.members

  const make = makerOf(world)
  const idOf = async (...what: Parameters<typeof make>): Promise<string> => (await make(...what)).id
  const published = async (noun: 'Post' | 'Page', by: AskOptions): Promise<string> => {
    const made = await make(`create${noun}`, { title: `A ${noun} to read`, html: '<p>Words.</p>' }, by)
    return idOf(`publish${noun}`, made, by)
  }
  const aVariant = { unitAmount: 1, unit: 'KG', amountMinor: 100 }

  const shop = await idOf('createShop', { ownerUserId: keeper.id, name: 'A shop' })
  await idOf('createShop', { ownerUserId: otherKeeper.id, name: 'Another shop' })
  const product = await idOf('createProduct', { shopId: shop, title: 'A thing' })
  const offer = await idOf('createProduct', { shopId: shop, title: 'Something on sale' })
  const offered = await idOf('createProductVariant', { ...aVariant, productId: offer, sku: 'AN-OFFER' })

  const planned = { opensAt: '2031-01-01T09:00:00Z', closesAt: '2031-01-03T09:00:00Z' }
  const plannedCycle = await idOf('createOrderCycle', { shopId: shop, name: 'Some day', ...planned })
  const running = { opensAt: '2026-01-01T09:00:00Z', closesAt: '2030-01-01T09:00:00Z' }
  const pickups = [
    { startsAt: '2030-01-02T09:00:00Z', endsAt: '2030-01-02T12:00:00Z', place: 'Here', capacity: 9 },
  ]
  const openCycle = await make('createOrderCycle', { shopId: shop, name: 'Now', pickups, ...running })
  await idOf('openOrderCycle', openCycle)
  const marketPage = await idOf('createMarketPage', { title: 'A page of the market' })

  const inDays = (days: number) => new Date(Date.now() + days * 24 * 3600 * 1000).toISOString()
  const plan = (days: number) =>
    make(
      'planPrice',
      { variantId: offered, amountMinor: 90, startsAt: inDays(days) },
      undefined,
      'plannedPrices { id startsAt }',
    )
  await plan(30)
  const { plannedPrices } = await plan(60)

  const calendar = await idOf('createCalendar', { title: 'A calendar', ownerId: host.id })
  await idOf('createCalendar', { title: 'Another calendar', ownerId: otherHost.id })
  const evening = { calendarId: calendar, localStart: '2031-01-22T19:00:00', localEnd: '2031-01-22T21:00:00' }
  const event = await make('createEvent', { title: 'An evening', ...evening })
  const aTicket = { title: 'A ticket', priceMinor: 100, capacity: 10 }
  const ticketType = await idOf('createTicketType', { eventId: event.id, ...aTicket })

  const onSale = await idOf('publishProduct', {
    id: offer,
    version: await versionOf(world, 'market.products', offer),
  })
  await make('adjustStock', { variantId: offered, delta: 9, reason: 'RECEIVE' })
  const order = await placeOrder(world, self, offered)

  const { variantId } = world.products.wholemealFlour
  const fill = async (as: AskOptions) => {
    const cart = await make(
      'addToCart',
      { type: 'PRODUCT_VARIANT', itemId: variantId },
      as,
      'id version lines { id version }',
    )
    const [line] = cart.lines
    return { id: cart.id as string, line: line.id as string }
  }
  const carts = {} as Record<PersonaName | 'another', { id: string; line: string }>
  for (const name of personaNames)
    carts[name] = await fill(name === 'stranger' ? { cartToken: strangersToken } : { as: personas[name] })
  carts.another = await fill({ as: world.members.hana })
  await fill({ cartToken: othersToken })
  await make('updateActor', {
    id: self.actorId,
    version: await versionOf(world, 'federation.actors', self.actorId),
    approvesFollowers: true,
  })
  const scrapeSource = await idOf('createScrapeSource', {
    shopId: shop,
    name: 'A site',
    baseUrl: 'https://shop.example/',
    permissionNote: 'They asked for it.',
    enabled: false,
  })
  return {
    plannedCycle,
    openCycle: openCycle.id as string,
    marketPage,
    plannedPrices: (plannedPrices as readonly { id: string }[]).map(({ id }) => id),
    stockLocation: await idOf('createStockLocation', { shopId: shop, name: 'A shed' }),
    shop,
    calendar,
    product,
    carts,
    ticketType,
    offered,
    offer: onSale,
    order,
    event: await idOf('publishEvent', event),
    eventDraft: await idOf('createEvent', { title: 'Another evening', ...evening }),
    variantId,
    post: await published('Post', { as: writer }),
    draft: await idOf('createPost', { title: 'A draft', html: '<p>Words.</p>' }, { as: writer }),
    page: await published('Page', { as: ada }),
    pageDraft: await idOf('createPage', { title: 'Another page', html: '<p>Words.</p>' }),
    tag: await idOf('createTag', { name: 'A tag' }),
    menu: await idOf('saveMenu', {
      site: 'CART',
      slot: 'SIDEBAR',
      title: 'A menu',
      items: [{ label: 'Hours', url: '/hours' }],
    }),
    category: await idOf('createCategory', { name: 'A category' }),
    variant: await idOf('createProductVariant', { ...aVariant, productId: product, sku: 'A-THING' }),
    location: await idOf('createLocation', { name: 'A place' }),
    newsletter: await idOf('createNewsletter', {
      title: 'A letter',
      description: 'Words.',
      senderName: 'Us',
    }),
    subscription: await idOf('subscribe', { newsletterId: world.newsletters.weekly.id }, { as: self }),
    profile: await profileOf(world, self.id),
    appActor: await idOf('createActor', { site: 'EVENTS', handle: 'as_choir', name: 'A choir' }),
    picture: await pictureOf(world, shop),
    scrapeSource,
    scrapeRun: await scrapeRunOf(world, scrapeSource),
    scrapeItem: await scrapeItemOf(world, scrapeSource),
    passkey: await passkeyOf(world, self.id),
    session: await sessionOf(world, self.id),
    follow: await idOf('follow', { actorId: self.actorId }, { as: world.members.goran }),
  }
}

/** Of something that has been changed by more than its own mutations. */
const versionOf = async ({ knex }: World, table: string, id: string): Promise<number> =>
  (await knex(table).where({ id }).first('version')).version

/** Account hears of a new member by an event. */
export async function profileOf({ knex }: World, userId: string): Promise<string> {
  for (const deadline = performance.now() + 15_000; performance.now() < deadline; ) {
    const profile = await knex('account.profiles').where({ userId }).first('id')
    if (profile) return profile.id
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('A new member has no profile')
}

/** Sent by a member otherwise; here it only has to hang in a shop. */
async function pictureOf({ knex }: World, shopId: string): Promise<string> {
  const id = newId()
  await knex('market.pictures').insert({
    id,
    shopId,
    mediaId: newId(),
    rank: 0,
    alt: 'A shop',
    path: `/media/${'0'.repeat(64)}`,
    width: 320,
    height: 240,
    widths: [320],
  })
  return id
}

/** Made by a browser's key otherwise; here it only has to belong to somebody. */
async function passkeyOf({ knex }: World, userId: string): Promise<string> {
  const id = newId()
  await knex('federation.passkeys').insert({
    id,
    userId,
    credentialId: 'credential',
    publicKey: Buffer.alloc(32),
    counter: 0,
    transports: [],
    backedUp: false,
    name: 'Phone',
    createdAt: new Date(),
  })
  return id
}

/** A browser that is signed in, as far as the lists tell. */
async function sessionOf({ knex }: World, userId: string): Promise<string> {
  const id = newId()
  const now = new Date()
  await knex('federation.user_sessions').insert({
    id,
    userId,
    methods: ['pwd'],
    createdAt: now,
    lastSeenAt: now,
  })
  await knex('federation.oidc_payloads').insert({
    model: 'Session',
    idHash: Buffer.from(id),
    sealedId: Buffer.from(id),
    payload: { accountId: userId, uid: id },
    uid: id,
    accountId: userId,
    expiresAt: new Date(now.getTime() + 3_600_000),
  })
  return id
}

/** Made by reading a site otherwise. */
async function scrapeRunOf({ knex }: World, sourceId: string): Promise<string> {
  const id = newId()
  const at = new Date()
  await knex('market.scrape_runs').insert({ id, sourceId, status: 'ok', createdAt: at, finishedAt: at })
  return id
}

/** Something that a site shows in euros, so that somebody has to look at it. */
async function scrapeItemOf({ knex }: World, sourceId: string): Promise<string> {
  const id = newId()
  const at = new Date()
  const extracted = {
    key: 'sku:A',
    style: 'json_ld',
    url: 'https://shop.example/a',
    title: 'A loaf',
    variants: [],
  }
  await knex('market.scrape_items').insert({
    id,
    sourceId,
    externalKey: 'sku:A',
    extracted: JSON.stringify({ ...extracted, description: '', brand: null, imageUrl: null }),
    extractedHash: 'a',
    state: 'needs_review',
    reasons: ['currency'],
    seenRunId: newId(),
    foundAt: at,
    changedAt: at,
  })
  return id
}
