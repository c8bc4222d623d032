import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { compile, serialize } from '../index.ts'
import { formatSource } from './formatSource.ts'

const format = (text: string) => formatSource({ file: 'x.sx', text })

describe('formatSource', () => {
  test('joins what fits and breaks what does not', () => {
    expect(format('(p\n\n "a"\n   (b "x"))')).toBe('(p "a" (b "x"))\n')
    const long = `(div :class "a" ${'(p "some words that take room")'.repeat(4)})`
    expect(format(long)).toBe(
      `(div :class "a"\n${'  (p "some words that take room")\n'.repeat(4).trimEnd()})\n`,
    )
  })

  test('keeps comments where they are', () => {
    const text = '; first\n(p "a" ; beside\n  ; above\n  (b "x")\n  ; last\n)\n\n; end\n'
    expect(format(text)).toBe('; first\n(p\n  "a" ; beside\n  ; above\n  (b "x")\n  ; last\n)\n\n; end\n')
  })

  test('keeps quotes, dicts and lists', () => {
    expect(format("(p   'a `(b ,c ,@d)  {:k  1} [1   2])")).toBe("(p 'a `(b ,c ,@d) {:k 1} [1 2])\n")
  })

  const folder = new URL('../bench/workloads/', import.meta.url)
  test.each(readdirSync(folder).filter((file) => file.endsWith('.sx')))(
    '%s: formatting twice is formatting once, and changes no instruction',
    (file) => {
      const text = readFileSync(new URL(file, folder), 'utf8')
      const squeezed = text.replace(/\s+/g, ' ')
      for (const source of [text, squeezed]) {
        const once = format(source)
        expect(format(once)).toBe(once)
        const code = (each: string) => compile(each, { file: 'x.sx' }).functions.map((fn) => [...fn.code])
        expect(code(once)).toEqual(code(source))
        expect(serialize(compile(once, { file: 'x.sx' })).length).toBeGreaterThan(0)
      }
    },
  )
})
