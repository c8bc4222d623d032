import { facetsOf } from './facetsOf.ts'
import type { Words } from './findWords.ts'
import type { ProductConditions } from './ProductConditions.ts'
import { pricesOf } from './pricesOf.ts'

/**
 * Products as bits: SQL of rows `chunk, bits, in_names, in_title`, the last two only for those of whose words each occurs in
 * their names, or their title.
 */
export interface ProductSet {
  readonly sql: string
  readonly values: readonly (string | number | number[])[]
}

const none = `0::bit(16384)`
/** No text goes on with it, so what begins with a word lies between the word and this after it. */
const last = 'chr(1114111)'

const words = (condition: string) => `
  select chunk, names.bits as in_names, title as in_title, names.bits | texts as bits
  from (
    select chunk, coalesce(bit_or(in_title), ${none}) as title, coalesce(bit_or(in_names), ${none}) as names,
      coalesce(bit_or(in_texts), ${none}) as texts
    from market.word_bits where ${condition} group by chunk
  ) as word cross join lateral (select title | names as bits) as names`

const only = (source: string) =>
  `select chunk, bits, bits as in_names, bits as in_title from (${source}) as plain`

/**
 * The products on sale that meet the conditions: whatever they are, a few pages of the tables of bits are read.
 *
 * @param chunks those to look at, if not all
 */
export function productSet(
  conditions: ProductConditions,
  looked: Words | null,
  chunks?: readonly number[],
): ProductSet {
  const among = (chunk: string) => (chunks ? `and ${chunk} = any (?::integer[])` : '')
  const amongValues = chunks ? [[...chunks]] : []
  const sets: ProductSet[] = facetsOf(conditions).map(({ sql, values }) => ({
    sql: only(`select chunk, bits from market.facet_bits where facet = ${sql} ${among('chunk')}`),
    values: [...values, ...amongValues],
  }))
  const prices = pricesOf(conditions)
  if (prices?.facet === null)
    sets.push({
      sql: only(`select number >> 14 as chunk, market.bits_of(array_agg(number)) as bits from market.products
        where listed and price_from_minor <= ? and price_to_minor >= ? ${among('number >> 14')} group by number >> 14`),
      values: [prices.range.maxMinor ?? Number.MAX_SAFE_INTEGER, prices.range.minMinor ?? 0, ...amongValues],
    })
  for (const { stem, isBeginning } of looked?.stems ?? [])
    sets.push({
      sql: words(`${isBeginning ? `word >= ? and word < ? || ${last}` : 'word = ?'} ${among('chunk')}`),
      values: [...(isBeginning ? [stem, stem] : [stem]), ...amongValues],
    })
  if (looked?.stems.length === 0 || sets.length === 0) return nothing
  const all = (column: string) => sets.map((_, index) => `set${index}.${column}`).join(' & ')
  const joined = sets.map(({ sql }, index) => `(${sql}) as set${index}${index > 0 ? ' using (chunk)' : ''}`)
  return {
    sql: `select chunk, ${all('bits')} as bits, ${all('in_names')} as in_names, ${all('in_title')} as in_title
      from ${joined.join(' join ')}`,
    values: sets.flatMap(({ values }) => values),
  }
}

/** Words like `and` alone find nothing. */
const nothing: ProductSet = {
  sql: `select 0 as chunk, ${none} as bits, ${none} as in_names, ${none} as in_title`,
  values: [],
}
