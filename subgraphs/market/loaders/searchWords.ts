/**
 * What a visitor typed as a query for `to_tsquery`: every word must occur, and the last may be the beginning of one, as it is
 * while somebody types. Null when there is no word in it.
 */
export function searchWords(text: string): string | null {
  const words = text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .match(/[\p{Letter}\p{Number}]+/gu)
    ?.slice(0, 8)
  if (!words) return null
  return words.map((word, index) => (index === words.length - 1 ? `${word}:*` : word)).join(' & ')
}
