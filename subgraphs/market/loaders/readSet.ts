import type { MarketDomain } from '../domain/MarketDomain.ts'
import type { ProductSet } from './productSet.ts'

/** A bit for each product, the first one the highest of the first byte. */
export type Bits = Uint8Array

/** Which products of a chunk belong to a set, those of `chunk * 4096` and after. */
export interface SetChunk {
  readonly chunk: number
  readonly products: number
  readonly bits: Bits
  /** Those of them that have all words in their names, or even in their title; of a set without words, all. */
  readonly inNames: Bits
  readonly inTitle: Bits
}

interface Row extends Pick<SetChunk, 'chunk' | 'products'> {
  readonly bits: Buffer
  readonly inNames: Buffer | null
  readonly inTitle: Buffer | null
}

/** As the protocol sends them: how many there are in four bytes, then themselves. */
const sent = (column: string) => `bit_send(${column})`
const received = (bytes: Buffer): Bits => bytes.subarray(4)

/** Reads a set, once for all that is asked of it: the chunks in which there is something, the latest products first. */
export async function readSet({ knex }: MarketDomain, set: ProductSet): Promise<readonly SetChunk[]> {
  const tier = (column: string) => (set.hasWords ? sent(column) : 'null::bytea')
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select chunk, bit_count(bits)::integer as products, ${sent('bits')} as bits,
       ${tier('in_names')} as "inNames", ${tier('in_title')} as "inTitle"
     from (${set.sql}) as matching where bit_count(bits) > 0 order by chunk desc`,
    [...set.values],
  )
  return rows.map(({ chunk, products, bits, inNames, inTitle }) => ({
    ...{ chunk, products, bits: received(bits) },
    inNames: received(inNames ?? bits),
    inTitle: received(inTitle ?? bits),
  }))
}

/** Bits as PostgreSQL reads them, a `bit(4096)`. */
export const literalOf = (bits: Bits): string => `x${Buffer.from(bits).toString('hex')}`
