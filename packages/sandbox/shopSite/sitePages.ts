import type { SiteProduct } from './SiteProduct.ts'

/** Products on one list of the plain style, and links on one shelf. */
const onOnePage = 20

/**
 * The pages of the shop by path, without its robots.txt: a front, shelves that link to goods, a page for each, and plain lists.
 *
 * @param picturesAt the origin of its pictures, where that is another one
 */
export function sitePages(
  products: readonly SiteProduct[],
  origin: string,
  picturesAt?: string,
): Map<string, string> {
  const places: Places = { origin, pictures: picturesAt ?? '', absolutePictures: picturesAt ?? origin }
  const plain = products.filter(({ style }) => style === 'plain')
  const single = products.filter(({ style }) => style !== 'plain')
  const shelves = chunks(single)
  const lists = chunks(plain)
  const pages = new Map<string, string>()
  const links = [
    ...shelves.map((_, at) => `/shelf/${at + 1}`),
    ...lists.map((_, at) => `/list/${at + 1}`),
    '/about?utm_source=front',
    '/basket',
  ]
  pages.set('/', page('A shop', '', list(links.map((path) => [path, path]))))
  pages.set(
    '/about',
    page('About us', '', '<p>We bake. <a href="https://elsewhere.example/">Elsewhere</a></p>'),
  )
  pages.set('/basket', page('Basket', '', '<p>Empty.</p>'))
  for (const [at, some] of shelves.entries())
    pages.set(
      `/shelf/${at + 1}`,
      page(`Shelf ${at + 1}`, '', list(some.map(({ slug, title }) => [`/goods/${slug}`, title]))),
    )
  for (const [at, some] of lists.entries())
    pages.set(
      `/list/${at + 1}`,
      page(
        `List ${at + 1}`,
        '',
        `<ul class="goods">${some.map((of) => plainProduct(of, places)).join('\n')}</ul>`,
      ),
    )
  for (const product of products)
    if (product.style !== 'plain')
      pages.set(`/goods/${product.slug}`, productPages[product.style](product, places))
  return pages
}

/** Before paths: of pages, of pictures where shops write no host that is their own, and where they do. */
interface Places {
  readonly origin: string
  readonly pictures: string
  readonly absolutePictures: string
}

const chunks = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / onOnePage) }, (_, at) =>
    all.slice(at * onOnePage, (at + 1) * onOnePage),
  )

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const text = (words: string) => words.replaceAll(/[&<>"]/g, (letter) => entities[letter] ?? '')
const json = (value: unknown) => JSON.stringify(value, null, 1).replaceAll('<', '\\u003c')
const list = (links: readonly (readonly [string, string])[]) =>
  `<ul>${links.map(([path, words]) => `<li><a href="${path}">${text(words)}</a></li>`).join('')}</ul>`
const major = (minor: number) => (minor / 100).toFixed(2)
const pounds = (minor: number) => `£${(minor / 100).toLocaleString('en-GB', { minimumFractionDigits: 2 })}`
const stock = ({ isAvailable }: SiteProduct) => (isAvailable ? 'InStock' : 'OutOfStock')

const page = (title: string, head: string, body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${text(title)}</title>${head}</head>
<body><nav><a href="/">Front</a></nav>${body}</body></html>`

const visible = ({ title, description, priceMinor }: SiteProduct) =>
  `<main><h1>${text(title)}</h1><p>${text(description)}</p><p class="cost">${pounds(priceMinor)}</p></main>`

const productPages: Readonly<
  Record<Exclude<SiteProduct['style'], 'plain'>, (of: SiteProduct, at: Places) => string>
> = {
  /** One Product with one Offer, and a product that is only related. */
  'json-ld': (of, { origin, pictures }) =>
    page(
      of.title,
      `<script type="application/ld+json">${json({
        '@context': 'https://schema.org',
        '@type': 'Product',
        name: of.title,
        description: of.description,
        sku: of.sku,
        gtin13: of.gtin,
        brand: { '@type': 'Brand', name: 'Sandbox Bakery' },
        url: `${origin}/goods/${of.slug}`,
        image: [
          `${pictures}/pictures/${of.slug}.png`,
          { '@type': 'ImageObject', contentUrl: `${pictures}/pictures/${of.slug}-sliced.png` },
        ],
        isRelatedTo: { '@type': 'Product', name: 'Something else', offers: { '@type': 'Offer', price: 1 } },
        offers: {
          '@type': 'Offer',
          price: major(of.priceMinor),
          priceCurrency: of.currency,
          availability: `https://schema.org/${stock(of)}`,
        },
      })}</script>`,
      visible(of),
    ),
  /** `@graph` with a ProductGroup, whose variants and offers are nodes of their own. */
  graph: (of, { origin, absolutePictures }) =>
    page(
      of.title,
      `<script type="application/ld+json">${json({
        '@context': 'https://schema.org/',
        '@graph': [
          { '@type': 'WebSite', '@id': `${origin}/#site`, name: 'A shop' },
          {
            '@type': 'ProductGroup',
            '@id': `${origin}/goods/${of.slug}#group`,
            productGroupID: of.sku,
            name: of.title,
            description: of.description,
            image: `${absolutePictures}/pictures/${of.slug}.png`,
            variesBy: 'https://schema.org/size',
            hasVariant: of.sizes.map(({ sku }) => ({ '@id': `#${sku}` })),
          },
          ...of.sizes.flatMap((size) => [
            {
              '@type': ['Product', 'IndividualProduct'],
              '@id': `#${size.sku}`,
              name: `${of.title}, ${size.name}`,
              sku: size.sku,
              gtin: size.gtin,
              size: size.name,
              isVariantOf: { '@id': `${origin}/goods/${of.slug}#group` },
              offers: { '@id': `#offer-${size.sku}` },
            },
            {
              '@type': 'Offer',
              '@id': `#offer-${size.sku}`,
              priceSpecification: {
                '@type': 'UnitPriceSpecification',
                price: size.priceMinor / 100,
                priceCurrency: of.currency,
              },
              availability: stock(of),
            },
          ]),
        ],
      })}</script>`,
      visible(of),
    ),
  microdata: (of, { pictures }) =>
    page(
      of.title,
      '',
      `<div itemscope itemtype="http://schema.org/Product">
<img itemprop="image" src="${pictures}/pictures/${of.slug}.png" alt=""><h1 itemprop="name">${text(of.title)}</h1><meta itemprop="sku" content="${of.sku}"><span itemprop="gtin13">${of.gtin}</span>
<div itemprop="description"><p>${text(of.description)}</p></div>
<div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><meta itemprop="priceCurrency" content="${of.currency}">
<span itemprop="price">${pounds(of.priceMinor)}</span><link itemprop="availability" href="http://schema.org/${stock(of)}"></div>
<div itemprop="review" itemscope itemtype="http://schema.org/Review"><span itemprop="name">Lovely</span></div>
</div>`,
    ),
  /** The bar code stands in the text only, where a selector finds it. */
  'open-graph': (of, { origin, absolutePictures }) =>
    page(
      of.title,
      `<meta property="og:type" content="product"><meta property="og:title" content="${text(of.title)}">
<meta property="og:image" content="${absolutePictures}/pictures/${of.slug}.png"><meta property="og:url" content="${origin}/goods/${of.slug}"><meta property="og:description" content="${text(of.description)}">
<meta property="product:retailer_item_id" content="${of.sku}"><meta property="product:price:amount" content="${major(of.priceMinor)}">
<meta property="product:price:currency" content="${of.currency}">
<meta property="product:availability" content="${of.isAvailable ? 'in stock' : 'out of stock'}">`,
      `${visible(of)}<dl><dt>EAN</dt><dd class="ean">${of.gtin}</dd></dl>`,
    ),
}

const plainProduct = (
  of: SiteProduct,
  { pictures }: Places,
) => `<li class="good" data-code="${of.sku}"><img src="${pictures}/pictures/${of.slug}.png" alt=""><h2>${text(of.title)}</h2>
<p class="words">${text(of.description)}</p><p class="cost"><del>£9,999.00</del> ${of.currency} ${major(of.priceMinor)} each</p>
<p class="state">${of.isAvailable ? 'Ready to go' : 'Sold out'}</p><small class="ean">EAN ${of.gtin}</small>`
