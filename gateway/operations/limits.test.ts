import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { anonymous } from '@rose-ash/domain/viewer.ts'
import { fixtureConfig } from '../fixtures/fixtureConfig.ts'
import { fixtureGateway } from '../fixtures/fixtureGateway.ts'
import type { Gateway } from '../Gateway.ts'

// Composing and planning take their time on a busy machine.
jest.setTimeout(30_000)

const limits = { depth: 6, aliases: 5, tokens: 300, cost: 2000, pageSize: 50 }
let gateway: Gateway
beforeAll(async () => {
  gateway = await fixtureGateway({ config: fixtureConfig({ limits }) })
})
afterAll(() => gateway.stop())

const refusal = async (query: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await gateway.execute({ query, variables, viewer: anonymous, headers: {} })
  if (errors && data) throw new Error('An operation over a limit has run.')
  return errors?.[0]?.extensions.limit ?? errors?.[0]?.message ?? null
}

describe('an operation is refused before anything of it runs', () => {
  test('when it is nested too deep, fragments included', async () => {
    const six = '{ product(id: "p1") { owner { friends { friends { friends { name } } } } } }'
    expect(await refusal(six)).toBeNull()
    expect(await refusal(six.replace('{ name }', '{ friends { name } }'))).toEqual({
      name: 'depth',
      most: 6,
      asked: 7,
    })
    expect(
      await refusal(
        '{ people { friends { friends { ...F } } } } fragment F on Person { friends { friends { friends { name } } } }',
      ),
    ).toEqual({ name: 'depth', most: 6, asked: 7 })
  })

  test('when it has too many aliases, however they are spread', async () => {
    const aliases = (n: number) => Array.from({ length: n }, (_, i) => `a${i}: name`).join(' ')
    expect(await refusal(`{ people { ${aliases(5)} } }`)).toBeNull()
    expect(await refusal(`{ people { ${aliases(6)} } }`)).toEqual({ name: 'aliases', most: 5, asked: 6 })
    expect(
      await refusal(`{ people { ...F friends { ...F } } } fragment F on Person { ${aliases(3)} }`),
    ).toEqual({ name: 'aliases', most: 5, asked: 6 })
  })

  test('when it has too many tokens', async () => {
    expect(await refusal(`{ people { ${'name '.repeat(400)} } }`)).toMatch(/300 tokens/)
  })

  test('when spreads of spreads would grow without end, and at once', async () => {
    const fragments = Array.from(
      { length: 24 },
      (_, n) => `fragment F${n} on Person { ...F${n + 1} ...F${n + 1} }`,
    )
    const begin = performance.now()
    const bomb = `{ people { ...F0 } } ${fragments.join(' ')} fragment F24 on Person { name handle }`
    expect(await refusal(bomb)).toEqual({ name: 'fields', most: 300, asked: 2 ** 25 + 1 })
    expect(performance.now() - begin).toBeLessThan(2000)
  })

  test('when a page is too large, written out or as a variable', async () => {
    expect(await refusal('{ products(first: 50) { totalCount } }')).toBeNull()
    expect(await refusal('{ products(first: 51) { totalCount } }')).toMatchObject({
      name: 'pageSize',
      asked: 51,
    })
    const query = 'query ($n: Int = 60) { products(last: $n) { totalCount } }'
    expect(await refusal(query)).toMatchObject({ name: 'pageSize', asked: 60 })
    expect(await refusal(query, { n: 1000 })).toMatchObject({ name: 'pageSize', asked: 1000 })
    expect(await refusal(query, { n: 10 })).toBeNull()
  })

  test('when it names what federation needs for itself', async () => {
    expect(await refusal('query ($representations: ID!) { product(id: $representations) { id } }')).toMatch(
      /may not be named/,
    )
    expect(await refusal('{ product(id: "p1") { __proto__: name } }')).toMatch(/may not be "__proto__"/)
  })

  test('when it is no operation that there is', async () => {
    expect(await refusal('subscription { people { name } }')).toMatch(/subscription/i)
    expect(await refusal('query A { people { name } } query B { people { name } }')).toMatch(
      /several operations/,
    )
  })
})

describe('what an operation costs', () => {
  const costOf = async (query: string, variables: Record<string, unknown> = {}) => {
    const strict = await fixtureGateway({ config: fixtureConfig({ limits: { ...limits, cost: 1 } }) })
    const { errors } = await strict.execute({ query, variables, viewer: anonymous, headers: {} })
    await strict.stop()
    return (errors?.[0]?.extensions.limit as { asked: number } | undefined)?.asked ?? 'at most 1'
  }

  test.each([
    ['{ product(id: "p1") { name } }', 'at most 1'],
    ['{ product(id: "p1") { price { currency } } }', 2],
    ['{ people { name } }', 10],
    ['{ products(first: 7) { nodes { name } } }', 8],
    ['{ products { nodes { name } } }', 21],
    ['{ products(first: 7) { nodes { owner { name } } } }', 15],
    ['{ warehouse { name } }', 500],
    ['{ product(id: "p1") { lots(first: 4) { name } } }', 5],
    ['{ products(first: 3) { ...F } } fragment F on ProductConnection { nodes { name } }', 4],
    ['{ posts { about { ... on Product { owner { name } } } } }', 10 * (1 + 10 * 2)],
  ])('%s: %s', async (query, cost) => {
    expect(await costOf(query)).toBe(cost)
  })

  test('depends on the variables', async () => {
    const query = 'query ($n: Int) { products(first: $n) { nodes { name } } }'
    expect(await costOf(query, { n: 5 })).toBe(6)
    expect(await costOf(query, {})).toBe(21)
    expect(
      await refusal(
        'query ($n: Int) { products(first: $n) { nodes { lots(first: $n) { owner { name } } } } }',
        { n: 40 },
      ),
    ).toMatchObject({
      name: 'cost',
      most: 2000,
      asked: 1 + 40 * (1 + 40 * 2),
    })
  })
})
