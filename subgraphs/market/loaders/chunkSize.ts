/** So many products, by their numbers, have their bits in one row of `market.facet_bits` and `market.word_bits`. */
export const chunkSize = 4096
