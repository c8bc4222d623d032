import { exactUpTo } from '@rose-ash/subgraph/connection.ts'
import type { SetChunk } from './readSet.ts'

/** So many products of a long list are looked at for the counts of its facets, which are those at least. */
const enough = 125

/** Where to count facets: of a list that is too long for exact counts the fewest chunks that show how it is made up. */
export function countedChunks(chunks: readonly SetChunk[], size: number): readonly SetChunk[] {
  if (size <= exactUpTo) return chunks
  const counted: SetChunk[] = []
  let looked = 0
  for (const chunk of chunks.toSorted((a, b) => b.products - a.products)) {
    if (looked >= enough) break
    counted.push(chunk)
    looked += chunk.products
  }
  return counted
}
