/** The words of what somebody typed, without accents, in lower case; at most eight. */
export const typedWords = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .match(/[\p{Letter}\p{Number}]+/gu)
    ?.slice(0, 8) ?? []
