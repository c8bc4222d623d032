import { expect, test } from '@jest/globals'
import { type SubgraphName, subgraphNames } from '@rose-ash/config'
import { sixSubgraphs } from '../world/sixSubgraphs.ts'
import { useWorld } from '../world/useWorld.ts'

const world = useWorld()

interface Member {
  readonly handle: string
  readonly actor?: { readonly address: string } | null
  readonly profile?: { readonly displayName: string } | null
}
interface Answer {
  readonly viewer: Member & {
    readonly cart: {
      readonly itemCount: number
      readonly lines: readonly { readonly quantity: number; readonly item: object | null }[]
    }
  }
  readonly posts: {
    readonly nodes: readonly {
      readonly slug: string
      readonly authors: readonly (Member | null)[]
      readonly widgets: readonly {
        readonly event?: { readonly slug: string; readonly hosts: readonly (Member | null)[] } | null
        readonly product?: { readonly shop: { readonly owner: Member | null } } | null
      }[]
    }[]
  }
}

/** How many questions the gateway has sent to each subgraph so far, by its own metrics. */
async function questionsSent(): Promise<Record<SubgraphName, number>> {
  const { body } = await fetch(new URL('/metrics', world.config.gateway.url)).then(async (response) => ({
    body: await response.text(),
  }))
  const sent = Object.fromEntries(subgraphNames.map((name) => [name, 0])) as Record<SubgraphName, number>
  for (const [, labels = '', count] of body.matchAll(
    /^gateway_subgraph_question_seconds_count\{(.*)\} (\d+)$/gm,
  )) {
    const name = /subgraph="(\w+)"/.exec(labels)?.[1] as SubgraphName
    if (labels.includes('outcome="ok"')) sent[name] += Number(count)
  }
  return sent
}

const put = (type: string, itemId: string) =>
  world.ask(
    'mutation ($input: AddToCartInput!) { addToCart(input: $input) { cart { id } userErrors { message } } }',
    { as: world.members.hana, variables: { input: { type, itemId, quantity: 2 } } },
  )

test('one operation asks all six subgraphs and puts their answers together', async () => {
  for (const [type, itemId] of [
    ['PRODUCT_VARIANT', world.products.oatMilk.variantId],
    ['TICKET_TYPE', world.events.breadWorkshop.ticketTypeId],
  ] as const) {
    expect(await put(type, itemId)).toMatchObject({ data: { addToCart: { userErrors: [] } } })
  }

  const before = await questionsSent()
  const { data, errors } = await world.ask(sixSubgraphs, { as: world.members.hana })
  const after = await questionsSent()

  expect(errors).toBeUndefined()
  expect(subgraphNames.filter((name) => after[name] === before[name])).toEqual([])
  const { viewer, posts } = data as unknown as Answer
  expect(viewer).toMatchObject({
    handle: 'hana',
    actor: { address: expect.stringMatching(/^@?hana@/) },
    profile: { displayName: world.members.hana.displayName },
    cart: { itemCount: 4 },
  })
  expect(viewer.cart.lines.map(({ item }) => item)).toEqual(
    expect.arrayContaining([
      {
        __typename: 'ProductVariant',
        product: {
          slug: world.products.oatMilk.slug,
          shop: {
            name: expect.any(String),
            owner: { handle: expect.any(String), profile: { displayName: expect.any(String) } },
          },
        },
      },
      {
        __typename: 'TicketType',
        event: {
          slug: world.events.breadWorkshop.slug,
          hosts: expect.arrayContaining([{ handle: expect.any(String) }]),
        },
      },
    ]),
  )
  const authors = posts.nodes.flatMap((post) => post.authors)
  expect(authors.length).toBeGreaterThanOrEqual(12)
  for (const author of authors)
    expect(author).toMatchObject({
      handle: expect.any(String),
      actor: { address: expect.any(String) },
      profile: { displayName: expect.any(String) },
    })
  const widgets = posts.nodes.flatMap((post) => post.widgets)
  expect(widgets.flatMap(({ event }) => event?.hosts ?? [])).toEqual(
    expect.arrayContaining([expect.objectContaining({ actor: { address: expect.any(String) } })]),
  )
  expect(widgets.flatMap(({ product }) => (product ? [product.shop.owner?.handle] : []))).toEqual(
    expect.arrayContaining([expect.any(String)]),
  )
})
