import { expect, test } from '@jest/globals'
import { sizeOf } from './sizeOf.ts'

test.each([
  [500, 'g', '500 g'],
  [1.5, 'kg', '1.5 kg'],
  [750, 'ml', '750 ml'],
  [1, 'l', '1 litre'],
  [4.5, 'l', '4.5 litres'],
  [6, 'item', '6 pieces'],
  [1, 'bunch', '1 bunch'],
  [1, 'item', null],
] as const)('%s %s is read as %s', (amount, unit, read) => {
  expect(sizeOf(amount, unit)).toBe(read)
})
