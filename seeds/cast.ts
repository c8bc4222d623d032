import type { Role } from '@rose-ash/domain/viewer.ts'

export interface CastMember {
  readonly id: string
  readonly handle: string
  readonly displayName: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly actorId: string
}

export interface CastThing {
  readonly id: string
  readonly slug: string
  readonly title: string
}

/** A constant in the shape of a UUIDv7: `kind` separates the nouns, `n` counts within one. */
const id = (kind: number, n: number): string =>
  `0190a000-${kind.toString(16).padStart(4, '0')}-7000-8000-${n.toString(16).padStart(12, '0')}`

const member = (n: number, handle: string, displayName: string, ...roles: Role[]): CastMember => ({
  id: id(1, n),
  actorId: id(2, n),
  handle,
  displayName,
  email: `${handle}@rose-ash.example`,
  roles: ['member', ...roles],
})

const thing = (kind: number, n: number, slug: string, title: string): CastThing => ({
  id: id(kind, n),
  slug,
  title,
})

/** The people of the cooperative. Every seed, test and example speaks of them by name. */
const members = {
  ada: member(1, 'ada', 'Ada Okafor', 'editor', 'admin'),
  bram: member(2, 'bram', 'Bram de Wit', 'author'),
  chioma: member(3, 'chioma', 'Chioma Eze'),
  dilys: member(4, 'dilys', 'Dilys Morgan'),
  emre: member(5, 'emre', 'Emre Yıldız'),
  fern: member(6, 'fern', 'Fern Tallis'),
  goran: member(7, 'goran', 'Goran Petrović', 'author', 'moderator'),
  hana: member(8, 'hana', 'Hana Sato'),
}

const shops = {
  bakehouse: { ...thing(3, 1, 'ashcombe-bakehouse', 'Ashcombe Bakehouse'), owner: members.bram },
  wildfield: { ...thing(3, 2, 'wildfield-growers', 'Wildfield Growers'), owner: members.chioma },
  dairy: { ...thing(3, 3, 'morgan-dairy', 'Morgan Dairy'), owner: members.dilys },
  mill: { ...thing(3, 4, 'weir-mill', 'Weir Mill'), owner: members.emre },
  orchard: { ...thing(3, 5, 'tallis-orchard', 'Tallis Orchard'), owner: members.fern },
}

const categories = {
  bread: thing(4, 1, 'bread', 'Bread and baking'),
  vegetables: thing(4, 2, 'vegetables', 'Vegetables'),
  fruit: thing(4, 3, 'fruit', 'Fruit'),
  dairy: thing(4, 4, 'dairy', 'Milk, butter and cheese'),
  drinks: thing(4, 5, 'drinks', 'Drinks'),
  pantry: thing(4, 6, 'pantry', 'Flour, grains and oils'),
  preserves: thing(4, 7, 'preserves', 'Preserves'),
  garden: thing(4, 8, 'garden', 'Seeds and garden'),
}

const products = {
  oatMilk: { ...thing(5, 1, 'oat-milk', 'Oat milk'), variantId: id(6, 1) },
  sourdough: { ...thing(5, 2, 'valley-sourdough', 'Valley sourdough'), variantId: id(6, 2) },
  cheddar: { ...thing(5, 3, 'cave-aged-cheddar', 'Cave-aged cheddar'), variantId: id(6, 3) },
  appleJuice: { ...thing(5, 4, 'cloudy-apple-juice', 'Cloudy apple juice'), variantId: id(6, 4) },
  wholemealFlour: {
    ...thing(5, 5, 'stoneground-wholemeal', 'Stoneground wholemeal flour'),
    variantId: id(6, 5),
  },
  seedPotatoes: { ...thing(5, 6, 'seed-potatoes', 'Seed potatoes'), variantId: id(6, 6) },
}

const calendars = {
  commons: thing(7, 1, 'commons', 'At the Commons Hall'),
  market: thing(7, 2, 'market-days', 'Market days'),
  learning: thing(7, 3, 'learning', 'Workshops and walks'),
}

const events = {
  saturdayMarket: { ...thing(8, 1, 'saturday-market', 'Saturday market'), ticketTypeId: id(9, 1) },
  breadWorkshop: {
    ...thing(8, 2, 'sourdough-from-scratch', 'Sourdough from scratch'),
    ticketTypeId: id(9, 2),
  },
  membersMeeting: { ...thing(8, 3, 'members-meeting', 'Members’ meeting'), ticketTypeId: id(9, 3) },
}

const posts = {
  welcome: thing(10, 1, 'how-the-cooperative-works', 'How the cooperative works'),
  oats: thing(10, 2, 'from-oat-field-to-bottle', 'From oat field to bottle'),
}

const newsletters = {
  weekly: thing(11, 1, 'weekly-basket', 'The weekly basket'),
  notices: thing(11, 2, 'member-notices', 'Member notices'),
  growing: thing(11, 3, 'growing-notes', 'Growing notes'),
}

/** Actor ids of the six sites. */
const siteActors = {
  blog: id(12, 1),
  market: id(12, 2),
  cart: id(12, 3),
  events: id(12, 4),
  federation: id(12, 5),
  account: id(12, 6),
}

export const cast = {
  members,
  shops,
  categories,
  products,
  calendars,
  events,
  posts,
  newsletters,
  siteActors,
}
