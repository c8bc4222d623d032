import { expect, test } from '@jest/globals'
import type { Extracted, ExtractedPrice } from '../extracting/Extracted.ts'
import { reviewReasons } from './reviewReasons.ts'
import { titlesAgree } from './titlesAgree.ts'

test.each([
  ['Rye bread', 'Rye Bread (large)', true],
  ['Chèvre, fresh', 'Chevre fresh', true],
  ['Damson jam 340g', 'Damson jam 350g', true],
  ['Rye bread', 'Wheelbarrow', false],
  ['Rye bread', '', false],
])('%s and %s are alike: %s', (one, other, alike) => {
  expect(titlesAgree(one, other)).toBe(alike)
})

const seen = (
  price: ExtractedPrice | null,
  more: Partial<Extracted> = {},
  isAvailable = true,
): Extracted => ({
  key: 'sku:R',
  style: 'json_ld',
  url: 'https://shop.example/rye',
  title: 'Rye bread',
  description: '',
  brand: null,
  imageUrl: null,
  variants: [{ key: 'only', title: '', sku: 'R', gtin: null, price, isAvailable }],
  ...more,
})
const pounds = (amountMinor: number) => ({ amountMinor, currency: 'GBP' })
const rye = seen(pounds(300))

test.each([
  ['new, with a price', seen(pounds(300)), null, undefined, []],
  ['new, without one', seen(null), null, undefined, ['no_price']],
  ['new, for nothing', seen(pounds(0)), null, undefined, ['no_price']],
  ['for nothing as before', seen(pounds(0)), seen(pounds(0)), 0, []],
  ['new, in euros', seen({ amountMinor: 300, currency: 'EUR' }), null, undefined, ['currency']],
  ['up by 30 %', seen(pounds(390)), rye, 300, []],
  ['up by a penny more', seen(pounds(391)), rye, 300, ['price']],
  ['down by 31 %', seen(pounds(207)), rye, 300, ['price']],
  ['free now', seen(pounds(0)), rye, 300, ['price']],
  ['little by little, against ours', seen(pounds(391)), seen(pounds(389)), 300, ['price']],
  ['renamed', seen(pounds(300), { title: 'Wheelbarrow' }), rye, 300, ['title']],
  ['sold out without a price', seen(null, {}, false), rye, 300, []],
  ['there, but without a price', seen(null), rye, 300, ['no_price']],
  [
    'renamed in dollars',
    seen({ amountMinor: 300, currency: 'USD' }, { title: 'Spade' }),
    rye,
    300,
    ['title', 'currency'],
  ],
] as const)('somebody looks at what is %s', (_, now, before, ours, expected) => {
  const ourPrices = new Map(ours === undefined ? [] : [['only', ours]])
  expect(reviewReasons({ now, before, ourTitle: null, ourPrices, currency: 'GBP' })).toEqual(expected)
})
