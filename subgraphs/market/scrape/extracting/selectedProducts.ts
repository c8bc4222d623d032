import type { Cheerio, CheerioAPI } from 'cheerio'
import type { AnyNode } from 'domhandler'

import { isGtin } from '../../domain/productVariant/isGtin.ts'
import type { Extracted, ExtractedPrice } from './Extracted.ts'
import { isAvailable } from './isAvailable.ts'
import { oneLine, plainText } from './plainText.ts'
import { productKey } from './productKey.ts'
import { readPrice, whyNoPrice } from './readPrice.ts'
import type { Selectors } from './Selectors.ts'

/** What selectors find of one product, whatever it is called. */
export interface SelectedDetails {
  readonly sku: string | null
  readonly gtin: string | null
  readonly price: ExtractedPrice | null
  readonly priceProblem: string | null
  readonly description: string
  readonly imageUrl: string | null
}

/**
 * What a plain page shows where its keeper said that it would be.
 *
 * @param currency of amounts that do not say, where the page does
 */
export function selectedProducts(
  $: CheerioAPI,
  selectors: Selectors,
  pageUrl: string,
  currency: string | null,
): Extracted[] {
  return placesOf($, selectors).flatMap((place) => {
    const title = oneLine(readAt($, place, selectors.title) ?? '')
    if (title === '') return []
    const { sku, gtin, price, priceProblem, description, imageUrl } = detailsAt(
      $,
      place,
      selectors,
      pageUrl,
      currency,
    )
    const url = addressAt($, place, selectors.url, pageUrl)
    const isSold = isAvailable(readAt($, place, selectors.availability))
    return [
      {
        key: productKey({ sku, url, pageUrl }),
        style: 'selectors' as const,
        url: url ?? pageUrl,
        title,
        description,
        brand: null,
        imageUrl,
        variants: [
          {
            key: 'only',
            title: '',
            sku,
            gtin,
            price,
            ...(priceProblem && { priceProblem }),
            isAvailable: isSold,
          },
        ],
      },
    ]
  })
}

/** The details of a page that is known to show one product: where that stands, or anywhere on the page. */
export function selectedDetails(
  $: CheerioAPI,
  selectors: Selectors,
  pageUrl: string,
  currency: string | null,
): SelectedDetails | null {
  const [place = $.root(), another] = placesOf($, selectors)
  return another ? null : detailsAt($, place, selectors, pageUrl, currency)
}

const placesOf = ($: CheerioAPI, { product }: Selectors): Cheerio<AnyNode>[] =>
  product === null
    ? [$.root()]
    : $<AnyNode, string>(product)
        .toArray()
        .map((place) => $(place))

function detailsAt(
  $: CheerioAPI,
  place: Cheerio<AnyNode>,
  selectors: Selectors,
  pageUrl: string,
  currency: string | null,
): SelectedDetails {
  const code = readAt($, place, selectors.gtin)?.replaceAll(/\D/g, '') ?? ''
  const price = readAt($, place, selectors.price)
  return {
    sku: readAt($, place, selectors.sku),
    gtin: isGtin(code) ? code : null,
    price: price === null ? null : readPrice(price, currency),
    priceProblem: price === null ? null : whyNoPrice(price, currency),
    description: plainText(readAt($, place, selectors.description) ?? ''),
    imageUrl: addressAt($, place, selectors.image, pageUrl),
  }
}

function addressAt(
  $: CheerioAPI,
  place: Cheerio<AnyNode>,
  selector: string | null,
  pageUrl: string,
): string | null {
  const link = readAt($, place, selector)
  return link && URL.canParse(link, pageUrl) ? new URL(link, pageUrl).href : null
}

/** `h1` is its text, `img@src` an attribute. What is struck through is no price. */
function readAt($: CheerioAPI, place: Cheerio<AnyNode>, selector: string | null): string | null {
  if (selector === null) return null
  const [, css = selector, attribute] = /^(.*?)(?:@([\w-]+))?$/.exec(selector) ?? []
  const found = css === '' ? place.first() : place.find(css).first()
  if (found.length === 0) return null
  if (attribute) return found.attr(attribute)?.trim() || null
  const words = found.clone()
  words.find('del, s, strike, script, style').remove()
  return $(words).text().replaceAll(/\s+/g, ' ').trim() || null
}
