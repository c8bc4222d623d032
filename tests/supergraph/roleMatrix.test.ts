import { beforeAll, describe, expect, test } from '@jest/globals'
import { apiSchema } from '../world/apiSchema.ts'
import { useWorld } from '../world/useWorld.ts'
import { expectations } from './roles/expectations.ts'
import { createPersonas, type PersonaName, type Personas, personaNames } from './roles/personas.ts'
import { publicMutations } from './roles/publicMutations.ts'
import { requests } from './roles/requests.ts'
import { createThings, strangersToken, type Things } from './roles/things.ts'

const world = useWorld()
const mutations = apiSchema.getMutationType()?.getFields() ?? {}
const mutationOf = (row: string) => row.split(',')[0] ?? ''
let personas: Personas
let things: Things
beforeAll(async () => {
  personas = await createPersonas(world)
  things = await createThings(world, personas)
}, 120_000)

/** What comes of a row's request: the letter of the matrix, or the code of an error that has no place in it. */
async function verdictOf(row: string, by: PersonaName): Promise<string> {
  const request = requests[row]
  if (!request) throw new Error(`${row} has no request`)
  const mutation = mutationOf(row)
  const { input, past } = request({ personas, things, by })
  const { data, errors } = await world.ask(
    `mutation ($input: ${mutations[mutation]?.args[0]?.type}) {
       payload: ${mutation}(input: $input) { userErrors { code } } }`,
    {
      variables: { input },
      ...(by === 'stranger' ? { cartToken: strangersToken } : { as: personas[by] }),
    },
  )
  const refused = errors?.[0]?.extensions?.code
  if (refused === 'UNAUTHENTICATED') return 'U'
  if (refused === 'FORBIDDEN') return 'F'
  if (errors) return JSON.stringify(errors)
  const codes: readonly string[] = Object(data?.payload).userErrors.map(({ code }: { code: string }) => code)
  if (codes.length === (past === null ? 0 : 1) && codes.every((code) => code === past)) return 'A'
  return codes.join() === 'NOT_FOUND' ? 'N' : codes.join()
}

test('every mutation has a row, and every row a mutation and a request', () => {
  expect([...new Set([...expectations.keys()].map(mutationOf))].sort()).toEqual(Object.keys(mutations).sort())
  expect(Object.keys(requests).sort()).toEqual([...expectations.keys()].sort())
})

test.each([...expectations])('%s', async (row, expected) => {
  const found = {} as Record<PersonaName, string>
  for (const by of personaNames) found[by] = await verdictOf(row, by)
  expect(found).toEqual(expected)
})

describe('the list of public mutations', () => {
  const allowedToStrangers = [...expectations].filter(([, { stranger }]) => stranger === 'A')

  test('names all that a stranger may do, and nothing else', () => {
    expect(new Set(allowedToStrangers.map(([row]) => mutationOf(row)))).toEqual(publicMutations)
  })

  test('lets a stranger do nothing without the token of a cart', async () => {
    for (const name of publicMutations) {
      const row = [...expectations.keys()].find((each) => mutationOf(each) === name) ?? ''
      const input = requests[row]?.({ personas, things, by: 'stranger' }).input
      const { errors } = await world.ask(
        `mutation ($input: ${mutations[name]?.args[0]?.type}) { ${name}(input: $input) { userErrors { code } } }`,
        { variables: { input } },
      )
      expect([name, errors?.[0]?.extensions?.code]).toEqual([name, 'MALFORMED'])
    }
  })
})
