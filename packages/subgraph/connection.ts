import type { Knex } from 'knex'
import { type Model, type QueryBuilder, raw } from 'objection'
import { encodeCursor } from './cursor.ts'
import { applyPage, type ConnectionArgs, type Order, type Page, pageOf } from './keyset.ts'

export const exactUpTo = 1000

export interface Count {
  readonly value: number
  readonly exact: boolean
}

export const countOf = (counted: number): Count => ({
  value: Math.min(counted, exactUpTo),
  exact: counted <= exactUpTo,
})

/** Written into the statement, as in a page. */
export const upToCounted = (statement: Knex.QueryBuilder): Knex.QueryBuilder =>
  statement.limit(exactUpTo + 1, { skipBinding: true })

export interface Edge<Node> {
  readonly node: Node
  readonly cursor: string
}

/** A page of a list in the shape of the Relay connections specification. What nobody asks for is not computed. */
export interface Connection<Node> {
  readonly nodes: Node[]
  readonly edges: Edge<Node>[]
  readonly pageInfo: PageInfo
  readonly totalCount: Promise<Count>
}

export interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

/**
 * Reads one page of `query` (filters only: no order, no limit) by keyset.
 * The total is counted only when it is asked for, and never beyond 1,001 rows.
 *
 * @param total where the number is kept somewhere, for lists that are too long to be counted over and over
 */
export async function connection<M extends Model>(
  query: QueryBuilder<M, M[]>,
  args: ConnectionArgs,
  order: Order,
  total?: () => Promise<number>,
): Promise<Connection<M>> {
  const page = pageOf(args, order)
  const all = query.clone()
  const counted = () => boundedCount(all)
  const rows = await applyPage(query, page, order)
  return connectionOf(rows, page, order, async () => countOf(await (total ?? counted)()))
}

/** How many rows the query has, of which PostgreSQL looks at 1,001 at most. */
async function boundedCount<M extends Model>(query: QueryBuilder<M, M[]>): Promise<number> {
  const bounded = query.clone().clearSelect().select(raw('1')).onBuildKnex(upToCounted).toKnexQuery()
  const [row] = await bounded.client.queryBuilder().count('* as size').from(bounded.as('bounded'))
  return Number(row.size)
}

/** Makes the connection of rows that `applyPage` selected: in the direction of travel, one more than the page holds. */
export function connectionOf<Node extends object>(
  rows: readonly Node[],
  page: Page,
  order: Order,
  totalCount: () => Promise<Count>,
): Connection<Node> {
  const more = rows.length > page.size
  const nodes = rows.slice(0, page.size)
  if (page.backward) nodes.reverse()
  const cursorOf = (node: Node | undefined) =>
    node === undefined
      ? null
      : encodeCursor(order.map(({ property }) => (node as Record<string, unknown>)[property]))
  const beyond = page.from !== null
  return {
    nodes,
    get edges() {
      return nodes.map((node) => ({ node, cursor: cursorOf(node) ?? '' }))
    },
    get pageInfo() {
      return {
        hasNextPage: page.backward ? beyond : more,
        hasPreviousPage: page.backward ? more : beyond,
        startCursor: cursorOf(nodes[0]),
        endCursor: cursorOf(nodes.at(-1)),
      }
    },
    get totalCount() {
      return totalCount()
    },
  }
}
