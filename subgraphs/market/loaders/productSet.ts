import { chunkSize } from './chunkSize.ts'
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
  readonly values: readonly (string | number)[]
  /** Whether words narrow it: without them, all are in names and titles. */
  readonly hasWords: boolean
}

const none = `0::bit(${chunkSize})`
/** No text goes on with it, so what begins with a word lies between the word and this after it. */
const last = 'chr(1114111)'

const words = (condition: string) => `
  select chunk, coalesce(bit_or(bits) filter (where relevance = 3), ${none}) as in_title,
    coalesce(bit_or(bits) filter (where relevance >= 2), ${none}) as in_names, bit_or(bits) as bits
  from market.word_bits where ${condition} group by chunk`

const only = (source: string) =>
  `select chunk, bits, bits as in_names, bits as in_title from (${source}) as plain`

/** The products on sale that meet the conditions: whatever they are, a few pages of the trees of bits are read. */
export function productSet(conditions: ProductConditions, looked: Words | null): ProductSet {
  const sets: Pick<ProductSet, 'sql' | 'values'>[] = facetsOf(conditions).map(({ sql, values }) => ({
    sql: only(`select chunk, bits from market.facet_bits where facet = ${sql}`),
    values,
  }))
  const prices = pricesOf(conditions)
  if (prices?.facet === null)
    sets.push({
      sql: only(`select number / ${chunkSize} as chunk, market.bits_of(array_agg(number)) as bits from market.products
        where listed and price_from_minor <= ? and price_to_minor >= ? group by number / ${chunkSize}`),
      values: [prices.range.maxMinor ?? Number.MAX_SAFE_INTEGER, prices.range.minMinor ?? 0],
    })
  for (const { stem, isBeginning } of looked?.stems ?? [])
    sets.push({
      sql: words(isBeginning ? `word >= ? and word < ? || ${last}` : 'word = ?'),
      values: isBeginning ? [stem, stem] : [stem],
    })
  if (looked?.stems.length === 0 || sets.length === 0) return nothing
  const all = (column: string) => sets.map((_, index) => `set${index}.${column}`).join(' & ')
  // each is read by itself: looked up for the chunks of another one, it would be a piece of a tree for each of them
  const read = sets.map(({ sql }, index) => `set${index} as materialized (${sql})`)
  const joined = sets.map((_, index) => `set${index}${index > 0 ? ' using (chunk)' : ''}`)
  return {
    sql: `with ${read.join(', ')}
      select chunk, ${all('bits')} as bits, ${all('in_names')} as in_names, ${all('in_title')} as in_title
      from ${joined.join(' join ')}`,
    values: sets.flatMap(({ values }) => values),
    hasWords: looked !== null,
  }
}

/** Words like `and` alone find nothing. */
const nothing: ProductSet = {
  sql: `select 0 as chunk, ${none} as bits, ${none} as in_names, ${none} as in_title`,
  values: [],
  hasWords: false,
}
