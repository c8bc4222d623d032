import { beforeEach, expect, test } from '@jest/globals'
import { newId } from '@rose-ash/domain'
import { countQueries, useDatabase } from '@rose-ash/testing'
import { Model } from 'objection'
import { type Connection, connection } from './connection.ts'
import { connectionLoader } from './connectionLoader.ts'
import type { ConnectionArgs, Order } from './keyset.ts'

const database = useDatabase()

class Leaf extends Model {
  static override tableName = 'public.leaves'
  declare id: string
  declare branchId: string
  declare grownAt: Date
  declare colourName: string
}

const newest: Order = [
  { column: 'grown_at', property: 'grownAt', direction: 'desc', type: 'timestamptz' },
  { column: 'id', property: 'id', direction: 'desc', type: 'uuid' },
]
const byColour: Order = [
  { column: 'colour_name', property: 'colourName', direction: 'asc', type: 'text' },
  { column: 'id', property: 'id', direction: 'desc', type: 'uuid' },
]

const branches = [newId(), newId(), newId()]
const leaves = Array.from({ length: 30 }, (_, n) => ({
  id: newId(),
  branchId: branches[n % 2] ?? '',
  // three leaves share each instant, so that the id has to decide
  grownAt: new Date(Date.UTC(2027, 0, 1, 0, 0, 0, Math.floor(n / 3))),
  colourName: ['green', 'red', 'yellow'][n % 3] ?? '',
}))

beforeEach(async () => {
  await database.knex.raw(
    'create table public.leaves (id uuid primary key, branch_id uuid, grown_at timestamptz(3), colour_name text)',
  )
  await Leaf.query(database.knex).insert(leaves)
})

const all = (order: Order) => (args: ConnectionArgs) => connection(Leaf.query(database.knex), args, order)

async function walk(
  read: (args: ConnectionArgs) => Promise<Connection<Leaf>>,
  backward: boolean,
): Promise<string[]> {
  const seen: string[] = []
  let cursor: string | null = null
  for (;;) {
    const page = await read(backward ? { last: 7, before: cursor } : { first: 7, after: cursor })
    const ids = page.nodes.map(({ id }) => id)
    expect(page.edges.map(({ node }) => node.id)).toEqual(ids)
    if (backward) seen.unshift(...ids)
    else seen.push(...ids)
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo
    if (!(backward ? hasPreviousPage : hasNextPage)) return seen
    cursor = backward ? startCursor : endCursor
  }
}

const sorted = (compare: (a: (typeof leaves)[0], b: (typeof leaves)[0]) => number) =>
  [...leaves].sort((a, b) => compare(a, b) || (a.id < b.id ? 1 : -1)).map(({ id }) => id)

test.each([
  ['one direction', newest, sorted((a, b) => b.grownAt.getTime() - a.grownAt.getTime())],
  [
    'mixed directions',
    byColour,
    sorted((a, b) => (a.colourName < b.colourName ? -1 : a.colourName > b.colourName ? 1 : 0)),
  ],
] as const)('an order of %s shows each row once, whichever way it is walked', async (_, order, expected) => {
  expect(await walk(all(order), false)).toEqual(expected)
  expect(await walk(all(order), true)).toEqual(expected)
})

test('a row that comes or goes between two pages moves no other row', async () => {
  const first = await all(newest)({ first: 5 })
  await Leaf.query(database.knex)
    .findByIds(first.nodes.slice(0, 2).map(({ id }) => id))
    .delete()
  await Leaf.query(database.knex).insert({ ...leaves[0], id: newId(), grownAt: new Date('2028-01-01') })
  const second = await all(newest)({ first: 5, after: first.pageInfo.endCursor })
  const order = sorted((a, b) => b.grownAt.getTime() - a.grownAt.getTime())
  expect(second.nodes.map(({ id }) => id)).toEqual(order.slice(5, 10))
})

test('the total is counted only when it is asked for', async () => {
  const { result, count } = await countQueries(database.knex, () => all(newest)({ first: 1 }))
  expect(count).toBe(1)
  expect(await result.totalCount).toEqual({ value: 30, exact: true })
})

test('a total beyond a thousand says so, and no more rows than that are looked at', async () => {
  const many = Array.from({ length: 1000 }, () => ({ ...leaves[0], id: newId() }))
  await Leaf.query(database.knex).insert(many)
  const page = await all(newest)({ first: 1 })
  const { result, statements } = await countQueries(database.knex, () => page.totalCount)
  expect(result).toEqual({ value: 1000, exact: false })
  expect(statements).toEqual([expect.stringMatching(/from \(select 1 from .* limit 1001\)/)])
})

test('a page of nothing knows what is before and after it', async () => {
  const page = await all(newest)({ first: 0 })
  expect(page.nodes).toEqual([])
  expect(page.pageInfo).toEqual({
    hasNextPage: true,
    hasPreviousPage: false,
    startCursor: null,
    endCursor: null,
  })
})

const onBranches = () =>
  connectionLoader<Leaf, ConnectionArgs & { colour?: string }>({
    knex: database.knex,
    model: Leaf,
    key: 'branch_id',
    order: newest,
    query: ({ colour }) => {
      const query = Leaf.query(database.knex)
      return colour ? query.where('colour_name', colour) : query
    },
  })

test('pages of many parents cost one statement, their totals another', async () => {
  const loader = onBranches()
  const { result: pages, count } = await countQueries(database.knex, () =>
    Promise.all([...branches, 'nonsense'].map((branch) => loader.load(branch, { first: 4 }))),
  )
  expect(count).toBe(1)
  expect(pages.map(({ nodes }) => nodes.map(({ branchId }) => branchId))).toEqual([
    Array(4).fill(branches[0]),
    Array(4).fill(branches[1]),
    [],
    [],
  ])
  expect(pages[0]?.nodes[0]).toBeInstanceOf(Leaf)
  const totals = await countQueries(database.knex, () => Promise.all(pages.map((page) => page.totalCount)))
  expect(totals.count).toBe(1)
  expect(totals.result.map(({ value }) => value)).toEqual([15, 15, 0, 0])
})

test('each parent is walked like a list of its own, with its filter', async () => {
  for (const branch of branches) {
    const read = (args: ConnectionArgs) => onBranches().load(branch, { ...args, colour: 'red' })
    const expected = sorted((a, b) => b.grownAt.getTime() - a.grownAt.getTime()).filter((id) =>
      leaves.some((leaf) => leaf.id === id && leaf.branchId === branch && leaf.colourName === 'red'),
    )
    expect(await walk(read, false)).toEqual(expected)
    expect(await walk(read, true)).toEqual(expected)
  }
})
