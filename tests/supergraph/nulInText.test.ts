import { expect, test } from '@jest/globals'
import {
  type GraphQLField,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { apiSchema } from '../world/apiSchema.ts'
import { sampleOf } from '../world/sampleOf.ts'
import { useWorld } from '../world/useWorld.ts'

const world = useWorld()

const texts: ReadonlySet<string> = new Set(['String', 'ID', 'HTML'])

/** An input with U+0000 in one text, and the path to it. */
type Spoilt = readonly [path: readonly string[], value: unknown]

/** A type's samples, each with another one of its texts spoilt. */
function* spoilt(type: GraphQLInputType, above: readonly string[] = []): Generator<Spoilt> {
  if (isNonNullType(type)) yield* spoilt(type.ofType, above)
  else if (isListType(type))
    for (const [path, value] of spoilt(type.ofType, above)) yield [['0', ...path], [value]]
  else if (isInputObjectType(type)) {
    if (above.includes(type.name)) return
    for (const field of Object.values(type.getFields()))
      for (const [path, value] of spoilt(field.type, [...above, type.name]))
        yield [[field.name, ...path], { ...Object(sampleOf(type)), [field.name]: value }]
  } else if (type.name === 'JSON') yield [['text'], { text: 'sample\0' }]
  else if (texts.has(type.name)) yield [[], 'sample\0']
}

const named = (type: unknown): unknown =>
  isNonNullType(type) || isListType(type) ? named(type.ofType) : type

const operation = (kind: 'query' | 'mutation', { name, args, type }: GraphQLField<unknown, unknown>) => {
  const selection =
    kind === 'mutation'
      ? '{ userErrors { code path } }'
      : 'getFields' in Object(named(type)) || 'getTypes' in Object(named(type))
        ? '{ __typename }'
        : ''
  const declared = args.map((each) => `$${each.name}: ${each.type}`).join(', ')
  const given = args.map((each) => `${each.name}: $${each.name}`).join(', ')
  return `${kind} (${declared}) { ${name}(${given}) ${selection} }`
}

const fieldsOf = (kind: 'query' | 'mutation') =>
  Object.values(
    (kind === 'query' ? apiSchema.getQueryType() : apiSchema.getMutationType())?.getFields() ?? {},
  ).flatMap((field) =>
    field.args.flatMap(({ name, type }) =>
      [...spoilt(type)].map(([path, value]) => {
        const others = field.args.filter((each) => each.name !== name && isNonNullType(each.type))
        const samples = Object.fromEntries(others.map((each) => [each.name, sampleOf(each.type)]))
        const variables = { ...samples, [name]: value }
        return { kind, field, path: [name, ...path], query: operation(kind, field), variables }
      }),
    ),
  )

test.each(['query', 'mutation'] as const)(
  'no text of a %s brings U+0000 to where it cannot be kept: each is refused by its name',
  async (kind) => {
    const cases = fieldsOf(kind)
    expect(cases.length).toBeGreaterThan(50)
    const token = await world.token(world.members.ada)
    const wrong: unknown[] = []
    for (const { field, path, query, variables } of cases) {
      const { data, errors } = await world.ask(query, { token, variables })
      const [error] = errors ?? []
      const said =
        kind === 'query'
          ? error?.extensions?.code === 'MALFORMED' && error.message.includes(`"${path.join('.')}"`)
          : JSON.stringify(Object(data?.[field.name]).userErrors) ===
            JSON.stringify([{ code: 'VALIDATION', path }])
      if (!said) wrong.push([field.name, path, errors ?? data])
    }
    expect(wrong).toEqual([])
  },
)

test.each([
  ['market', '/products?search=a%00b'],
  ['market', '/products?category=%00&after=%00'],
  ['market', '/products/a%00b'],
  ['cart', '/orders/a%00b?key=%00'],
  ['cart', '/join?code=%00'],
  ['blog', '/login?to=%00'],
  ['blog', '/callback?state=%00&code=%00'],
  ['account', '/no-such-page%00'],
  ['federation', '/oidc/auth?client_id=%00'],
  ['events', '/calendars/a%00b.ics'],
  ['home', '/?%00=1'],
] as const)('an address with U+0000 is a page that says no: %s %s', async (site, path) => {
  const { status, headers, body } = await world.visit(site, path)
  expect([status, headers['content-type']]).toEqual([400, 'text/html; charset=utf-8'])
  expect(body).toContain('<main')
  expect(body).not.toContain('\0')
})
