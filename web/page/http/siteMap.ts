import type { SitemapEntry } from '../SiteTable.ts'

/** A file may list this many addresses (sitemaps.org protocol). */
export const mostEntries = 50_000

const inXml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** The sitemap of a site: absolute addresses, with the time of the last change where it is known. */
export function siteMap(origin: string, entries: readonly SitemapEntry[]): string {
  const urls = entries.slice(0, mostEntries).map(({ path, lastModified }) => {
    const changed = lastModified === undefined ? '' : `<lastmod>${inXml(lastModified)}</lastmod>`
    return `<url><loc>${inXml(new URL(path, origin).href)}</loc>${changed}</url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`
}

/** What crawlers are asked to leave alone. Pages that are nobody else's business say so themselves as well. */
export const robots = (origin: string, personalPaths: readonly string[]): string =>
  [
    'User-agent: *',
    ...['/internal/', '/join', ...personalPaths].map((path) => `Disallow: ${path}`),
    `Sitemap: ${new URL('/sitemap.xml', origin).href}`,
    '',
  ].join('\n')
