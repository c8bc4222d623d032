import { describe, expect, test } from '@jest/globals'
import { mostBlocks } from './Composition.ts'
import { readComposition } from './readComposition.ts'
import { takeStep } from './takeStep.ts'

const sent = (fields: Record<string, string>) =>
  readComposition(new Map(Object.entries(fields).map(([name, value]) => [name, [value]])))
const order = (step: string, blocks: string[] = ['0:TEXT', '1:SHOP', '2:CATEGORY']) => {
  const fields = Object.fromEntries(blocks.map((block) => `block-${block}`.split(':')))
  return takeStep(sent(fields), step).blocks.map(({ number, kind }) => `${number}:${kind}`)
}

describe('a step', () => {
  test.each([
    ['up:1', ['1:SHOP', '0:TEXT', '2:CATEGORY']],
    ['down:1', ['0:TEXT', '2:CATEGORY', '1:SHOP']],
    ['up:0', ['0:TEXT', '1:SHOP', '2:CATEGORY']],
    ['down:2', ['0:TEXT', '1:SHOP', '2:CATEGORY']],
    ['remove:0', ['1:SHOP', '2:CATEGORY']],
    ['add:PRODUCTS', ['0:TEXT', '1:SHOP', '2:CATEGORY', '3:PRODUCTS']],
    ['add:NONSENSE', ['0:TEXT', '1:SHOP', '2:CATEGORY']],
    ['remove:7', ['0:TEXT', '1:SHOP', '2:CATEGORY']],
  ])('%s', (step, expected) => {
    expect(order(step)).toEqual(expected)
  })

  test('adds none to a page that is full, and no number twice', () => {
    const full = Array.from({ length: mostBlocks }, (_, number) => `${number}:TEXT`)
    expect(order('add:TEXT', full)).toEqual(full)
    expect(order('add:TEXT', ['5:TEXT', '2:SHOP'])).toEqual(['5:TEXT', '2:SHOP', '6:TEXT'])
    expect(order('add:TEXT', [])).toEqual(['0:TEXT'])
  })
})

test('products come by their places, then as they were found; what is not ticked stays behind', () => {
  const { blocks, version } = sent({
    version: '3',
    'block-4': 'PRODUCTS',
    'block-5': 'NONSENSE',
    'block-x': 'TEXT',
    'product-4-a': 'on',
    'place-4-a': '',
    'name-4-a': 'Apples',
    'product-4-b': 'on',
    'place-4-b': '2',
    'name-4-b': 'Bread',
    'product-4-c': 'on',
    'place-4-c': '1',
    'name-4-c': 'Cheese',
    'place-4-d': '1',
    'name-4-d': 'Damsons',
    'product-40-e': 'on',
  })
  expect(version).toBe('3')
  expect(blocks).toHaveLength(1)
  expect(blocks[0]?.products.map(({ title }) => title)).toEqual(['Cheese', 'Bread', 'Apples'])
})
