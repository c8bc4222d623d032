import { describe, expect, test } from '@jest/globals'
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

  test('components that each render the one before twice stay small', () => {
    const source = times(
      30,
      (index) => `(defcomp ~c${index} () ${index ? `(~c${index - 1}) (~c${index - 1})` : '"x"'})`,
    )
    const { functions } = compile(source, { file: 'page.sx' })
    expect(functions.reduce((sum, fn) => sum + fn.code.length, 0)).toBeLessThan(200_000)
  })
})
