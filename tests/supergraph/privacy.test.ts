import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type SubgraphName, subgraphNames } from '@rose-ash/config'
import { anonymous, type Viewer } from '@rose-ash/domain'
import { executeLocally, type Room } from '@rose-ash/subgraph'
import { type GraphQLObjectType, getNamedType, isLeafType, Kind, parse } from 'graphql'
import type { Knex } from 'knex'
import { createRoom } from '../../bin/platform/createRoom.ts'
import { surround } from '../../bin/platform/surround.ts'
import { useWorld } from '../world/useWorld.ts'
import { createHiddenThings, type Hidden, openEntities } from './roles/hiddenThings.ts'
import { createPersonas, type PersonaName, type Personas, personaNames } from './roles/personas.ts'
import { createThings, strangersToken, type Things } from './roles/things.ts'

const world = useWorld()
const rooms = {} as Record<SubgraphName, Room>
let personas: Personas
let things: Things
let hidden: readonly Hidden[]
let knex: Knex | undefined

beforeAll(async () => {
  personas = await createPersonas(world)
  things = await createThings(world, personas)
  hidden = await createHiddenThings(world, personas, things)
  const around = surround(world.config, world.config.database.url ?? '', 'privacy')
  for (const name of subgraphNames) rooms[name] = await createRoom(name, around)
  knex = around.knex
}, 120_000)
afterAll(() => knex?.destroy())

const viewerOf = (name: PersonaName): Viewer => {
  if (name === 'stranger') return anonymous
  const { id, handle, roles } = personas[name]
  return { userId: id, handle, roles }
}
const asked = (by: PersonaName) => (by === 'stranger' ? { cartToken: strangersToken } : { as: personas[by] })

/** Types that a room tells more of than their id, when another room refers to them. */
const entitiesOf = (name: SubgraphName): string[] => {
  const { definitions } = parse(
    readFileSync(new URL(`../../subgraphs/${name}/schema.graphql`, import.meta.url), 'utf8'),
  )
  return definitions.flatMap((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return []
    const key = node.directives?.find((directive) => directive.name.value === 'key')
    const isStub = key?.arguments?.some((argument) => argument.name.value === 'resolvable')
    return key && !isStub ? [`${name}.${node.name.value}`] : []
  })
}

/** Asks a room for an object by its id, as the gateway would for a reference from elsewhere. */
async function isReadable({ entity, id }: Hidden, by: PersonaName): Promise<boolean> {
  const [name, type] = entity.split('.') as [SubgraphName, string]
  const fields = (rooms[name].schema.getType(type) as GraphQLObjectType).getFields()
  const told = Object.values(fields).find(
    (field) => field.name !== 'id' && field.args.length === 0 && isLeafType(getNamedType(field.type)),
  )
  const { data } = await executeLocally(
    rooms[name],
    {
      query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${told?.name} } } }`,
      variables: { of: [{ __typename: type, id }] },
    },
    {
      viewer: viewerOf(by),
      headers: { get: (header) => (header === 'x-cart-token' && by === 'stranger' ? strangersToken : null) },
      requestId: 'privacy',
    },
    (error) => {
      throw error
    },
  )
  const [object] = Object(data)._entities ?? [null]
  return object !== null
}

describe('an id that was guessed', () => {
  test('every type that rooms refer to is in the table, or open', () => {
    const known = new Set([...hidden.map(({ entity }) => entity), ...openEntities])
    expect([...known].sort()).toEqual(subgraphNames.flatMap(entitiesOf).sort())
  })

  test('leads nobody by reference to what is not for them', async () => {
    expect(await readersOf(hidden, isReadable)).toEqual(expectedReaders(hidden))
  })

  test('finds nothing in the graph that is not for whoever asks', async () => {
    const found = hidden.filter(({ root }) => root !== undefined)
    const isFound = async ({ root }: Hidden, by: PersonaName): Promise<boolean> => {
      const { data, errors } = await world.ask(`{ found: ${root} { id } }`, asked(by))
      expect(errors).toBeUndefined()
      return Object(data).found !== null
    }
    expect(await readersOf(found, isFound)).toEqual(expectedReaders(found))
  })
})

type Readers = Record<string, readonly PersonaName[]>

async function readersOf(
  hidden: readonly Hidden[],
  reads: (thing: Hidden, by: PersonaName) => Promise<boolean>,
): Promise<Readers> {
  const readers: Record<string, PersonaName[]> = {}
  for (const thing of hidden) {
    const found: PersonaName[] = []
    for (const by of personaNames) if (await reads(thing, by)) found.push(by)
    readers[named(thing)] = found.sort()
  }
  return readers
}

const expectedReaders = (hidden: readonly Hidden[]): Readers =>
  Object.fromEntries(hidden.map((thing) => [named(thing), [...thing.seenBy].sort()]))

const named = ({ entity, what }: Hidden): string => `${entity}: ${what}`

describe('a field that is not for everybody is null to the others', () => {
  const editors: readonly PersonaName[] = ['editor', 'admin']
  const everybody = personaNames.filter((name) => name !== 'stranger')
  const ofMember = (name: Exclude<PersonaName, 'stranger'>, selection: string) =>
    `user(handle: "${personas[name].handle}") ${selection}`

  interface PrivateField {
    readonly query: () => string
    /** Where the field stands in the answer. */
    readonly at: readonly (string | number)[]
    readonly seenBy: readonly PersonaName[]
  }
  const fields: Readonly<Record<string, PrivateField>> = {
    'User.email': {
      query: () => ofMember('self', '{ email }'),
      at: ['user', 'email'],
      seenBy: ['self', 'admin'],
    },
    'User.security': {
      query: () => ofMember('self', '{ security { hasPassword } }'),
      at: ['user', 'security'],
      seenBy: ['self'],
    },
    'User.subscriptions': {
      query: () => ofMember('self', '{ subscriptions { totalCount { value } } }'),
      at: ['user', 'subscriptions'],
      seenBy: ['self'],
    },
    'User.cart': {
      query: () => ofMember('moderator', '{ cart { id } }'),
      at: ['user', 'cart'],
      seenBy: ['moderator'],
    },
    'User.drafts': {
      query: () => ofMember('writer', '{ drafts { totalCount { value } } }'),
      at: ['user', 'drafts'],
      seenBy: ['writer', ...editors],
    },
    'User.profile, a private one': {
      query: () => ofMember('keeper', '{ profile { id } }'),
      at: ['user', 'profile'],
      seenBy: ['keeper', 'admin'],
    },
    'Profile.theme': {
      query: () => ofMember('self', '{ profile { theme } }'),
      at: ['user', 'profile', 'theme'],
      seenBy: ['self'],
    },
    'Profile.notifications': {
      query: () => ofMember('self', '{ profile { notifications { orders } } }'),
      at: ['user', 'profile', 'notifications'],
      seenBy: ['self'],
    },
    'Actor.followRequests': {
      query: () => ofMember('self', '{ actor { followRequests { totalCount { value } } } }'),
      at: ['user', 'actor', 'followRequests'],
      seenBy: ['self', 'admin'],
    },
    'Shop.unlistedProducts': {
      query: () => `product(id: "${things.offer}") { shop { unlistedProducts { totalCount { value } } } }`,
      at: ['product', 'shop', 'unlistedProducts'],
      seenBy: ['keeper', 'admin'],
    },
    'ProductVariant.stock': {
      query: () => `product(id: "${things.offer}") { variants { stock { onHand } } }`,
      at: ['product', 'variants', 0, 'stock'],
      seenBy: ['keeper', 'admin'],
    },
    'ProductVariant.listPrices': {
      query: () => `product(id: "${things.offer}") { variants { listPrices { list } } }`,
      at: ['product', 'variants', 0, 'listPrices'],
      seenBy: ['keeper', 'admin'],
    },
    'ProductVariant.stockLevels': {
      query: () => `product(id: "${things.offer}") { variants { stockLevels { onHand } } }`,
      at: ['product', 'variants', 0, 'stockLevels'],
      seenBy: ['keeper', 'admin'],
    },
    'ProductVariant.stockMovements': {
      query: () => `product(id: "${things.offer}") { variants { stockMovements { nodes { at } } } }`,
      at: ['product', 'variants', 0, 'stockMovements'],
      seenBy: ['keeper', 'admin'],
    },
    'ProductVariant.plannedPrices': {
      query: () => `product(id: "${things.offer}") { variants { plannedPrices { startsAt } } }`,
      at: ['product', 'variants', 0, 'plannedPrices'],
      seenBy: ['keeper', 'admin'],
    },
    'ProductVariant.priceHistory, of wholesale': {
      query: () =>
        `product(id: "${things.offer}") { variants { priceHistory(list: WHOLESALE) { nodes { beginsAt } } } }`,
      at: ['product', 'variants', 0, 'priceHistory'],
      seenBy: ['keeper', 'admin'],
    },
    'Shop.stockLocations': {
      query: () => `product(id: "${things.offer}") { shop { stockLocations { name } } }`,
      at: ['product', 'shop', 'stockLocations'],
      seenBy: ['keeper', 'admin'],
    },
    'OrderCycle.items': {
      query: () => `orderCycle(id: "${things.openCycle}") { items { cap } }`,
      at: ['orderCycle', 'items'],
      seenBy: ['keeper', 'admin'],
    },
    'Pickup.capacity': {
      query: () => `orderCycle(id: "${things.openCycle}") { pickups { capacity } }`,
      at: ['orderCycle', 'pickups', 0, 'capacity'],
      seenBy: ['keeper', 'admin'],
    },
    'Pickup.taken': {
      query: () => `orderCycle(id: "${things.openCycle}") { pickups { taken } }`,
      at: ['orderCycle', 'pickups', 0, 'taken'],
      seenBy: ['keeper', 'admin'],
    },
    'Post.html, for members': {
      query: () => 'post(slug: "for-members") { html }',
      at: ['post', 'html'],
      seenBy: everybody,
    },
  }

  beforeAll(async () => {
    const { data } = await world.ask(
      'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id version } } }',
      {
        as: personas.writer,
        variables: { input: { title: 'For members', html: '<p>.</p>', visibility: 'MEMBERS' } },
      },
    )
    await world.ask('mutation ($input: PublishPostInput!) { publishPost(input: $input) { post { id } } }', {
      as: personas.writer,
      variables: { input: Object(data).createPost.post },
    })
  })

  test.each(Object.entries(fields))('%s', async (_, { query, at, seenBy }) => {
    const readers: PersonaName[] = []
    for (const by of personaNames) {
      const { data, errors } = await world.ask(`{ ${query()} }`, asked(by))
      expect(errors).toBeUndefined()
      const value = at.reduce<unknown>((inner, key) => (inner === null ? null : Object(inner)[key]), data)
      expect(value).not.toBeUndefined()
      if (value !== null) readers.push(by)
    }
    expect(readers.sort()).toEqual([...seenBy].sort())
  })
})

test('members who may not act are listed for admins only, and nobody else learns how many there are', async () => {
  for (const by of personaNames) {
    const { data } = await world.ask(
      '{ users(filter: { status: SUSPENDED }) { nodes { handle } totalCount { value } } }',
      asked(by),
    )
    const { nodes, totalCount } = Object(data).users
    expect([by, nodes.length > 0, totalCount.value > 0]).toEqual([by, by === 'admin', by === 'admin'])
  }
})

test('what sites of producers show is listed for those who run the shop, and for admins', async () => {
  const lists = `{ scrapeSources { nodes { id } } scrapeRuns { nodes { id } } scrapeItems { nodes { id } } }`
  for (const by of personaNames) {
    const { data } = await world.ask(lists, asked(by))
    const ids = ['scrapeSources', 'scrapeRuns', 'scrapeItems'].map((list) =>
      Object(data)[list].nodes.map(({ id }: { id: string }) => id),
    )
    const own = [things.scrapeSource, things.scrapeRun, things.scrapeItem]
    const sees = own.map((id, list) => ids[list]?.includes(id))
    const may = by === 'keeper' || by === 'admin'
    expect([by, ...sees]).toEqual([by, may, may, may])
    if (by !== 'keeper' && by !== 'admin') expect([by, ...ids.flat()]).toEqual([by])
  }
})
