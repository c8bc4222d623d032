import { describe, expect, test } from '@jest/globals'
import * as cheerio from 'cheerio'
import { isGtin } from '../../domain/productVariant/isGtin.ts'
import { extractProducts } from './extractProducts.ts'
import { isTangled } from './isTangled.ts'
import { linksOf, pageAddress, sitemapLinks } from './linksOf.ts'
import { plainText } from './plainText.ts'
import { readMachinePrice, readPrice, whyNoPrice } from './readPrice.ts'
import type { Selectors } from './Selectors.ts'
import { sizeIn } from './sizeIn.ts'

const gbp = (amountMinor: number) => ({ amountMinor, currency: 'GBP' })

describe('a price', () => {
  test.each([
    ['£1,234.56', gbp(123_456)],
    ['GBP 3.50', gbp(350)],
    ['3.50 GBP', gbp(350)],
    ['£3.20 per kg', { ...gbp(320), per: 'kg' }],
    ['£3.50 / kg', { ...gbp(350), per: 'kg' }],
    ['£3.50 kg', gbp(350)],
    ['£1.10 per litre', { ...gbp(110), per: 'l' }],
    ['£2.50 per bunch', { ...gbp(250), per: 'bunch' }],
    ['£1.50 (£3.00/kg)', gbp(150)],
    ['£3.20 (80p per 100 g)', gbp(320)],
    ['£2 per 100g', null],
    ['2,50 € / 100 g', null],
    ['2 × £1.20', gbp(120)],
    ['3 x 1,20 €', { amountMinor: 120, currency: 'EUR' }],
    ['6 @ £1.20', gbp(120)],
    ['£1.20 x 2', gbp(120)],
    ['3 for £5', null],
    ['any 3 for £5', null],
    ['£10 for 4', null],
    ['3/£5', null],
    ['two for £5', null],
    ['£3 a dozen', null],
    ['3 für 5 €', null],
    ['2 stk 30 kr', null],
    ['3 for 2 £1.20', null],
    ['pack of 6 £5', null],
    ['£1.20 each or 3 for £3', null],
    ['500 g £3', gbp(300)],
    ['£3 500 g', gbp(300)],
    ['Save 10% £4.50', gbp(450)],
    ['Save £5', null],
    ['£5 off', null],
    ['£5 a month', null],
    ['£10 + VAT', null],
    ['£12.00 inc. 20% VAT', gbp(1200)],
    ['approx. £5', null],
    ['85p each', gbp(85)],
    ['£2 each', gbp(200)],
    ['85p', gbp(85)],
    ['£0.500', gbp(50)],
    ['Price: £ 12', gbp(1200)],
    ['1.234,56 €', { amountMinor: 123_456, currency: 'EUR' }],
    ['1 234,56\u00a0€', { amountMinor: 123_456, currency: 'EUR' }],
    ['1.234 €', { amountMinor: 123_400, currency: 'EUR' }],
    ['12,5 €', { amountMinor: 1250, currency: 'EUR' }],
    ["CHF 1'234.50", { amountMinor: 123_450, currency: 'CHF' }],
    ['12 kr', { amountMinor: 1200, currency: 'SEK' }],
    ['123.456,00 kr.', { amountMinor: 12_345_600, currency: 'SEK' }],
    ['¥1,200', { amountMinor: 1200, currency: 'JPY' }],
    ['KWD 1.234', { amountMinor: 1234, currency: 'KWD' }],
    ['$1,000', { amountMinor: 100_000, currency: 'USD' }],
    ['£3.00 - £5.00', null],
    ['£3-£5', null],
    ['12,- €', { amountMinor: 1200, currency: 'EUR' }],
    ['£3.00 – £5.00', null],
    ['from £3.00', null],
    ['from £4', null],
    ['up to £4', null],
    ['£3+', null],
    ['£4 to £6', null],
    ['£4-6', null],
    ['4-6 €', null],
    ['was £5.00 now £4.00', gbp(400)],
    ['£4 (was £5)', gbp(400)],
    ['statt 5,00 € nur 4,00 €', { amountMinor: 400, currency: 'EUR' }],
    ['Regular price £5.00 Sale price £4.00', gbp(400)],
    ['Regular price £5.00', gbp(500)],
    ['was £5.00', null],
    ['£5.00 £4.00', null],
    ['5,00 € 4,00 €', null],
    ['-3.00 GBP', null],
    [`£1${' '.repeat(300_000)}.`, null],
    ['call us', null],
    ['12.50', null],
    ['-£3.00', null],
    ['£99,999,999.00', null],
  ])('%s', (text, expected) => {
    expect(readPrice(text)).toEqual(expected)
  })

  test.each([
    ['3 for £5', '“3 for £5” may be what several cost.'],
    ['two for £5', '“two for £5” is what several cost.'],
    ['from £4', '“from £4” is where its prices begin or end.'],
    ['£4 – £6', '“£4 – £6” shows several prices.'],
    ['£2 per 100g', '“£2 per 100g” is the price of another amount.'],
    ['12.50', '“12.50” does not say in which currency it is.'],
    ['ask us', null],
    ['£4', null],
  ])('that is none says why: %s', (text, expected) => {
    expect(whyNoPrice(text)).toBe(expected)
  })

  test('takes the page’s currency for a number without one, and for whose crowns they are', () => {
    expect(readPrice('12.50', 'GBP')).toEqual(gbp(1250))
    expect(readPrice('12 kr', 'NOK')).toEqual({ amountMinor: 1200, currency: 'NOK' })
    expect(readPrice('12 €', 'GBP')).toEqual({ amountMinor: 1200, currency: 'EUR' })
  })

  test.each([
    [12.5, 'GBP', gbp(1250)],
    [3.4900000000000002, 'gbp', gbp(349)],
    ['1234.567', 'GBP', gbp(123_457)],
    ['12,50', 'GBP', gbp(1250)],
    ['£12.50', null, gbp(1250)],
    ['-12.50', 'GBP', null],
    ['12.50', null, null],
    ['12.50', '£', null],
  ])('for machines: %s %s', (value, currency, expected) => {
    expect(readMachinePrice(value, currency)).toEqual(expected)
  })
})

test.each([
  ['96385074', true],
  ['036000291452', true],
  ['4006381333931', true],
  ['10614141000415', true],
  ['4006381333932', false],
  ['400638133393', false],
  ['40063813339x1', false],
  ['', false],
])('the check digit of %s', (code, right) => {
  expect(isGtin(code)).toBe(right)
})

test.each([
  ['Oat milk 1 L', 1, 'l'],
  ['Flour, 1.5kg', 1.5, 'kg'],
  ['Cordial 75cl', 750, 'ml'],
  ['Lager 6 x 330ml', 1980, 'ml'],
  ['Rye bread 800 g', 800, 'g'],
  ['Eggs, six', 1, 'item'],
  ['5 a day', 1, 'item'],
])('the size in %s', (title, unitAmount, unit) => {
  expect(sizeIn(title)).toEqual({ unitAmount, unit })
})

test('a description keeps its words and paragraphs, not its markup', () => {
  expect(plainText('<p>Baked &amp; cooled.</p><p>Keeps <b>well</b>.</p><script>x()</script>')).toBe(
    'Baked & cooled.\n\nKeeps well.',
  )
  expect(plainText('5 < 6 and so on')).toBe('5 < 6 and so on')
})

const selectors: Selectors = {
  product: null,
  title: 'h1',
  price: '.price',
  sku: '[data-sku]@data-sku',
  gtin: '.ean',
  description: null,
  image: null,
  availability: '.stock',
  url: null,
}
const read = (html: string, given: Selectors | null = null) =>
  extractProducts(cheerio.load(html), 'https://shop.example/goods/rye', { adapter: 'auto', selectors: given })
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

describe('a page', () => {
  test('is believed in JSON-LD before microdata before selectors', () => {
    const microdata = `<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Micro rye</h1>
      <span itemprop="offers" itemscope itemtype="https://schema.org/Offer"><b itemprop="price" content="2.00"></b><i itemprop="priceCurrency" content="GBP"></i></span></div>`
    const jsonLd = ld({
      '@type': 'Product',
      name: 'Linked rye',
      offers: { price: '3.00', priceCurrency: 'GBP' },
    })
    const plain = '<h1>Plain rye</h1><p class="price">£4.00</p>'
    const styles = (html: string) => read(html, selectors).map(({ style, title }) => [style, title])
    expect(styles(plain + microdata + jsonLd)).toEqual([['json_ld', 'Linked rye']])
    expect(styles(plain + microdata)).toEqual([['microdata', 'Micro rye']])
    expect(styles(plain)).toEqual([['selectors', 'Plain rye']])
  })

  test('with JSON-LD that has no price is read from the microdata that has one', () => {
    const html = `${ld({ '@type': 'Product', name: 'Rye' })}<div itemscope itemtype="https://schema.org/Product">
      <b itemprop="name">Rye</b><div itemprop="offers" itemscope><b itemprop="price">£2.50</b></div></div>`
    expect(read(html)[0]?.variants[0]?.price).toEqual(gbp(250))
  })

  test('in RDFa', () => {
    const html = `<div vocab="https://schema.org/" typeof="Product"><h1 property="name">Rye</h1><span property="sku">R-1</span>
      <div property="offers" typeof="Offer"><span property="price" content="2.75">£2.75</span><meta property="priceCurrency" content="GBP">
      <link property="availability" href="https://schema.org/OutOfStock"></div></div>`
    expect(read(html)).toMatchObject([
      { key: 'sku:R-1', style: 'rdfa', title: 'Rye', variants: [{ price: gbp(275), isAvailable: false }] },
    ])
  })

  test('whose JSON-LD is commented, broken over lines and has a comma too many', () => {
    const html =
      '<script type="application/ld+json">\n<!--\n{"@context":"http://schema.org","@type":"http://schema.org/Product","name":"Rye\nbread",' +
      '"offers":[{"@type":"Offer","price":"3,50","priceCurrency":"GBP",},],}\n-->\n</script>'
    expect(read(html)).toMatchObject([{ title: 'Rye bread', variants: [{ price: gbp(350) }] }])
  })

  test('that lists several offers with codes has as many variants, and a range of prices is none', () => {
    const offers = [
      { '@type': 'Offer', sku: 'S', name: 'Small', price: 2, priceCurrency: 'GBP' },
      { '@type': 'Offer', sku: 'L', name: 'Large', price: 4, priceCurrency: 'GBP' },
    ]
    const product = { '@type': 'Product', name: 'Rye', sku: 'R' }
    expect(
      read(ld({ ...product, offers: { '@type': 'AggregateOffer', offers } }))[0]?.variants,
    ).toMatchObject([
      { key: 'S', title: 'Small', price: gbp(200) },
      { key: 'L', title: 'Large', price: gbp(400) },
    ])
    const range = { '@type': 'AggregateOffer', lowPrice: 2, highPrice: 4, priceCurrency: 'GBP' }
    expect(read(ld({ ...product, offers: range }))[0]?.variants).toMatchObject([
      { price: null, priceProblem: 'It costs between 2 and 4.' },
    ])
    const [small, large] = offers.map(({ price, priceCurrency }) => ({
      '@type': 'Offer',
      price,
      priceCurrency,
    }))
    expect(read(ld({ ...product, offers: [small, large] }))[0]?.variants).toMatchObject([
      { price: null, priceProblem: 'Its offers have different prices.' },
    ])
  })

  test.each([
    ['by the kilogram', { referenceQuantity: { value: 1, unitCode: 'KGM' } }],
    ['by 100 grams', { referenceQuantity: { value: 100, unitText: 'g' } }],
    ['of three or more', { eligibleQuantity: { minValue: 3 } }],
    ['of before', { priceType: 'https://schema.org/StrikethroughPrice' }],
  ])('that specifies prices is not believed in the one %s', (_, words) => {
    const specification = (price: number, more: object) => ({
      '@type': 'UnitPriceSpecification',
      ...{ price, priceCurrency: 'GBP', ...more },
    })
    const html = (...priceSpecification: readonly object[]) =>
      ld({ '@type': 'Product', name: 'Rye', offers: { '@type': 'Offer', priceSpecification } })
    const ofOne = specification(3, { referenceQuantity: { value: 1, unitCode: 'C62' } })
    expect(read(html(specification(1, words), ofOne))[0]?.variants).toMatchObject([{ price: gbp(300) }])
    expect(read(html(specification(1, words)))[0]?.variants).toMatchObject([{ price: null }])
  })

  test('with variants that stand alone and name their group is one product', () => {
    const variant = (size: string, price: number) => ({
      '@type': 'Product',
      name: `Rye – ${size}`,
      sku: `R-${size}`,
      isVariantOf: { '@type': 'ProductGroup', productGroupID: 'R', name: 'Rye' },
      offers: { '@type': 'Offer', price, priceCurrency: 'GBP' },
    })
    expect(read(ld([variant('small', 2), variant('large', 4)]))).toMatchObject([
      { title: 'Rye', variants: [{ title: 'small' }, { title: 'large' }] },
    ])
  })

  test('takes the bar code that only its text tells by a selector', () => {
    const html = `<meta property="og:type" content="product"><meta property="og:title" content="Rye">
      <meta property="product:price:amount" content="3.50"><meta property="product:price:currency" content="GBP">
      <h1>Rye bread</h1><b class="ean">EAN 4006381333931</b><p class="price">£9.99</p>`
    expect(read(html, selectors)).toMatchObject([
      { style: 'open_graph', title: 'Rye', variants: [{ gtin: '4006381333931', price: gbp(350) }] },
    ])
  })

  test.each([
    ['Potatoes', '£3.50 / kg', { price: { ...gbp(350), per: 'kg' } }],
    ['Potatoes 1 kg', '£3.50 / kg', { price: { ...gbp(350), per: 'kg' } }],
    [
      'Potatoes 2.5 kg',
      '£3.50 / kg',
      { price: null, priceProblem: 'Its price is told per kg, and it is 2.5 kg.' },
    ],
    ['Rye bread', '3 for £5', { price: null, priceProblem: '“3 for £5” may be what several cost.' }],
    ['Rye bread', 'ask us', { price: null }],
  ])('sells one %s for %s', (title, price, expected) => {
    const [product] = read(`<h1>${title}</h1><p class="price">${price}</p>`, selectors)
    expect(product?.variants).toEqual([
      { key: 'only', title: '', sku: null, gtin: null, isAvailable: true, ...expected },
    ])
  })

  test('of related things, reviews and articles sells nothing', () => {
    const related = {
      '@type': 'WebPage',
      isRelatedTo: { '@type': 'Product', name: 'Other', offers: { price: 1 } },
    }
    const list = {
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'ListItem', item: { '@type': 'Product', name: 'Teaser' } }],
    }
    expect(read(ld(related) + ld(list) + ld({ '@type': 'Article', name: 'Rye' }) + ld(null) + ld(5))).toEqual(
      [],
    )
  })
})

describe('links', () => {
  test('stay inside the source, each once', () => {
    const $ =
      cheerio.load(`<base href="/shop/sub/"><a href="../a?utm_source=x#top">a</a><a href="/shop/a">a</a><a href="b">b</a>
      <a href="/elsewhere">x</a><a href="https://other.example/shop/">x</a><a href="mailto:x@y">x</a><a href="c.pdf">x</a>
      <a rel="nofollow" href="d">x</a><a href="?a=1&b=2&c=3">x</a><a href="http://[">x</a><a href="?page=2">p</a>`)
    expect(linksOf($, 'https://shop.example/shop/', 'https://shop.example/shop/')).toEqual([
      'https://shop.example/shop/a',
      'https://shop.example/shop/sub/b',
      'https://shop.example/shop/sub/?page=2',
    ])
    expect(pageAddress('javascript:alert(1)', 'https://shop.example/')).toBeNull()
  })

  test('are not followed where the page asks for it', () => {
    const $ = cheerio.load('<meta name="robots" content="noindex, nofollow"><a href="/a">a</a>')
    expect(linksOf($, 'https://shop.example/', 'https://shop.example/')).toEqual([])
  })

  test('of a sitemap', () => {
    const $ = cheerio.load(
      '<sitemapindex><sitemap><loc>https://shop.example/s1.xml</loc></sitemap><sitemap><loc>https://x.example/s.xml</loc></sitemap></sitemapindex>',
      { xml: true },
    )
    expect(sitemapLinks($, 'https://shop.example/').sitemaps).toEqual(['https://shop.example/s1.xml'])
  })
})

test('a description of half a tag after the other is read in no time', () => {
  expect(plainText('<a'.repeat(500_000))).toHaveLength(5000)
})

describe('microdata with parts elsewhere', () => {
  const product = (name: string, itemref: string) =>
    `<div itemscope itemtype="https://schema.org/Product" itemref="${itemref}"><b itemprop="name">${name}</b><i itemprop="sku">${name}</i></div>`

  test('shares them', () => {
    const html = `${product('Rye', 'maker')}${product('Oat', 'maker')}<p id="maker"><b itemprop="brand">Mill</b></p>`
    expect(read(html).map(({ title, brand }) => [title, brand])).toEqual([
      ['Rye', 'Mill'],
      ['Oat', 'Mill'],
    ])
  })

  test('is not led in circles by them', () => {
    const html = `${product('Rye', 'x')}<p id="x"><b itemscope itemprop="brand" itemref="x"></b></p>`
    expect(read(html)).toMatchObject([{ title: 'Rye' }])
  })
})

test.each([
  ['a page of a shop', `<body>${'<ul><li><p>Rye<br><img src=x></ul>'.repeat(2000)}`, false],
  ['thousands of items that end by themselves', '<li>Rye<p>Oat<option>Spelt'.repeat(2000), false],
  ['a drawing of many strokes', `<svg>${'<path d="M0 0"/>'.repeat(2000)}</svg>`, false],
  ['boxes in boxes', '<div>'.repeat(600), true],
  ['boxes that say they are closed', '<div/>'.repeat(600), true],
  ['boxes after a drawing that is not', `<svg>${'<div/>'.repeat(600)}`, true],
])('%s is tangled: %s', (_, html, isSo) => {
  expect(isTangled(html)).toBe(isSo)
})
