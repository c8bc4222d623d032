import { describe, expect, test } from '@jest/globals'
import { graphql } from 'graphql'
import { buildRoomSchema } from './buildRoomSchema.ts'

const asked: unknown[] = []
const note = (_: unknown, args: unknown) => {
  asked.push(args)
  return null
}
const schema = buildRoomSchema(
  `
  scalar JSON
  input Line { note: String  lines: [Line!] }
  type Query { find(text: String, lines: [Line!], first: Int): String  shelf: Shelf }
  type Shelf { find(text: String): String }
  type Mutation { keep(input: Line!): KeepPayload  store(value: JSON): String }
  type KeepPayload { kept: String  userErrors: [Problem!]! }
  type Problem { code: String!  message: String!  path: [String!] }
  `,
  {
    Query: { find: note, shelf: () => ({}) },
    Shelf: { find: note },
    Mutation: { keep: () => ({ kept: 'yes', userErrors: [] }), store: note },
  },
)
const ask = (source: string, variableValues: Record<string, unknown> = {}) =>
  graphql({ schema, source, variableValues })
const words = (argument: string) =>
  `The argument "${argument}" holds U+0000, which is no character of a text.`

describe('a text with U+0000', () => {
  test.each([
    ['{ find(text: "a\\u0000") }', {}, 'text'],
    ['query ($text: String) { find(text: $text) }', { text: 'a\0' }, 'text'],
    [
      'query ($lines: [Line!]) { find(lines: $lines) }',
      { lines: [{ lines: [{ note: '\0' }] }] },
      'lines.0.lines.0.note',
    ],
    ['query ($text: String) { shelf { find(text: $text) } }', { text: 'a\0' }, 'text'],
    ['mutation ($value: JSON) { store(value: $value) }', { value: { deep: ['\0'] } }, 'value.deep.0'],
    ['mutation ($value: JSON) { store(value: $value) }', { value: { 'a\0': 1 } }, 'value.a'],
  ])('is refused in %s', async (query, variables, argument) => {
    const { errors } = await ask(query, variables)
    expect(errors?.map(({ message }) => message)).toEqual([words(argument)])
    expect(asked).toEqual([])
  })

  test('is an error of a form, with its field', async () => {
    const keep = 'mutation ($input: Line!) { keep(input: $input) { kept userErrors { code path } } }'
    const { data } = await ask(keep, { input: { lines: [{ note: 'a\0' }] } })
    const path = ['input', 'lines', '0', 'note']
    expect(data).toEqual({ keep: { kept: null, userErrors: [{ code: 'VALIDATION', path }] } })
    expect((await ask(keep, { input: { note: 'a\n' } })).data).toMatchObject({ keep: { kept: 'yes' } })
  })
})
