import { expect, test } from '@jest/globals'
import type { Quote } from '../line/quoteItems.ts'
import { taxesOfCart } from './taxesOfCart.ts'

const quoted = (taxRateBp: number): Quote => ({
  type: 'ProductVariant',
  id: '0190a000-0006-7000-8000-000000000001',
  title: 'Oat milk',
  sellerId: '0190a000-0003-7000-8000-000000000001',
  sellerName: 'Weir Mill',
  sku: null,
  unitPrice: { amountMinor: 120, currency: 'GBP' },
  quantity: 1,
  isAvailable: true,
  availableQuantity: null,
  minPerOrder: 1,
  maxPerOrder: null,
  taxClass: 'standard',
  taxRateBp,
  pickups: [],
  closed: null,
})

test('the tax of a cart stands by rate, the highest first; a donation bears none, and what cannot be quoted has no rate', () => {
  const line = (quantity: number, unitAmountMinor: number) => ({ quantity, unitAmountMinor })
  const lines = [line(2, 120), line(1, 105), line(3, 999), line(1, 300)]
  const quotes: Quote[] = [quoted(2000), quoted(500), 'unreachable', quoted(0)]
  expect(taxesOfCart({ donationMinor: 250 }, lines, quotes)).toEqual([
    { rateBp: 2000, netMinor: 200, taxMinor: 40, grossMinor: 240 },
    { rateBp: 500, netMinor: 100, taxMinor: 5, grossMinor: 105 },
    { rateBp: 0, netMinor: 550, taxMinor: 0, grossMinor: 550 },
  ])
})
