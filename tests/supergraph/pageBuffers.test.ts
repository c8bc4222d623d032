import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { subgraphNames } from '@rose-ash/config'
import { roomFolder } from '@rose-ash/web/page/createLibrary.ts'
import { composeDocuments } from '@rose-ash/web/page/graphql/composeDocuments.ts'
import { loadOperations } from '@rose-ash/web/page/graphql/loadOperations.ts'
import { readDocuments } from '@rose-ash/web/page/graphql/readDocuments.ts'
import { statementsOf, touchedBy } from '../../bin/bench/statements.ts'
import { createRoom } from '../../bin/platform/createRoom.ts'
import type { Surroundings } from '../../bin/platform/Surroundings.ts'
import { scaleWorld } from '../../bin/platform/seedWorld.ts'
import { surround } from '../../bin/platform/surround.ts'
import { apiSchema } from '../world/apiSchema.ts'
import { useWorld } from '../world/useWorld.ts'

/** What a page costs PostgreSQL must not depend on how much there is: `docs/benchmarks/README.md` says why it depends a little. */
const mostGrowth = 1.5
const few = 200
const many = 2000

const operations = loadOperations(
  composeDocuments(readDocuments([roomFolder]), apiSchema).documents,
  apiSchema,
)
const pages: readonly (readonly [operation: string, variables: Readonly<Record<string, unknown>>])[] = [
  ['market/products/page', {}],
  ['market/products/page', { label: ['organic'] }],
  ['market/products/page', { category: 'pantry' }],
  ['market/products/page', { inStock: true }],
  ['market/products/page', { openNow: true }],
  ['market/products/page', { minMinor: 200, maxMinor: 499 }],
  ['market/products/page', { minMinor: 200, maxMinor: 499, sort: 'PRICE_ASC' }],
  // both fill a page beside few already: a shorter list reads more when it has more to show
  ['market/products/page', { category: 'pantry', inStock: true }],
  ['market/products/page', { inStock: true, openNow: true }],
  ['market/products/page', { search: 'bread' }],
  ['market/products/page', { search: 'bread valley', label: ['organic'] }],
  ['market/suggest/suggest', { text: 'hon' }],
  ['market/suggest/suggest', { text: 'chedar' }],
  ['market/product/page', { slug: 'oat-milk' }],
  ['market/category/page', { slug: 'pantry' }],
  ['market/category/page', { slug: 'pantry', sort: 'PRICE_ASC' }],
  ['market/shop/page', { slug: 'weir-mill' }],
  ['blog/posts/page', {}],
  ['blog/posts/page', { tag: 'recipes' }],
  ['blog/post/page', { slug: 'how-the-cooperative-works' }],
  ['blog/tag/page', { slug: 'recipes' }],
  ['events/dates/page', { from: new Date().toISOString() }],
  ['events/calendar/page', { slug: 'market-days', now: new Date().toISOString() }],
  ['federation/members/page', {}],
  ['account/newsletters/page', {}],
]

const world = useWorld()
let around: Surroundings
const found = new Map<number, readonly number[]>()

async function addAndMeasure(count: number): Promise<void> {
  await scaleWorld(around, count, () => {})
  await world.knex.raw('vacuum analyze')
  const buffers: number[] = []
  for (const [name, variables] of pages) {
    const document = operations.get(name)?.document ?? ''
    const sent = await statementsOf(world.knex, async () => {
      const { data, errors } = await world.ask(document, { variables })
      expect({ name, errors, isThere: Object.values(data ?? {}).every(Boolean) }).toEqual({
        name,
        isThere: true,
      })
    })
    expect(sent.length).toBeGreaterThan(0)
    buffers.push((await touchedBy(world.knex, sent)).buffers)
  }
  found.set(count, buffers)
}

beforeAll(async () => {
  around = surround(world.config, world.config.database.url ?? '', 'test')
  for (const name of subgraphNames) await createRoom(name, around)
  await addAndMeasure(few)
  await addAndMeasure(many - few)
}, 240_000)
afterAll(() => around?.knex.destroy())

test.each(pages.map((page, index) => [...page, index] as const))(
  '%s %j touches at most half as many pages of the database again when there is ten times as much',
  (_name, _variables, index) => {
    const [before = 0, after = 0] = [...found.values()].map((buffers) => buffers[index])
    expect(before).toBeGreaterThan(0)
    expect(after).toBeLessThanOrEqual(before * mostGrowth)
  },
)
