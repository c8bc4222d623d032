import { isGtin } from '../../domain/productVariant/isGtin.ts'
import type { Extracted, ExtractedPrice, ExtractedVariant, Style } from './Extracted.ts'
import { isAvailable } from './isAvailable.ts'
import { oneLine, plainText } from './plainText.ts'
import { productKey } from './productKey.ts'
import { readMachinePrice, whyNoPrice } from './readPrice.ts'
import { isA, isThing, type Thing, textOf, thingsOf, valuesOf } from './Thing.ts'

/** Of one product. */
const mostImages = 8

const gtins = ['gtin', 'gtin13', 'gtin14', 'gtin12', 'gtin8', 'ean', 'barcode']

/** The products that things of schema.org describe: `Product`, and `ProductGroup` with its variants. */
export function productsFromThings(things: readonly Thing[], style: Style, pageUrl: string): Extracted[] {
  const found = things.flatMap((thing) => shown(thing, 0))
  const groups = new Map<string, Thing[]>()
  const alone: Thing[] = []
  for (const product of found) {
    const group = isA(product, 'ProductGroup') ? null : groupOf(product)
    if (group === null) alone.push(product)
    else groups.set(group, [...(groups.get(group) ?? []), product])
  }
  const known = new Set(alone.flatMap(groupNames))
  const orphans = [...groups].filter(([name]) => !known.has(name)).map(([, variants]) => variants)
  return [
    ...alone.map((product) => {
      const apart = groupNames(product).flatMap((name) => groups.get(name) ?? [])
      return extract(product, [...thingsOf(product, 'hasVariant'), ...apart], style, pageUrl)
    }),
    ...orphans.map((variants) => extract(variants[0] as Thing, variants, style, pageUrl)),
  ].filter((product) => product !== null)
}

/** A product is shown by the page itself, in a list, or as what the page is about; what it is only related to is not. */
function shown(thing: Thing, depth: number): Thing[] {
  if (isA(thing, 'ProductGroup')) return [thing]
  if (isA(thing, 'Product', 'IndividualProduct', 'ProductModel', 'SomeProducts'))
    return depth === 0 || thing.properties.has('offers') ? [thing] : []
  if (depth > 3) return []
  return ['mainEntity', 'itemListElement', 'item', 'mainEntityOfPage', 'itemOffered'].flatMap((name) =>
    thingsOf(thing, name).flatMap((inner) => shown(inner, depth + 1)),
  )
}

const groupNames = (group: Thing): string[] =>
  isA(group, 'ProductGroup')
    ? [group.id, textOf(group, 'productGroupID')].filter((name) => name !== null)
    : []

function groupOf(product: Thing): string | null {
  const [group] = thingsOf(product, 'isVariantOf')
  return group?.id ?? (group ? textOf(group, 'productGroupID') : null)
}

function extract(
  product: Thing,
  variants: readonly Thing[],
  style: Style,
  pageUrl: string,
): Extracted | null {
  const [group] = thingsOf(product, 'isVariantOf')
  const title = oneLine(
    (variants.length > 1 && group && textOf(group, 'name')) || textOf(product, 'name') || '',
  )
  if (title === '') return null
  const told = textOf(product, 'url') ?? textOf(thingsOf(product, 'offers')[0] ?? product, 'url')
  const url = told && URL.canParse(told, pageUrl) ? new URL(told, pageUrl).href : pageUrl
  const sku = textOf(product, 'productGroupID', 'sku', 'productID', 'mpn')
  const [imageUrl = null, ...furtherImageUrls] = imagesOf(product, pageUrl)
  const sold = variants.length > 0 ? variants.map((each) => variantOf(each, title)) : offered(product, title)
  return {
    key: productKey({ sku, url: url === pageUrl ? null : url, pageUrl }),
    style,
    url,
    title,
    description: plainText(textOf(product, 'description') ?? ''),
    brand: textOf(product, 'brand')?.slice(0, 80) ?? null,
    imageUrl,
    ...(furtherImageUrls.length > 0 && { furtherImageUrls }),
    variants: sold.filter(({ key }, at) => sold.findIndex((other) => other.key === key) === at),
  }
}

/** Where its pictures are, each once. */
function imagesOf(product: Thing, pageUrl: string): string[] {
  const told = valuesOf(product, 'image').map((value) =>
    isThing(value) ? textOf(value, 'contentUrl', 'url') : String(value).trim(),
  )
  const urls = told.flatMap((image) =>
    image && URL.canParse(image, pageUrl) ? [new URL(image, pageUrl).href] : [],
  )
  return [...new Set(urls)].slice(0, mostImages)
}

/** A product without variants has one; several offers with codes of their own are as many. */
function offered(product: Thing, title: string): ExtractedVariant[] {
  const offers = thingsOf(product, 'offers').flatMap((offer) => {
    const inner = thingsOf(offer, 'offers')
    return inner.length > 0 ? inner : [offer]
  })
  const coded = offers.filter((offer) => textOf(offer, 'sku', 'name') !== null)
  if (offers.length > 1 && coded.length === offers.length)
    return offers.map((offer) => ({ ...variantOf(offer, title), ...priceIn([offer]) }))
  return [{ ...variantOf(product, title), title: '', key: 'only', ...priceIn(offers) }]
}

function variantOf(thing: Thing, ofTitle: string): ExtractedVariant {
  const sku = textOf(thing, 'sku', 'mpn', 'productID')
  const gtin =
    gtins.map((name) => textOf(thing, name)?.replaceAll(/[\s-]/g, '')).find((code) => code && isGtin(code)) ??
    null
  const title = variantTitle(thing, ofTitle)
  return { key: (sku ?? gtin ?? title) || 'only', title, sku, gtin, ...priceIn(thingsOf(thing, 'offers')) }
}

/** `Rye bread, large` of `Rye bread` is `large`. */
function variantTitle(thing: Thing, ofTitle: string): string {
  const told = textOf(thing, 'size', 'color', 'pattern', 'material')
  const name = oneLine(textOf(thing, 'name') ?? '')
  const rest = name.startsWith(ofTitle)
    ? name.slice(ofTitle.length).replace(/^[\s,:|/(–—-]+|[\s)]+$/g, '')
    : name
  return oneLine(rest || told || '').slice(0, 80)
}

type Offered = Pick<ExtractedVariant, 'price' | 'priceProblem' | 'isAvailable'>

/** The one price of these offers; none where they differ. */
function priceIn(offers: readonly Thing[]): Offered {
  const prices = offers.map(offerPrice)
  const [first] = prices
  const agree = prices.every(
    (each) => each?.amountMinor === first?.amountMinor && each?.currency === first?.currency,
  )
  const price = (agree && first) || null
  const priceProblem = agree ? offers.map(problemOf).find(Boolean) : 'Its offers have different prices.'
  return {
    price,
    ...(price === null && priceProblem && { priceProblem }),
    isAvailable: offers.length === 0 || offers.some((offer) => isAvailable(textOf(offer, 'availability'))),
  }
}

function offerPrice(offer: Thing): ExtractedPrice | null {
  const currency = textOf(offer, 'priceCurrency')
  const priced = whatIsPriced(offer)
  if (priced !== null)
    return readMachinePrice(textOf(priced, 'price') ?? '', textOf(priced, 'priceCurrency') ?? currency)
  const [low, high] = [textOf(offer, 'lowPrice'), textOf(offer, 'highPrice')]
  return low !== null && (high === null || high === low) ? readMachinePrice(low, currency) : null
}

/** Why an offer has no price, where it tells something of one. */
function problemOf(offer: Thing): string | null {
  const priced = whatIsPriced(offer)
  if (priced !== null)
    return whyNoPrice(
      textOf(priced, 'price') ?? '',
      textOf(priced, 'priceCurrency') ?? textOf(offer, 'priceCurrency'),
    )
  const [low, high] = [textOf(offer, 'lowPrice'), textOf(offer, 'highPrice')]
  return low === null || high === null ? null : `It costs between ${low} and ${high}.`.slice(0, 200)
}

/** The offer, or its first specification that is of one, and not what it cost once. */
const whatIsPriced = (offer: Thing): Thing | null =>
  [offer, ...thingsOf(offer, 'priceSpecification').filter(isOfOne)].find(
    (each) => textOf(each, 'price') !== null,
  ) ?? null

/** Prices to compare by are of a measure, and those for whoever takes more are of several. */
function isOfOne(specification: Thing): boolean {
  if (/list|strike|srp/i.test(textOf(specification, 'priceType') ?? '')) return false
  const [compared] = thingsOf(specification, 'referenceQuantity')
  const unit = (compared && textOf(compared, 'unitCode', 'unitText')) ?? 'C62'
  const [eligible] = thingsOf(specification, 'eligibleQuantity')
  const fewest = eligible ? Number(textOf(eligible, 'minValue', 'value') ?? 1) : 1
  return (
    /^(C62|EA|H87|piece|item)$/i.test(unit) &&
    Number((compared && textOf(compared, 'value')) ?? 1) === 1 &&
    fewest <= 1
  )
}
