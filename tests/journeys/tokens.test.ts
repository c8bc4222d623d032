import { describe, expect, test } from '@jest/globals'
import { useWorld } from '../world/useWorld.ts'

const world = useWorld()

const whoAmI = '{ viewer { handle } }'
const createTag = 'mutation ($name: String!) { createTag(input: { name: $name }) { tag { name } } }'

const post = async (body: unknown, headers: Readonly<Record<string, string>>) => {
  const response = await fetch(world.config.gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return {
    status: response.status,
    challenge: response.headers.get('www-authenticate'),
    body: await response.json(),
  }
}

describe('an access token', () => {
  test('says who asks, to the gateway and to every subgraph', async () => {
    const token = await world.token(world.members.hana)
    const { variantId } = world.products.oatMilk
    const added = await world.ask(
      'mutation ($input: AddToCartInput!) { addToCart(input: $input) { userErrors { message } } }',
      { token, variables: { input: { type: 'PRODUCT_VARIANT', itemId: variantId } } },
    )
    expect(added).toEqual({ data: { addToCart: { userErrors: [] } } })
    const query = '{ viewer { handle profile { displayName } cart { itemCount } actor { handle } } }'
    expect(await world.ask(query, { token })).toEqual({
      data: {
        viewer: {
          handle: 'hana',
          profile: { displayName: 'Hana Sato' },
          cart: { itemCount: 1 },
          actor: { handle: 'hana' },
        },
      },
    })
  })

  test('lets its holder do what the member may do, and no more', async () => {
    const [ada, hana] = [await world.token(world.members.ada), await world.token(world.members.hana)]
    expect(await world.ask(createTag, { token: ada, variables: { name: 'Bees' } })).toEqual({
      data: { createTag: { tag: { name: 'Bees' } } },
    })
    const refused = await world.ask(createTag, { token: hana, variables: { name: 'Wasps' } })
    expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })

  test('that may only read changes nothing', async () => {
    const token = await world.token(world.members.ada, { scopes: ['read'] })
    expect(await world.ask(whoAmI, { token })).toEqual({ data: { viewer: { handle: 'ada' } } })
    const answer = await post(
      { query: createTag, variables: { name: 'Hornets' } },
      { authorization: `Bearer ${token}` },
    )
    expect(answer).toMatchObject({
      status: 403,
      challenge: 'Bearer error="insufficient_scope", scope="write"',
      body: { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
    })
  })

  test('is not made up: a changed one has 401, and no header stands in for one', async () => {
    const [head, body, signature] = (await world.token(world.members.hana)).split('.')
    const claims = JSON.parse(Buffer.from(body ?? '', 'base64url').toString())
    const changed = Buffer.from(JSON.stringify({ ...claims, roles: ['admin'] })).toString('base64url')
    expect(
      await post({ query: whoAmI }, { authorization: `Bearer ${head}.${changed}.${signature}` }),
    ).toEqual({
      status: 401,
      challenge: 'Bearer error="invalid_token", error_description="The access token is not valid."',
      body: {
        errors: [{ message: 'The access token is not valid.', extensions: { code: 'UNAUTHENTICATED' } }],
      },
    })
    for (const header of ['x-dev-viewer', 'x-rose-viewer', 'x-forwarded-user'])
      expect((await post({ query: whoAmI }, { [header]: 'ada' })).body).toEqual({ data: { viewer: null } })
  })
})
