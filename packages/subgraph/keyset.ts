import { Refusal } from '@rose-ash/domain'
import type { Model, QueryBuilder } from 'objection'
import { type CursorValue, decodeCursor } from './cursor.ts'

/** The arguments of a Relay connection field. */
export interface ConnectionArgs {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

/**
 * One column of a total order. `column` is the SQL column (snake case, qualified when the query joins), `property` the
 * row's property that holds its value. Columns must be NOT NULL, and the last one unique. Instants are stored with
 * milliseconds (`timestamptz(3)`): a `Date` holds no more.
 */
export interface OrderColumn {
  readonly column: string
  readonly property: string
  readonly direction: 'asc' | 'desc'
  /** SQL type to which the cursor's value is cast, for example `timestamptz`. */
  readonly type: string
}

export type Order = readonly [OrderColumn, ...OrderColumn[]]

export const defaultPageSize = 20
export const maximumPageSize = 100

/** A page request, checked: how many rows, in which direction, from where. */
export interface Page {
  readonly size: number
  readonly backward: boolean
  readonly from: readonly CursorValue[] | null
}

/** @throws {Refusal} `MALFORMED` when the arguments contradict each other or ask for more than the maximum page size. */
export function pageOf(args: ConnectionArgs, order: Order): Page {
  const backward = args.last != null
  if (backward && args.first != null)
    throw new Refusal('MALFORMED', 'Ask for `first` or for `last`, not for both.')
  if (args.after != null && args.before != null)
    throw new Refusal('MALFORMED', 'Ask from `after` or from `before`, not from both.')
  const size = (backward ? args.last : args.first) ?? defaultPageSize
  if (size < 0 || size > maximumPageSize)
    throw new Refusal('MALFORMED', `A page holds from 0 to ${maximumPageSize} items, not ${size}.`)
  const cursor = args.after ?? args.before
  if (cursor == null) return { size, backward, from: null }
  if (backward !== (args.before != null))
    throw new Refusal(
      'MALFORMED',
      'Page forward with `first` and `after`, backward with `last` and `before`.',
    )
  return { size, backward, from: decodeCursor(cursor, order.length) }
}

/** Restricts the query to the page and one row more, in the direction of travel. */
export function applyPage<M extends Model>(
  query: QueryBuilder<M, M[]>,
  page: Page,
  order: Order,
): QueryBuilder<M, M[]> {
  if (page.from) applyFrom(query, page.from, page.backward, order)
  for (const { column, direction } of order)
    query.orderBy(column, page.backward ? opposite[direction] : direction)
  // Written into the statement: a plan for any limit would be a plan for a large one.
  return query.onBuildKnex((statement) => statement.limit(page.size + 1, { skipBinding: true }))
}

const opposite = { asc: 'desc', desc: 'asc' } as const

function applyFrom<M extends Model>(
  query: QueryBuilder<M, M[]>,
  from: readonly CursorValue[],
  backward: boolean,
  order: Order,
): void {
  const comparison = (column: OrderColumn) => ((column.direction === 'asc') === backward ? '<' : '>')
  const operators = new Set(order.map(comparison))
  if (operators.size === 1) {
    // one row comparison can use one index range
    const left = order.map(() => '??').join(', ')
    const right = order.map(({ type }) => `?::${type}`).join(', ')
    query.whereRaw(`(${left}) ${[...operators][0]} (${right})`, [
      ...order.map(({ column }) => column),
      ...from,
    ])
    return
  }
  query.where((any) => {
    for (const [index, column] of order.entries()) {
      any.orWhere((all) => {
        for (const [i, equal] of order.slice(0, index).entries())
          all.whereRaw(`?? = ?::${equal.type}`, [equal.column, from[i] ?? ''])
        all.whereRaw(`?? ${comparison(column)} ?::${column.type}`, [column.column, from[index] ?? ''])
      })
    }
  })
}
