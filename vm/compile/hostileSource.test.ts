import { describe, expect, test } from '@jest/globals'
import { load } from '../bytecode/load.ts'
import { serialize } from '../bytecode/serialize.ts'
import { CompileError } from '../diagnostics/CompileError.ts'
import { compile } from './compile.ts'

const page = (body: string) => `(defcomp ~page (&key a) ${body})`
const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ')

describe('source made to be too much', () => {
  test.each([
    ['a megabyte of brackets', '('.repeat(1_000_000), 'nested more than 400 deep'],
    ['a megabyte of nested elements', page('(p '.repeat(200_000) + ')'.repeat(200_000)), 'nested more than'],
    ['fifty megabytes', '('.repeat(50_000_000), 'at most 1000000 characters'],
    ['closing brackets only', ')'.repeat(900_000), 'no open bracket'],
    ['quotes only', "'".repeat(900_000), 'quotes are nested'],
    ['a string without end', `"${'\\'.repeat(900_000)}`, 'not closed'],
    ['a chain of steps', page(`(-> a ${'(str "x") '.repeat(50_000)})`), 'nested too deep'],
    ['a chain of clauses', page(`(cond ${'(= a 1) "x" '.repeat(50_000)})`), 'nested too deep'],
    [
      'a chain of definitions',
      `${times(20_000, (index) => `(define v${index} (list v${index + 1} (now)))`)} (define v20000 1)`,
      'nested too deep',
    ],
    ['too many constants', page(times(70_000, (index) => `(p a "${index}")`)), 'at most 65536 constants'],
    ['a macro that calls itself', `(defmacro m (x) \`(do (m ,x) (m ,x))) ${page('(m 1)')}`, 'does not end'],
    ['a list of seventy thousand', page(`(count [${'a '.repeat(70_000)}])`), '~page is too large: one form'],
    ['a call with as many', page(`((fn (&rest x) 1) ${'a '.repeat(70_000)})`), 'too large: one form'],
    ['twenty thousand values at once', page(`(count [${'a '.repeat(20_000)}])`), 'more values at once'],
    [
      'five thousand variables',
      page(`(let (${times(5_000, (index) => `v${index} a`)}) v1)`),
      'more variables',
    ],
    ['loops in loops', page(`${'(for (x a) '.repeat(150)}x${')'.repeat(150)}`), 'at most 100 deep'],
    [
      'a macro that returns a list of itself twice, forty times over',
      `(defmacro m () (reduce (fn (l n) (list l l)) 1 (range 40))) ${page('(m)')}`,
      'too many forms',
    ],
    [
      'macros that each write the next one twice',
      `${times(40, (index) => `(defmacro m${index} (x) \`(m${index + 1} (<> ,x ,x)))`)}
       (defmacro m40 (x) x) ${page('(m0 (b a))')}`,
      'too many forms',
    ],
    [
      'a thousand macros that each work long',
      `(defmacro m () (count (map (fn (n) n) (range 90000)))) ${page('(m)'.repeat(1_000))}`,
      'more than',
    ],
  ])('%s is a mistake like others', (_, source, message) => {
    let thrown: unknown
    try {
      compile(source, { file: 'page.sx' })
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(CompileError)
    expect((thrown as CompileError).message).toContain(message)
  })

  test.each([
    ['a list of nine thousand', page(`(count [${'a '.repeat(9_000)}])`)],
    ['four thousand variables', page(`(let (${times(4_000, (index) => `v${index} a`)}) v1)`)],
    ['a hundred loops', page(`${'(for (x a) '.repeat(100)}x${')'.repeat(100)}`)],
    ['as many elements as fit', page('(i a)'.repeat(60_000))],
  ])('what compiles also loads: %s', (_, source) => {
    const bytes = serialize(compile(source, { file: 'page.sx' }))
    expect(Buffer.compare(serialize(load(bytes)), bytes)).toBe(0)
  })

  test('components that each render the one before twice stay small', () => {
    const source = times(
      30,
      (index) => `(defcomp ~c${index} () ${index ? `(~c${index - 1}) (~c${index - 1})` : '"x"'})`,
    )
    const { functions } = compile(source, { file: 'page.sx' })
    expect(functions.reduce((sum, fn) => sum + fn.code.length, 0)).toBeLessThan(200_000)
  })
})
