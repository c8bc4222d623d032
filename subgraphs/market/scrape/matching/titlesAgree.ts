/** Whether two titles are likely to be of the same thing: at least half of their letter triples are shared. Case and accents do not count. */
export function titlesAgree(one: string, other: string): boolean {
  const [left, right] = [triples(one), triples(other)]
  const both = [...left].filter((triple) => right.has(triple)).length
  return both * 2 >= left.size + right.size - both
}

/** As `pg_trgm` makes them, of each word with two spaces before and one behind. */
function triples(text: string): Set<string> {
  const words =
    text
      .normalize('NFKD')
      .replaceAll(/\p{Mark}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(
    words.flatMap((word) => {
      const padded = `  ${word} `
      return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3))
    }),
  )
}
