import { describe, expect, test } from '@jest/globals'
import { getNamedType, isCompositeType, isObjectType } from 'graphql'
import { cast } from '../../seeds/cast.ts'
import { apiSchema } from '../world/apiSchema.ts'
import { useWorld } from '../world/useWorld.ts'

const { members, shops, categories, products, calendars, events, newsletters } = cast
const world = useWorld()

type Handle = keyof typeof members
/** A mutation, its input, and who asks when it is not the one who asks the rest. */
type Call = readonly [mutation: string, input: object, by?: Handle]

interface Thing {
  readonly id: string
  readonly version: number
}
interface UserError {
  readonly __typename: string
  readonly code: string
  readonly path: readonly string[] | null
  readonly currentVersion?: number
}
interface Payload {
  readonly userErrors: readonly UserError[]
  readonly deletedId?: string | null
  readonly thing: (Thing & { readonly lines?: readonly Thing[] }) | null
}

interface Noun {
  readonly by: Handle
  readonly cartToken?: string
  /** What has to be gone first. */
  before?(): Promise<Call>
  readonly create: Call
  change(thing: Thing): Call
  remove(thing: Thing): Call
  /** What somebody sends who has seen an earlier version: `change` again unless told. */
  stale?(thing: Thing): Call
  /** What breaks a constraint, and the field of the input that has to be named. */
  broken(thing: Thing): { readonly call: Call; readonly field: string }
  /** Where the thing is, when the payload shows the whole that it belongs to. */
  inside?(whole: Payload['thing']): Thing | undefined
}

const newToken = (letter: string) => letter.repeat(43)
const gone = '0190a000-0000-7000-8000-00000000dead'
const menu = { site: 'CART', slot: 'SIDEBAR' }
const link = { label: 'Opening hours', url: '/hours' }
const supper = { localStart: '2027-01-22T19:00:00', localEnd: '2027-01-22T21:00:00' }
const quince = { type: 'PRODUCT_VARIANT', itemId: products.wholemealFlour.variantId }

const nouns: Readonly<Record<string, Noun>> = {
  Post: {
    by: 'bram',
    create: ['createPost', { title: 'What the frost left', html: '<p>Kale.</p>' }],
    change: (thing) => ['updatePost', { ...thing, title: 'What the frost left us' }],
    remove: (thing) => ['deletePost', thing],
    broken: (thing) => ({ call: ['updatePost', { ...thing, slug: cast.posts.oats.slug }], field: 'slug' }),
  },
  Page: {
    by: 'ada',
    create: ['createPage', { title: 'House rules', html: '<p>Wipe your feet.</p>' }],
    change: (thing) => ['updatePage', { ...thing, title: 'The house rules' }],
    remove: (thing) => ['deletePage', thing],
    broken: (thing) => ({ call: ['updatePage', { ...thing, slug: 'Not a slug' }], field: 'slug' }),
  },
  Tag: {
    by: 'ada',
    create: ['createTag', { name: 'Hard frost' }],
    change: (thing) => ['updateTag', { ...thing, description: 'Nights below minus five.' }],
    remove: (thing) => ['deleteTag', thing],
    broken: () => ({ call: ['createTag', { name: 'Hard frost' }], field: 'slug' }),
  },
  NavigationMenu: {
    by: 'ada',
    create: ['saveMenu', { ...menu, title: 'Beside the basket', items: [link] }],
    change: ({ version }) => ['saveMenu', { ...menu, version, title: 'By the basket', items: [link] }],
    remove: (thing) => ['deleteMenu', thing],
    broken: ({ version }) => ({
      call: ['saveMenu', { ...menu, version, title: '', items: [link] }],
      field: 'title',
    }),
  },
  Shop: {
    by: 'ada',
    create: ['createShop', { ownerUserId: members.hana.id, name: 'Sato Ceramics' }],
    change: (thing) => ['updateShop', { ...thing, summary: 'Bowls from the kiln behind the hall.' }],
    remove: (thing) => ['deleteShop', thing],
    broken: (thing) => ({ call: ['updateShop', { ...thing, slug: shops.dairy.slug }], field: 'slug' }),
  },
  Category: {
    by: 'ada',
    create: ['createCategory', { name: 'Kitchenware', parentId: categories.garden.id }],
    change: (thing) => ['updateCategory', { ...thing, rank: 3 }],
    remove: (thing) => ['deleteCategory', thing],
    broken: (thing) => ({ call: ['updateCategory', { ...thing, parentId: thing.id }], field: 'parentId' }),
  },
  Product: {
    by: 'fern',
    create: ['createProduct', { shopId: shops.orchard.id, title: 'Medlar jelly' }],
    change: (thing) => ['updateProduct', { ...thing, summary: 'Bletted, then boiled.' }],
    remove: (thing) => ['deleteProduct', thing],
    broken: (thing) => ({ call: ['updateProduct', { ...thing, categoryIds: [gone] }], field: 'categoryIds' }),
  },
  ProductVariant: {
    by: 'fern',
    create: [
      'createProductVariant',
      { productId: products.appleJuice.id, sku: 'JUICE-MAGNUM', unitAmount: 1.5, unit: 'L' },
    ],
    change: (thing) => ['updateProductVariant', { ...thing, title: 'Magnum' }],
    remove: (thing) => ['deleteProductVariant', thing],
    broken: () => ({
      call: [
        'createProductVariant',
        { productId: products.appleJuice.id, sku: 'JUICE-MAGNUM', unitAmount: 1, unit: 'L' },
      ],
      field: 'sku',
    }),
  },
  StockLocation: {
    by: 'fern',
    create: ['createStockLocation', { shopId: shops.orchard.id, name: 'The apple loft' }],
    change: (thing) => ['updateStockLocation', { ...thing, name: 'The loft' }],
    remove: (thing) => ['deleteStockLocation', thing],
    broken: (thing) => ({ call: ['updateStockLocation', { ...thing, name: '' }], field: 'name' }),
  },
  OrderCycle: {
    by: 'fern',
    create: [
      'createOrderCycle',
      {
        shopId: shops.orchard.id,
        name: 'Pressing week',
        opensAt: '2031-09-20T08:00:00Z',
        closesAt: '2031-09-27T08:00:00Z',
      },
    ],
    change: (thing) => ['updateOrderCycle', { ...thing, note: 'Bring your bottles back.' }],
    remove: (thing) => ['deleteOrderCycle', thing],
    broken: (thing) => ({
      call: ['updateOrderCycle', { ...thing, closesAt: '2031-09-19T08:00:00Z' }],
      field: 'closesAt',
    }),
  },
  MarketPage: {
    by: 'ada',
    create: [
      'createMarketPage',
      {
        title: 'Hungry gap',
        blocks: [{ html: '<p>What there is in April.</p>' }, { categoryId: categories.garden.id }],
      },
    ],
    change: (thing) => ['updateMarketPage', { ...thing, summary: 'What there is in April.' }],
    remove: (thing) => ['deleteMarketPage', thing],
    broken: (thing) => ({
      call: ['updateMarketPage', { ...thing, blocks: [{ title: 'Nothing' }] }],
      field: 'blocks',
    }),
  },
  Cart: {
    by: 'goran',
    cartToken: newToken('c'),
    create: ['addToCart', quince],
    change: (thing) => ['emptyCart', thing],
    remove: (thing) => ['deleteCart', thing],
    broken: () => ({ call: ['addToCart', { ...quince, quantity: 0 }], field: 'quantity' }),
  },
  CartLine: {
    by: 'chioma',
    create: ['addToCart', quince],
    change: ({ id, version }) => ['setCartLineQuantity', { lineId: id, version, quantity: 2 }],
    remove: ({ id }) => ['removeCartLine', { lineId: id }],
    broken: ({ id, version }) => ({
      call: ['setCartLineQuantity', { lineId: id, version, quantity: 1000 }],
      field: 'quantity',
    }),
    inside: (cart) => cart?.lines?.[0],
  },
  Calendar: {
    by: 'ada',
    create: ['createCalendar', { title: 'Choir' }],
    change: (thing) => ['updateCalendar', { ...thing, description: 'Thursdays, and before feasts.' }],
    remove: (thing) => ['deleteCalendar', thing],
    broken: (thing) => ({
      call: ['updateCalendar', { ...thing, slug: calendars.commons.slug }],
      field: 'slug',
    }),
  },
  Event: {
    by: 'ada',
    create: ['createEvent', { calendarId: calendars.commons.id, title: 'Soup and songs', ...supper }],
    change: (thing) => ['updateEvent', { ...thing, title: 'Soup, bread and songs' }],
    remove: (thing) => ['deleteEvent', thing],
    broken: (thing) => ({
      call: ['updateEvent', { ...thing, localEnd: '2027-01-22T18:00:00' }],
      field: 'localEnd',
    }),
  },
  TicketType: {
    by: 'ada',
    create: [
      'createTicketType',
      { eventId: events.breadWorkshop.id, title: 'With lunch', priceMinor: 4200, capacity: 4 },
    ],
    change: (thing) => ['updateTicketType', { ...thing, priceMinor: 4500 }],
    remove: (thing) => ['deleteTicketType', thing],
    broken: (thing) => ({ call: ['updateTicketType', { ...thing, capacity: -1 }], field: 'capacity' }),
  },
  User: {
    by: 'ada',
    create: ['createUser', { handle: 'ivo', email: 'ivo@rose-ash.example', name: 'Ivo Marsh' }],
    change: (thing) => ['updateUser', { ...thing, timezone: 'Europe/Lisbon' }],
    remove: (thing) => ['deleteUser', thing],
    broken: (thing) => ({ call: ['updateUser', { ...thing, email: members.hana.email }], field: 'email' }),
  },
  Actor: {
    by: 'ada',
    create: ['createActor', { site: 'EVENTS', handle: 'choir', name: 'The choir' }],
    change: (thing) => ['updateActor', { ...thing, summary: 'We sing.' }],
    remove: (thing) => ['removeActor', thing],
    broken: () => ({
      call: ['createActor', { site: 'EVENTS', handle: 'choir', name: 'Another' }],
      field: 'handle',
    }),
  },
  Follow: {
    by: 'emre',
    create: ['follow', { actorId: members.hana.actorId }],
    change: (thing) => ['rejectFollow', thing, 'hana'],
    // The same answer twice is one answer; another one is a conflict.
    stale: (thing) => ['acceptFollow', thing, 'hana'],
    remove: () => ['unfollow', { actorId: members.hana.actorId }],
    broken: () => ({ call: ['follow', { actorId: members.emre.actorId }], field: 'actorId' }),
  },
  Profile: {
    by: 'hana',
    before: async () => {
      const { data } = await world.ask('{ viewer { profile { id version } } }', { as: members.hana })
      return ['deleteProfile', Object(data?.viewer).profile]
    },
    create: ['createProfile', { displayName: 'Hana Sato' }],
    change: (thing) => ['updateProfile', { ...thing, bio: 'Pots, mostly.' }],
    remove: (thing) => ['deleteProfile', thing],
    broken: (thing) => ({
      call: ['updateProfile', { ...thing, displayName: 'x'.repeat(200) }],
      field: 'displayName',
    }),
  },
  Newsletter: {
    by: 'ada',
    create: [
      'createNewsletter',
      { title: 'Choir notes', description: 'What we sing next.', senderName: 'The choir' },
    ],
    change: (thing) => ['updateNewsletter', { ...thing, cadence: 'Monthly' }],
    remove: (thing) => ['deleteNewsletter', thing],
    broken: (thing) => ({
      call: ['updateNewsletter', { ...thing, slug: newsletters.weekly.slug }],
      field: 'slug',
    }),
  },
  NewsletterSubscription: {
    by: 'emre',
    create: ['subscribe', { newsletterId: newsletters.growing.id }],
    change: () => ['unsubscribe', { newsletterId: newsletters.growing.id }],
    remove: (thing) => ['deleteSubscription', thing],
    broken: () => ({ call: ['subscribe', { newsletterId: gone }], field: 'newsletterId' }),
  },
}

/** Everything that a payload says of a thing. */
function selectionOf(mutation: string): string {
  const payload = getNamedType(apiSchema.getMutationType()?.getFields()[mutation]?.type ?? null)
  if (!isObjectType(payload)) throw new Error(`There is no mutation ${mutation}.`)
  const shown = Object.values(payload.getFields()).filter(({ name }) => name !== 'userErrors')
  return shown
    .map(({ name, type }) => {
      const thing = getNamedType(type)
      if (!isCompositeType(thing)) return name
      const lines = isObjectType(thing) && 'lines' in thing.getFields() ? 'lines { id version }' : ''
      return `thing: ${name} { id version ${lines} }`
    })
    .join(' ')
}

async function send({ by, cartToken }: Noun, [mutation, input, other]: Call): Promise<Payload> {
  const inputType = apiSchema.getMutationType()?.getFields()[mutation]?.args[0]?.type
  const { data, errors } = await world.ask(
    `mutation ($input: ${inputType}) { payload: ${mutation}(input: $input) { ${selectionOf(mutation)}
      userErrors { __typename code message path ... on ConflictError { currentVersion } } } }`,
    {
      variables: { input },
      ...(cartToken === undefined ? { as: members[other ?? by] } : { cartToken }),
    },
  )
  expect(errors).toBeUndefined()
  return data?.payload as Payload
}

const isVersioned = ([, input]: Call) => 'version' in input
const conflict = (currentVersion: number) => [
  expect.objectContaining({ __typename: 'ConflictError', code: 'CONFLICT', currentVersion }),
]

describe.each(Object.entries(nouns))('%s', (_, noun) => {
  test('is created, changed and removed; what is stale or broken is told', async () => {
    const { create, change, remove, stale = change, broken, inside = (thing) => thing ?? undefined } = noun
    const thingOf = ({ userErrors, thing }: Payload): Thing => {
      expect(userErrors).toEqual([])
      const { id, version } = inside(thing) ?? { id: '', version: 0 }
      return { id, version }
    }
    if (noun.before) expect((await send(noun, await noun.before())).userErrors).toEqual([])

    const made = thingOf(await send(noun, create))
    expect(made).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), version: expect.any(Number) })

    const { call, field } = broken(made)
    expect((await send(noun, call)).userErrors).toEqual([
      expect.objectContaining({ path: expect.arrayContaining(['input', field]) }),
    ])

    const changed = thingOf(await send(noun, change(made)))
    expect(changed).toEqual({ id: made.id, version: expect.any(Number) })
    expect(changed.version).toBeGreaterThan(made.version)

    for (const late of [stale(made), remove(made)].filter(isVersioned))
      expect((await send(noun, late)).userErrors).toEqual(conflict(changed.version))

    const last = remove(changed)
    const { userErrors, deletedId, thing } = await send(noun, last)
    expect(userErrors).toEqual([])
    if (noun.inside) expect(noun.inside(thing)).toBeUndefined()
    else expect(deletedId).toBe(made.id)
    if (isVersioned(last)) expect((await send(noun, last)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  })
})

describe('what a variant has, without a version of its own', () => {
  const { variantId } = products.appleJuice
  const fern = { as: members.fern }
  const ask = async (mutation: string, input: object): Promise<Payload> => {
    const { data, errors } = await world.ask(
      `mutation ($input: ${mutation === 'setPrice' ? 'SetPriceInput' : 'AdjustStockInput'}!) {
        payload: ${mutation}(input: $input) { userErrors { __typename code path } } }`,
      { ...fern, variables: { input: { variantId, ...input } } },
    )
    expect(errors).toBeUndefined()
    return data?.payload as Payload
  }
  const variant = async () => {
    const { data } = await world.ask(
      `{ product(slug: "${products.appleJuice.slug}") { variants { id stock { onHand }
        listPrices { list price { amountMinor } } } } }`,
      fern,
    )
    return Object(data?.product).variants.find(({ id }: Thing) => id === variantId)
  }
  const memberPrice = async () =>
    (await variant()).listPrices.find(({ list }: { list: string }) => list === 'MEMBER')?.price.amountMinor

  test('a price is set, changed and ended', async () => {
    for (const amountMinor of [301, 299, null]) {
      expect(await ask('setPrice', { priceList: 'MEMBER', amountMinor })).toEqual({ userErrors: [] })
      expect(await memberPrice()).toBe(amountMinor ?? undefined)
    }
    expect((await ask('setPrice', { amountMinor: 300, compareAtMinor: 300 })).userErrors).toMatchObject([
      { path: ['input', 'compareAtMinor'] },
    ])
  })

  test('stock is received and taken away, but never more than there is', async () => {
    const { onHand } = (await variant()).stock
    for (const [delta, reason, left] of [
      [7, 'RECEIVE', onHand + 7],
      [-7, 'ADJUST', onHand],
    ] as const) {
      expect(await ask('adjustStock', { delta, reason })).toEqual({ userErrors: [] })
      expect((await variant()).stock.onHand).toBe(left)
    }
    expect((await ask('adjustStock', { delta: -onHand - 1, reason: 'ADJUST' })).userErrors).toMatchObject([
      { path: ['input', 'delta'] },
    ])
  })
})
