import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { escapeCell, unescapeCell } from './escapeCell.ts'
import { planImport } from './planImport.ts'
import { readSheet } from './readSheet.ts'
import type { KnownProduct, KnownVariant, ShopSnapshot } from './ShopSnapshot.ts'
import { writeSheet } from './writeSheet.ts'

describe('a cell', () => {
  test.each(['=1+1', '+44 20', '-5', '@SUM(A1)', '\t=1', '\r=1', "'=1", "''=1"])(
    '%j is no formula',
    (text) => {
      expect(escapeCell(text)).toMatch(/^'/)
      expect(unescapeCell(escapeCell(text))).toBe(text)
    },
  )
  test.each(['Oats', "'s Gravenhage", '5-a-day', ''])('%j stays as it is', (text) => {
    expect(escapeCell(text)).toBe(text)
  })
  test('comes back as it was, whatever it is', () => {
    const anything = fc.oneof(fc.string(), fc.stringMatching(/^['=+\-@\t\r]{1,4}\w*$/))
    fc.assert(fc.property(anything, (text) => unescapeCell(escapeCell(text)) === text))
  })
})

const bread: KnownProduct = {
  id: '0190a000-0001-7000-8000-000000000001',
  slug: 'rye',
  title: 'Rye',
  status: 'active',
  summary: '',
  descriptionHtml: '<p>Dark,\r\n"slow".</p>',
  brand: null,
  labels: ['organic', 'vegan'],
  categories: ['bread'],
  taxClass: 'zero',
  hasPrice: true,
  variantCount: 2,
}
const loaf: KnownVariant = {
  id: '0190a000-0002-7000-8000-000000000001',
  productId: bread.id,
  sku: 'RYE-1',
  title: '=Large',
  unitAmount: 1.5,
  unit: 'kg',
  minPerOrder: 1,
  maxPerOrder: null,
  rank: 0,
  priceMinor: 460,
  compareAtMinor: null,
  memberMinor: 420,
  wholesaleMinor: null,
  onHand: 12,
  promised: 3,
  lowAt: 5,
  madeToOrder: false,
}
const shop: ShopSnapshot = {
  products: [bread],
  variants: [
    loaf,
    { ...loaf, id: '0190a000-0002-7000-8000-000000000002', sku: 'RYE-2', title: 'Small', rank: 1 },
  ],
  categories: new Map([['bread', '0190a000-0003-7000-8000-000000000001']]),
  takenSlugs: new Set(['oats']),
}

const imported = (csv: string) => {
  const { rows, problems } = readSheet(csv, 'GBP')
  const planned = planImport(rows, shop)
  return { plan: planned.plan, problems: [...problems, ...planned.problems] }
}
const problemsOf = (csv: string) => imported(csv).problems.map(({ line, column }) => `${line} ${column}`)

describe('a sheet', () => {
  test('that was written is read back, and changes nothing', () => {
    const csv = writeSheet(shop, { currency: 'GBP', hasHeadings: true })
    expect(csv).toContain("'=Large")
    const { plan, problems } = imported(csv)
    expect(problems).toEqual([])
    expect(plan.products).toMatchObject([{ facts: null, categoryIds: null, from: 'active', to: 'active' }])
    expect(plan.variants).toMatchObject([
      { isNew: false, facts: null, prices: null, stock: null },
      { isNew: false, facts: null, prices: null, stock: null },
    ])
  })

  test('with fewer columns changes only those', () => {
    const { plan, problems } = imported('sku,price,stock\nRYE-1,4.80,20\n')
    expect(problems).toEqual([])
    expect(plan.variants).toMatchObject([
      {
        facts: null,
        prices: { to: { priceMinor: 480, memberMinor: 420 } },
        stock: { to: { onHand: 20, lowAt: 5 } },
      },
    ])
    expect(plan.products[0]?.facts).toBeNull()
  })

  test.each([
    ['commas', 'sku,price\nRYE-1,4.80'],
    ['semicolons and a comma in the price', 'sku;price\r\nRYE-1;4,80\r\n'],
    ['tabs', 'sku\tprice\nRYE-1\t£4.80'],
    ['a byte order mark and empty lines', '\uFEFFSKU, Price\n\nRYE-1,4.8\n,\n'],
  ])('may have %s', (_, csv) => {
    const { plan, problems } = imported(csv)
    expect(problems).toEqual([])
    expect(plan.variants[0]?.prices?.to.priceMinor).toBe(480)
  })

  test('makes a product of lines that belong together', () => {
    const { plan, problems } = imported(
      'sku,title,amount,unit,price,status,categories\nOAT-1,Rolled oats,500,g,2.40,active,bread\nOAT-2,Rolled oats,1,kg,4.20,,\n',
    )
    expect(problems).toEqual([])
    expect(plan.products).toMatchObject([
      { isNew: true, to: 'active', facts: { slug: 'rolled-oats', title: 'Rolled oats' } },
    ])
    expect(plan.products[0]?.categoryIds).toHaveLength(1)
    expect(plan.variants.map(({ isNew, rank, productId }) => [isNew, rank, productId])).toEqual([
      [true, 0, plan.products[0]?.id],
      [true, 1, plan.products[0]?.id],
    ])
  })

  test.each([
    ['nothing in it', '', ['1 null']],
    ['only headings', 'sku,price\n', ['1 null']],
    ['an unknown heading', 'sku,colour\nRYE-1,red', ['1 colour']],
    ['a heading twice', 'sku,price,price\nRYE-1,1,1', ['1 price']],
    ['no SKUs', 'title,price\nRye,1', ['1 sku']],
    ['quotation marks that do not match', 'sku,variant\nRYE-1,"Large\n', [expect.stringMatching(/ null$/)]],
    ['more cells than headings', 'sku,price\nRYE-1,4,80\n', ['2 null']],
    ['a SKU twice', 'sku,price\nRYE-1,4\nRYE-2,4\nRYE-1,5\n', ['4 sku']],
    ['a SKU that is none', 'sku,price\nrye one,4\n,4\n', ['2 sku', '3 sku']],
    ['prices that are none', 'sku,price,compare_at\nRYE-1,cheap,\nRYE-2,"1,200",\n', ['2 price', '3 price']],
    [
      'several things in one line',
      'sku,price,unit,amount,min_per_order\nRYE-1,x,stone,-1,0',
      ['2 price', '2 unit', '2 amount', '2 min_per_order'],
    ],
    ['less stock than is promised', 'sku,stock\nRYE-1,2\nRYE-2,3\n', ['2 stock']],
    ['a price that is taken away', 'sku,price\nRYE-1,\n', ['2 price']],
    ['a comparison that is none', 'sku,compare_at\nRYE-1,4.60\n', ['2 compare_at']],
    ['more at least than at most', 'sku,min_per_order,max_per_order\nRYE-1,5,2\n', ['2 max_per_order']],
    ['a category that is not there', 'sku,categories\nRYE-1,bread; cheese\n', ['2 categories']],
    ['a way back to draft', 'sku,status\nRYE-1,draft\n', ['2 status']],
    ['a variant that moves', 'sku,product\nRYE-1,oats\n', ['2 product']],
    ['the address of another shop', 'sku,product,title,amount,unit\nOAT-1,oats,Oats,1,kg\n', ['2 product']],
    ['a new SKU of nothing', 'sku,price\nNEW-1,4\n', ['2 title']],
    ['a new SKU without a size', 'sku,title,price\nNEW-1,New,4\n', ['2 amount', '2 unit']],
    [
      'a new product on sale without a price',
      'sku,title,amount,unit,status\nNEW-1,New,1,kg,active\n',
      ['2 price'],
    ],
    ['lines that say different things of one product', 'sku,title\nRYE-1,Rye\nRYE-2,Wheat\n', ['3 title']],
    ['a line after a cell of two lines', 'sku,description\nRYE-1,"<p>One\ntwo</p>"\nrye,\n', ['4 sku']],
  ])('with %s says so', (_, csv, expected) => {
    expect(problemsOf(csv)).toEqual(expected)
    expect(imported(csv).problems.every(({ message }) => /[.”"]$/.test(message))).toBe(true)
  })

  test('is no longer than five hundred lines', () => {
    const csv = `sku\n${Array.from({ length: 501 }, (_, n) => `A-${n}`).join('\n')}`
    expect(problemsOf(csv)).toEqual(['502 null'])
  })

  test('of anything at all is read without an accident', () => {
    const cell = fc.constantFrom(
      'sku',
      'price',
      'stock',
      'RYE-1',
      '"',
      ',',
      ';',
      '\n',
      '4.80',
      "'=1",
      '\t',
      'ä',
    )
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
        for (const { line } of imported(cells.join('')).problems) expect(line).toBeGreaterThan(0)
      }),
    )
  })
})
