/** `Crème & brûlée, fresh` becomes `creme-and-brulee-fresh`: lower-case ASCII words and hyphens, at most 80 characters. */
export function slugify(text: string): string {
  const words = text
    .replaceAll('&', ' and ')
    .replaceAll(/[ıł]/g, (letter) => (letter === 'ı' ? 'i' : 'l'))
    .normalize('NFKD')
    .replaceAll(/\p{Mark}|['’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
  return words
    .slice(0, 81)
    .replace(/-[^-]*$/, (tail) => (words.length > 80 ? '' : tail))
    .replaceAll(/^-+|-+$/g, '')
}

/** What a slug may look like, for validation and for CHECK constraints. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/
