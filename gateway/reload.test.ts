import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, jest, test } from '@jest/globals'
import { createLogger } from '@rose-ash/service/createLogger.ts'
import { composeFixture } from './fixtures/fixtureGateway.ts'
import { servedGateway } from './fixtures/servedGateway.ts'
import { watchSupergraph } from './watchSupergraph.ts'

// Composing and planning take their time on a busy machine.
jest.setTimeout(30_000)

const logger = createLogger({ level: 'silent', name: 'test' })

/** The same graph in which `people` is not offered any more. */
const withoutPeople = (sdl: string) => sdl.replace(/\n\s+"""Everybody\."""\n\s+people: [^\n]+/, '')

test('a changed supergraph is served without dropping what is under way', async () => {
  const sdl = await composeFixture()
  const served = await servedGateway({ supergraphSdl: sdl })
  const people = { query: '{ people { name } }' }
  expect((await served.post(people)).status).toBe(200)

  const slowly = (ms: number) =>
    served.post({
      query: 'query ($ms: Int!) { product(id: "p1") { slow(ms: $ms) } people { name } }',
      variables: { ms },
    })
  // planned once, so that the next ones are with the subgraphs at once
  expect((await slowly(1)).status).toBe(200)
  const underWay = [1, 2, 3].map(() => slowly(1000))
  await pause(300)
  served.gateway.reload(withoutPeople(sdl))

  expect((await served.post(people)).body.errors?.[0]?.message).toMatch(/Cannot query field "people"/)
  for (const answer of await Promise.all(underWay)) {
    expect(answer.body).toMatchObject({ data: { product: { slow: 'at last' }, people: [{}, {}, {}] } })
    expect(answer.body.errors).toBeUndefined()
  }
  await served.stop()
})

test('a supergraph that cannot be served changes nothing', async () => {
  const sdl = await composeFixture()
  const served = await servedGateway({ supergraphSdl: sdl })
  const bad = [
    'type Query {',
    'type Query { people: String }',
    sdl.replaceAll('"people"', '"strangers"').replaceAll('PEOPLE', 'STRANGERS'),
    sdl.replace(
      'schema\n',
      'schema\n  @link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY)\n',
    ),
  ]
  for (const text of bad) expect(() => served.gateway.reload(text)).toThrow()
  expect((await served.post({ query: '{ people { name } }' })).body.errors).toBeUndefined()
  await served.stop()
})

test('the file is watched; a file that cannot be served is left alone', async () => {
  const sdl = await composeFixture()
  const served = await servedGateway({ supergraphSdl: sdl })
  const file = join(mkdtempSync(join(tmpdir(), 'supergraph-')), 'supergraph.graphql')
  writeFileSync(file, sdl)
  const stop = watchSupergraph(file, served.gateway, logger, 20)
  const statusOfPeople = async () => (await served.post({ query: '{ people { name } }' })).status

  await pause(60)
  writeFileSync(file, 'type Query {')
  await pause(200)
  expect(await statusOfPeople()).toBe(200)
  writeFileSync(file, withoutPeople(sdl))
  for (let n = 0; n < 50 && (await statusOfPeople()) === 200; n++) await pause(50)
  expect(await statusOfPeople()).toBe(400)
  stop()
  await served.stop()
})
