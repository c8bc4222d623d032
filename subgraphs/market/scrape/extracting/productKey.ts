interface Told {
  readonly sku: string | null
  /** Of the product's own page, where another page shows it. */
  readonly url: string | null
  readonly pageUrl: string
}

/** What tells a product from the others of its site, from run to run: its code before its address, since addresses follow titles. */
export function productKey({ sku, url, pageUrl }: Told): string {
  if (sku !== null) return `sku:${sku}`.slice(0, 300)
  const { pathname, search } = new URL(url ?? pageUrl)
  return `url:${pathname}${search}`.slice(0, 300)
}
