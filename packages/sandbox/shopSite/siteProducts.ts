import { type SiteProduct, type SiteStyle, siteStyles } from './SiteProduct.ts'

const makes = [
  'Rye',
  'Spelt',
  'Barley',
  'Oat',
  'Quince',
  'Damson',
  'Elder',
  'Nettle',
  'Beetroot',
  'Chèvre',
  'Hazel',
  'Plum',
]
const goods = ['bread', 'flour', 'jam', 'cordial', 'soup', 'cheese', 'butter', 'chutney', 'honey', 'crackers']

/** That many products, the same each time, spread over the styles. */
export const siteProducts = (count: number, styles: readonly SiteStyle[] = siteStyles): SiteProduct[] =>
  Array.from({ length: count }, (_, at) => productAt(at, styles[at % styles.length] ?? 'plain'))

function productAt(at: number, style: SiteStyle): SiteProduct {
  const title = `${makes[at % makes.length]} ${goods[Math.floor(at / makes.length) % goods.length]} No. ${at + 1}`
  const slug = title
    .normalize('NFKD')
    .replaceAll(/[^\w ]/g, '')
    .toLowerCase()
    .replaceAll(' ', '-')
  const sku = `SB-${String(at + 1).padStart(4, '0')}`
  const priceMinor = 150 + ((at * 37) % 900) + (at % 25 === 0 ? 123_000 : 0)
  return {
    style,
    slug,
    sku,
    gtin: gtinOf(at * 10),
    title,
    description: `Made by hand in small batches. Lot ${at + 1}, “as it comes” & nothing else.`,
    priceMinor,
    currency: 'GBP',
    isAvailable: at % 10 !== 7,
    sizes:
      style === 'graph'
        ? (['small', 'large'] as const).map((name, size) => ({
            name,
            sku: `${sku}-${name[0]?.toUpperCase()}`,
            gtin: gtinOf(at * 10 + size + 1),
            priceMinor: priceMinor * (size + 1),
          }))
        : [],
  }
}

/** A GTIN-13 in the range that GS1 leaves to shops themselves. */
export function gtinOf(number: number): string {
  const digits = `20${String(number).padStart(10, '0')}`
  const sum = [...digits].reduce(
    (total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3),
    0,
  )
  return `${digits}${(10 - (sum % 10)) % 10}`
}
