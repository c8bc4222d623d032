import { describe, expect, test } from '@jest/globals'
import { OP } from './OP.ts'
import { opcodes } from './opcodes.ts'

describe('the opcode table', () => {
  test('OP says what the table says', () => {
    expect(OP).toEqual(Object.fromEntries(opcodes.map(({ name, id }) => [name, id])))
  })

  test('ids are unique and belong to the core', () => {
    const ids = opcodes.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(Math.max(...ids)).toBeLessThan(200)
  })
})
