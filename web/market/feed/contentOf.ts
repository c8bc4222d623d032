import { inXml } from '../../page/http/inXml.ts'
import type { NewProduct } from './NewProduct.ts'

/** What a feed says of a product: HTML. The description is sanitised where it is kept. */
export const contentOf = ({ summary, descriptionHtml, shop, priceRange }: NewProduct): string => {
  const price = priceRange ? ` From ${priceRange.from.formatted}.` : ''
  return `<p>${inXml(summary)}</p>${descriptionHtml}<p>${inXml(`Sold by ${shop.name}.${price}`)}</p>`
}
