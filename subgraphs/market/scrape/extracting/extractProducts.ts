import type { CheerioAPI } from 'cheerio'
import type { ScrapeAdapter } from '../../models/ScrapeSource.ts'
import { microdataThings, rdfaThings } from './annotatedThings.ts'
import type { Extracted, ExtractedVariant } from './Extracted.ts'
import { jsonLdThings } from './jsonLdThings.ts'
import { openGraphProducts } from './openGraphProducts.ts'
import { productsFromThings } from './productsFromThings.ts'
import type { Selectors } from './Selectors.ts'
import { type SelectedDetails, selectedDetails, selectedProducts } from './selectedProducts.ts'
import { sizeIn } from './sizeIn.ts'

interface Reading {
  readonly adapter: ScrapeAdapter
  readonly selectors: Selectors | null
}

type Way = Exclude<ScrapeAdapter, 'auto'>
const ways: readonly Way[] = ['json_ld', 'microdata', 'open_graph', 'selectors']

/** More is no page of a shop. */
const mostProducts = 500

/**
 * What a page sells: as JSON-LD says, else microdata, else RDFa and Open Graph, else what stands where the selectors say. The
 * first that knows of a product with a price is believed; what it leaves out, the selectors may add.
 */
export function extractProducts(
  $: CheerioAPI,
  pageUrl: string,
  { adapter, selectors }: Reading,
): Extracted[] {
  const byWay: Readonly<Record<Way, () => Extracted[]>> = {
    json_ld: () => productsFromThings(jsonLdThings($), 'json_ld', pageUrl),
    microdata: () => productsFromThings(microdataThings($, pageUrl), 'microdata', pageUrl),
    open_graph: () => {
      const annotated = productsFromThings(rdfaThings($, pageUrl), 'rdfa', pageUrl)
      return annotated.length > 0 ? annotated : openGraphProducts($, pageUrl)
    },
    selectors: () => (selectors ? selectedProducts($, selectors, pageUrl, currencyOf($)) : []),
  }
  const tried = (adapter === 'auto' ? ways : [adapter]).map((way) => byWay[way])
  let best: Extracted[] = []
  for (const read of tried) {
    const found = read()
    if (found.some(({ variants }) => variants.some(({ price }) => price !== null))) {
      best = found
      break
    }
    if (best.length === 0) best = found
  }
  const [only, another] = best
  if (only && !another && only.style !== 'selectors')
    best = [completed(only, selectors && selectedDetails($, selectors, pageUrl, currencyOf($)))]
  const keys = new Set<string>()
  return best
    .filter(({ key, variants }) => variants.length > 0 && !keys.has(key) && keys.add(key))
    .slice(0, mostProducts)
    .map((product) => ({
      ...product,
      variants: product.variants.map((each) => pricedForItself(each, product)),
    }))
}

/** A price of a kilogram is not that of a bag of 500 g. */
function pricedForItself(variant: ExtractedVariant, { title }: Extracted): ExtractedVariant {
  const { price } = variant
  if (!price?.per) return variant
  const { unit, unitAmount } = sizeIn(variant.title, title)
  if ((unit === 'item' || unit === price.per) && unitAmount === 1) return variant
  const priceProblem = `Its price is told per ${price.per}, and it is ${unitAmount} ${unit}.`
  return { ...variant, price: null, priceProblem }
}

/** Adds what the selectors know of the page's one product and the surer way did not say. */
function completed(product: Extracted, more: SelectedDetails | null): Extracted {
  const [variant, second] = product.variants
  if (!more || !variant || second) return product
  const sku = variant.sku ?? more.sku
  return {
    ...product,
    key: product.key.startsWith('url:') && sku !== null ? `sku:${sku}`.slice(0, 300) : product.key,
    description: product.description || more.description,
    imageUrl: product.imageUrl ?? more.imageUrl,
    variants: [
      {
        ...variant,
        sku,
        gtin: variant.gtin ?? more.gtin,
        price: variant.price ?? more.price,
        ...(variant.price === null && more.priceProblem !== null && { priceProblem: more.priceProblem }),
      },
    ],
  }
}

/** What the page says its currency is, for amounts that stand alone. */
const currencyOf = ($: CheerioAPI): string | null =>
  $('meta[itemprop="priceCurrency"], meta[property$="price:currency"], meta[name="currency"]')
    .first()
    .attr('content')
    ?.trim()
    .toUpperCase() ?? null
