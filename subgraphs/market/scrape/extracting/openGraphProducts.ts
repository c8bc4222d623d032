import type { CheerioAPI } from 'cheerio'
import { isGtin } from '../../domain/productVariant/isGtin.ts'
import type { Extracted } from './Extracted.ts'
import { isAvailable } from './isAvailable.ts'
import { oneLine, plainText } from './plainText.ts'
import { productKey } from './productKey.ts'
import { readMachinePrice } from './readPrice.ts'

/** The product that a page says it is in Open Graph (ogp.me) and the product words beside it. */
export function openGraphProducts($: CheerioAPI, pageUrl: string): Extracted[] {
  const meta = (...names: string[]) =>
    names
      .map((name) => $(`meta[property="${name}"], meta[name="${name}"]`).first().attr('content')?.trim())
      .find((content) => content) ?? null
  const amount = meta('product:price:amount', 'og:price:amount')
  if (!/product/i.test(meta('og:type') ?? '') && amount === null) return []
  const title = oneLine(meta('og:title') ?? '')
  if (title === '') return []
  const told = meta('og:url')
  const url = told && URL.canParse(told, pageUrl) ? new URL(told, pageUrl).href : pageUrl
  const sku = meta('product:retailer_item_id', 'product:sku')
  const code = meta('product:ean', 'product:gtin', 'product:upc')?.replaceAll(/[\s-]/g, '') ?? ''
  const image = meta('og:image')
  return [
    {
      key: productKey({ sku, url, pageUrl }),
      style: 'open_graph',
      url,
      title,
      description: plainText(meta('og:description') ?? ''),
      brand: meta('product:brand')?.slice(0, 80) ?? null,
      imageUrl: image && URL.canParse(image, pageUrl) ? new URL(image, pageUrl).href : null,
      variants: [
        {
          key: 'only',
          title: '',
          sku,
          gtin: isGtin(code) ? code : null,
          price:
            amount === null
              ? null
              : readMachinePrice(amount, meta('product:price:currency', 'og:price:currency')),
          isAvailable: isAvailable(meta('product:availability', 'og:availability')),
        },
      ],
    },
  ]
}
