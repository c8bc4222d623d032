import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { localSources } from '../fixtures/fixtureGateway.ts'
import { createPeople } from '../fixtures/rooms.ts'
import { type ServedGateway, servedGateway } from '../fixtures/servedGateway.ts'
import { asAda } from '../fixtures/tokens.ts'

// Composing and planning take their time on a busy machine.
jest.setTimeout(30_000)

const people = { query: '{ people { name posts { id } } }' }
let sources: ReturnType<typeof localSources>
let served: ServedGateway
beforeEach(async () => {
  sources = localSources()
  served = await servedGateway({ sources })
})
afterEach(() => served.stop())

const asked = () => sources.people.room.visits.contexts

describe('what strangers are answered', () => {
  test('is kept for a moment', async () => {
    const first = await served.post(people)
    expect((await served.post(people)).body).toEqual(first.body)
    expect(asked()).toBe(1)
  })

  test('is told to all who ask at once', async () => {
    const query = '{ product(id: "p1") { slow(ms: 100) } }'
    await Promise.all([1, 2, 3, 4].map(() => served.post({ query })))
    expect(sources.shop.room.visits.contexts).toBe(1)
  })

  test('depends on variables, operation and language', async () => {
    const query =
      'query A($id: ID!) { person(id: $id) { name } } query B($id: ID!) { person(id: $id) { handle } }'
    const bodies = [
      { query, operationName: 'A', variables: { id: 'ada' } },
      { query, operationName: 'A', variables: { id: 'bram' } },
      { query, operationName: 'B', variables: { id: 'ada' } },
    ]
    const answers = []
    for (const body of bodies) answers.push((await served.post(body)).body.data)
    expect(answers).toEqual([
      { person: { name: 'Ada Okafor' } },
      { person: { name: 'Bram de Wit' } },
      { person: { handle: 'ada' } },
    ])
    await served.post(bodies[0], { 'accept-language': 'nl' })
    expect(asked()).toBe(4)
  })

  test('is forgotten when a mutation asks one of its subgraphs, and not for others', async () => {
    await served.post(people)
    await served.post({
      query: 'mutation { renameProduct(input: { id: "p1", name: "X" }) { product { name } } }',
    })
    await served.post(people)
    expect(asked()).toBe(1)
    await served.gateway.execute({
      query: 'mutation { greet(id: "ada") { name } }',
      viewer: { userId: null, handle: null, roles: [] },
      headers: {},
    })
    await served.post(people)
    expect(asked()).toBe(3)
  })

  test('is not kept when a part is missing', async () => {
    let isDown = true
    const room = createPeople()
    const hurt = await servedGateway({
      sources: {
        ...sources,
        people: {
          kind: 'local',
          room: {
            ...room,
            createContext(request) {
              if (isDown) throw new Error('down')
              return room.createContext(request)
            },
          },
        },
      },
    })
    expect((await hurt.post(people)).body.errors).toHaveLength(1)
    isDown = false
    expect((await hurt.post(people)).body.errors).toBeUndefined()
    await hurt.stop()
  })
})

describe('what a person is answered', () => {
  test('is for that person alone', async () => {
    const query = '{ person(id: "ada") { diary } seen { cartToken } }'
    const stranger = await served.post({ query })
    const ada = await served.post({ query }, await asAda())
    const shopper = await served.post({ query }, { 'x-cart-token': 'c'.repeat(43) })
    expect(stranger.body.data).toEqual({ person: { diary: null }, seen: { cartToken: null } })
    expect(ada.body.data).toMatchObject({ person: { diary: 'The diary that ada may read' } })
    expect(shopper.body.data).toMatchObject({ seen: { cartToken: 'c'.repeat(43) } })
    await served.post({ query: '{ people { handle } }' }, await asAda())
    await served.post({ query: '{ people { handle } }' }, await asAda())
    expect(asked()).toBe(5)
  })
})
