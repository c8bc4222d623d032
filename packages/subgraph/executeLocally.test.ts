import { expect, test } from '@jest/globals'
import { anonymous, Refusal, validationError } from '@rose-ash/domain'
import { buildRoomSchema } from './buildRoomSchema.ts'
import { executeLocally } from './executeLocally.ts'
import { payload } from './payload.ts'
import type { Room } from './room.ts'

const sdl = `
  type Query { colour: Colour  echo(colour: Colour!): Colour  secret: String  broken: String }
  type Mutation { paint(input: Int!): PaintPayload }
  enum Colour { DARK_RED SKY }
  type PaintPayload { painted: Int  userErrors: [UserError!]! }
  interface UserError { code: String! message: String! path: [String!] }
  type ValidationError implements UserError { code: String! message: String! path: [String!] }
`
const room: Room = {
  name: 'paint',
  createContext: (request) => ({ asker: request.viewer }),
  schema: buildRoomSchema(sdl, {
    Query: {
      colour: () => 'dark_red',
      echo: (_: unknown, { colour }: { colour: string }) => {
        if (colour !== 'sky') throw new Error(`enum values are lower case in code, not ${colour}`)
        return colour
      },
      secret: () => {
        throw new Refusal('FORBIDDEN', 'You may not do this.')
      },
      broken: () => {
        throw new Error('password of the database')
      },
    },
    Mutation: {
      paint: (_: unknown, { input }: { input: number }) =>
        payload(
          input > 0
            ? { ok: true, value: input }
            : { ok: false, errors: [validationError(['input'], 'More than 0.')] },
          'painted',
        ),
    },
  }),
}

const reported: unknown[] = []
const ask = (query: string, variables = {}) =>
  executeLocally(
    room,
    { query, variables },
    { viewer: anonymous, headers: { get: () => null }, requestId: 'r' },
    (error, id) => reported.push({ error, id }),
  )

test('enum values are upper case on the wire and lower case in code', async () => {
  expect(await ask('{ colour echo(colour: SKY) }')).toEqual({ data: { colour: 'DARK_RED', echo: 'SKY' } })
})

test('a refusal keeps its text and code', async () => {
  const { errors } = await ask('{ secret }')
  expect(errors?.[0]?.toJSON()).toMatchObject({
    message: 'You may not do this.',
    path: ['secret'],
    extensions: { code: 'FORBIDDEN' },
  })
})

test('a bug is masked, and reported under the id that the client sees', async () => {
  const { errors } = await ask('{ broken }')
  expect(JSON.stringify(errors)).not.toContain('password')
  expect(reported.at(-1)).toMatchObject({
    id: errors?.[0]?.extensions.id,
    error: { message: 'password of the database' },
  })
})

test('user errors are data of their own type', async () => {
  const query = 'mutation ($n: Int!) { paint(input: $n) { painted userErrors { __typename message path } } }'
  expect(await ask(query, { n: 3 })).toEqual({ data: { paint: { painted: 3, userErrors: [] } } })
  expect(await ask(query, { n: 0 })).toEqual({
    data: {
      paint: {
        painted: null,
        userErrors: [{ __typename: 'ValidationError', message: 'More than 0.', path: ['input'] }],
      },
    },
  })
})

test.each(['{', '{ nothing }', '{ colour { x } }'])(
  '%s is answered with errors and no data, each time',
  async (query) => {
    for (let again = 0; again < 2; again++) {
      const result = await ask(query)
      expect(result.errors).toHaveLength(1)
      expect(result.data).toBeUndefined()
    }
  },
)
