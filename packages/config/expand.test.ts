import { describe, expect, test } from '@jest/globals'
import { expand, MissingVariable } from './expand.ts'

describe('expand', () => {
  test.each([
    ['plain', {}, 'plain', []],
    ['${A}', { A: 'x' }, 'x', ['A']],
    ['a${A}b${B}c', { A: '1', B: '2' }, 'a1b2c', ['A', 'B']],
    ['${A:-d}', {}, 'd', ['A']],
    ['${A:-}', {}, '', ['A']],
    ['${A:-d}', { A: '' }, 'd', ['A']],
    ['${A:-http://h:${B:-3000}/p}', {}, 'http://h:3000/p', ['A', 'B']],
    ['${A:-http://h:${B:-3000}}', { B: '8' }, 'http://h:8', ['A', 'B']],
    ['${A:-http://h:${B:-3000}}!', { A: 'given' }, 'given!', ['A']],
    ['${A:-${B}}', { A: 'given' }, 'given', ['A']],
    ['{not} $one', {}, '{not} $one', []],
  ] as const)('%s with %j is %s', (text, env, expected, variables) => {
    expect(expand(text, env)).toEqual({ text: expected, variables })
  })

  test('a variable without value and default is named', () => {
    expect(() => expand('${A:-${NEEDED}}', {})).toThrow(new MissingVariable('NEEDED'))
  })

  test.each(['${A', '${A:-d', '${a}', '${}', '${A:-${B}'])('%s is refused', (text) => {
    expect(() => expand(text, { A: 'x', B: 'y' })).toThrow(SyntaxError)
  })
})
