import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { WIDE } from '../run/WIDE.ts'
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

  test('the numbers in the interpreter are those of the names beside them, and all are there', () => {
    const text = readFileSync(new URL('../run/interpret.ts', import.meta.url), 'utf8')
    const cases = [...text.matchAll(/ case (\d+):(?: \{\s*)? ?\/\/ (\w+)/g)].map(([, id, name]) => [
      name,
      Number(id),
    ])
    expect(Object.fromEntries(cases)).toEqual({ ...OP, ...WIDE })
    expect(cases).toHaveLength(text.match(/ case /g)?.length ?? 0)
  })
})
