const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
}

/** The text of sanitised HTML, with a line for each paragraph and item. */
export const plainText = (html: string): string =>
  html
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/<li>/g, '- ')
    .replaceAll(/<br ?\/?>|<\/(p|li|h2|h3|dt|dd|blockquote)>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(#?\w+);/g, (entity, name: string) => named[name] ?? entity)
    .replaceAll(/ *\n */g, '\n')
    .trim()
