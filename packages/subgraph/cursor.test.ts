import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeCursor, encodeCursor } from './cursor.ts'

const value = fc.oneof(fc.string(), fc.integer(), fc.boolean())

test('a cursor comes back as it went', () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (values) => {
      expect(decodeCursor(encodeCursor(values), values.length)).toEqual(values)
    }),
  )
})

test('whatever a client sends is a cursor or a refusal', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      try {
        expect(decodeCursor(text, 2)).toHaveLength(2)
      } catch (error) {
        expect(error).toMatchObject({ name: 'Refusal', code: 'MALFORMED' })
      }
    }),
  )
})

test('a cursor of another list is refused', () => {
  expect(() => decodeCursor(encodeCursor(['a']), 2)).toThrow(/Start again/)
  expect(() => decodeCursor(encodeCursor([{}, []]), 2)).toThrow(/Start again/)
})
