import type { SitemapEntry } from '../SiteTable.ts'
import { inXml } from './inXml.ts'

/** A file may list this many addresses (sitemaps.org protocol). */
const mostEntries = 50_000

/** The sitemaps of a site, as many as it takes: absolute addresses, with the time of the last change where it is known. */
export const siteMaps = (origin: string, entries: readonly SitemapEntry[]): readonly string[] =>
  Array.from({ length: Math.max(1, Math.ceil(entries.length / mostEntries)) }, (_, part) =>
    siteMap(origin, entries.slice(part * mostEntries, (part + 1) * mostEntries)),
  )

/** A list of sitemaps: `/sitemap-1.xml` and so on. */
export const siteMapIndex = (origin: string, parts: number): string => {
  const maps = Array.from(
    { length: parts },
    (_, part) => `<sitemap><loc>${inXml(new URL(`/sitemap-${part + 1}.xml`, origin).href)}</loc></sitemap>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${maps.join('')}</sitemapindex>\n`
}

function siteMap(origin: string, entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({ path, lastModified }) => {
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
