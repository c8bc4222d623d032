import { isId } from '@rose-ash/domain'
import DataLoader from 'dataloader'
import type { Knex } from 'knex'
import type { Model, ModelClass, QueryBuilder } from 'objection'
import { type Connection, type Count, connectionOf, countOf, upToCounted } from './connection.ts'
import { applyPage, type ConnectionArgs, type Order, pageOf } from './keyset.ts'

interface Source<M extends Model, Args extends ConnectionArgs> {
  readonly knex: Knex
  readonly model: ModelClass<M>
  readonly key: string
  readonly order: Order
  readonly query: (args: Args) => QueryBuilder<M, M[]>
  readonly totals?: (ids: readonly string[]) => Promise<ReadonlyMap<string, number>>
}

export interface ConnectionLoader<Node, Args extends ConnectionArgs> {
  load(key: string, args: Args): Promise<Connection<Node>>
}

/**
 * The same connection field on many parents, in one statement: a lateral join reads each parent's page through the index,
 * so the cost grows with the rows that are shown and not with the rows that exist.
 *
 * @param of.key the SQL column (qualified) that holds the parent's id
 * @param of.query the children of all parents: filters only, made anew at each call
 * @param of.totals how many there are of each parent, where the numbers are kept somewhere
 */
export function connectionLoader<M extends Model, Args extends ConnectionArgs>(
  of: Source<M, Args>,
): ConnectionLoader<M, Args> {
  const loaders = new Map<string, DataLoader<string, Connection<M>>>()
  return {
    load(key, args) {
      const shape = JSON.stringify(args)
      let loader = loaders.get(shape)
      if (!loader) {
        loader = new DataLoader((keys) => readPages(of, keys, args))
        loaders.set(shape, loader)
      }
      return loader.load(key)
    },
  }
}

async function readPages<M extends Model, Args extends ConnectionArgs>(
  of: Source<M, Args>,
  keys: readonly string[],
  args: Args,
): Promise<Connection<M>[]> {
  const ids = keys.filter(isId)
  const page = pageOf(args, of.order)
  const inner = applyPage(ofParent(of.query(args), of.key), page, of.order)
  const rows = new Map<string, M[]>(keys.map((key) => [key, []]))
  if (ids.length > 0)
    for (const { parentId, ...row } of await perParent(of.knex, ids, inner, 'child.*'))
      rows.get(parentId)?.push(of.model.fromDatabaseJson(row) as M)

  let counts: Promise<Map<string, Count>> | undefined
  const countAll = async () => {
    if (of.totals)
      return new Map([...(await of.totals(ids))].map(([id, total]) => [id, countOf(total)] as const))
    const each = ofParent(of.query(args), of.key).clearSelect().select(1).onBuildKnex(upToCounted)
    const counted = await perParent(of.knex, ids, each, of.knex.raw('count(*)::int as size')).groupBy(
      'parent.id',
    )
    return new Map<string, Count>(
      counted.map((row: { parentId: string; size: number }) => [row.parentId, countOf(row.size)]),
    )
  }
  return keys.map((key) =>
    connectionOf(rows.get(key) ?? [], page, of.order, async () => {
      counts ??= countAll()
      const counted = await counts
      return counted.get(key) ?? countOf(0)
    }),
  )
}

const ofParent = <M extends Model>(query: QueryBuilder<M, M[]>, key: string) =>
  query.whereRaw('?? = parent.id', [key])

/** Runs `inner`, in which `parent.id` is the parent at hand, for each id. */
function perParent<M extends Model>(
  knex: Knex,
  ids: readonly string[],
  inner: QueryBuilder<M, M[]>,
  select: Knex.Raw | string,
): Knex.QueryBuilder {
  const { sql, bindings } = inner.toKnexQuery().toSQL()
  const lateral = knex.raw(`unnest(?::uuid[]) as parent(id) cross join lateral (${sql}) as child`, [
    [...ids],
    ...bindings,
  ] as Knex.RawBinding[])
  return knex.select('parent.id as parent_id', select).from(lateral)
}
