import type { Order } from '@rose-ash/subgraph'
import type { Page } from '@rose-ash/subgraph/keyset.ts'
import { raw } from 'objection'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { Product } from '../models/Product.ts'
import { numbersOf } from './numbersOf.ts'
import { productColumns } from './productColumns.ts'
import type { Bits, SetChunk } from './readSet.ts'

/** As far as anybody pages: what is less relevant than so many others is left out. */
const ranked = 1000

export const relevanceOrder: Order = [
  { column: 'hits.relevance', property: 'relevance', direction: 'desc', type: 'integer' },
  { column: 'hits.number', property: 'number', direction: 'desc', type: 'integer' },
]

interface Hit {
  readonly relevance: number
  readonly number: number
}

/**
 * A page of a set by relevance: first what has all words in its title, then what has them in its names (brand, labels, shop,
 * categories), then what only speaks of them; the latest first.
 */
export async function mostRelevant(
  { knex }: MarketDomain,
  chunks: readonly SetChunk[],
  page: Page,
): Promise<Product[]> {
  const hits = pageOfHits([...hitsOf(chunks).take(ranked)], page)
  if (hits.length === 0) return []
  return await Product.query(knex)
    .select(productColumns, 'hits.relevance', 'hits.number')
    .from(
      raw('unnest(?::integer[], ?::integer[]) with ordinality as hits (relevance, number, place)', [
        hits.map(({ relevance }) => relevance),
        hits.map(({ number }) => number),
      ]),
    )
    .join('market.products as products', 'products.number', 'hits.number')
    .whereRaw('products.listed')
    .orderBy('hits.place')
}

const without = (bits: Bits, others: Bits): Bits => bits.map((byte, index) => byte & ~(others[index] ?? 0))

const tiers: readonly (readonly [relevance: number, of: (chunk: SetChunk) => Bits])[] = [
  [3, ({ inTitle }) => inTitle],
  [2, ({ inNames, inTitle }) => without(inNames, inTitle)],
  [1, ({ bits, inNames }) => without(bits, inNames)],
]

function* hitsOf(chunks: readonly SetChunk[]): Generator<Hit> {
  for (const [relevance, bitsOf] of tiers)
    for (const chunk of chunks)
      for (const number of numbersOf({ ...chunk, bits: bitsOf(chunk) })) yield { relevance, number }
}

/** The hits of a page in the direction of travel, and one more. */
function pageOfHits(hits: readonly Hit[], { size, backward, from }: Page): readonly Hit[] {
  const travelled = backward ? hits.toReversed() : hits
  if (!from) return travelled.slice(0, size + 1)
  const [relevance, number] = from.map(Number) as [number, number]
  const distance = (hit: Hit) => relevance - hit.relevance || number - hit.number
  return travelled.filter((hit) => (backward ? distance(hit) < 0 : distance(hit) > 0)).slice(0, size + 1)
}
