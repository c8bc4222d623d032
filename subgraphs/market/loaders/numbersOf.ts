import { chunkSize } from './chunkSize.ts'
import type { SetChunk } from './readSet.ts'

/** The numbers of the products of a chunk whose bits are set, the latest first. */
export function* numbersOf({ chunk, bits }: Pick<SetChunk, 'chunk' | 'bits'>): Generator<number> {
  for (let byte = bits.length - 1; byte >= 0; byte--)
    for (let rest = bits[byte] ?? 0, bit = 7; rest > 0; rest >>= 1, bit--)
      if (rest & 1) yield chunk * chunkSize + byte * 8 + bit
}
