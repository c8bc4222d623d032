import type { CheerioAPI } from 'cheerio'

const notPages = /\.(jpe?g|png|gif|webp|avif|svg|ico|pdf|zip|gz|mp[34]|webm|css|js|json|xml|ics|woff2?)$/i
const tracking = /^(utm_\w+|fbclid|gclid|mc_[ce]id|ref)$/

/** A page of the source: at its origin, beside or below where it begins, in the one form under which it is remembered. */
export function pageAddress(address: string, base: string): string | null {
  if (!URL.canParse(address, base)) return null
  const url = new URL(address, base)
  const start = new URL(base)
  const folder = start.pathname.replace(/[^/]*$/, '')
  if (url.origin !== start.origin || !url.pathname.startsWith(folder) || notPages.test(url.pathname))
    return null
  url.hash = ''
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name)
  if (url.searchParams.size > 2 || url.href.length > 2000) return null
  return url.href
}

/** Where a page leads to inside its source, each once. `nofollow` is obeyed. */
export function linksOf($: CheerioAPI, pageUrl: string, baseUrl: string): string[] {
  if (/nofollow|none/i.test($('meta[name="robots" i]').attr('content') ?? '')) return []
  const root = $('base[href]').attr('href')
  const from = root && URL.canParse(root, pageUrl) ? new URL(root, pageUrl).href : pageUrl
  const found = $('a[href]:not([rel~="nofollow" i])')
    .toArray()
    .map((link) => $(link).attr('href') ?? '')
    .filter((href) => URL.canParse(href, from))
    .map((href) => pageAddress(new URL(href, from).href, baseUrl))
    .filter((href) => href !== null)
  return [...new Set(found)]
}

/** The addresses of a sitemap (sitemaps.org 0.9), and of other sitemaps where it is an index of them. */
export function sitemapLinks($: CheerioAPI, baseUrl: string): { pages: string[]; sitemaps: string[] } {
  const addresses = (selector: string) =>
    $(selector)
      .toArray()
      .map((each) => $(each).text().trim())
  const inside = addresses('url > loc').map((address) => pageAddress(address, baseUrl))
  const { origin } = new URL(baseUrl)
  return {
    pages: [...new Set(inside.filter((address) => address !== null))],
    sitemaps: addresses('sitemap > loc').filter(
      (address) => URL.canParse(address) && new URL(address).origin === origin,
    ),
  }
}
