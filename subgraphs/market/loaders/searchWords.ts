/**
 * Words as a query for `to_tsquery`: every one must occur, and the last may be the beginning of one, as it is while somebody
 * types.
 */
export const searchWords = (words: readonly string[]): string =>
  words.map((word, index) => (index === words.length - 1 ? `${word}:*` : word)).join(' & ')
