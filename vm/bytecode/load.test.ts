import { describe, expect, test } from '@jest/globals'
import { assemble, compile, disassemble, LoadError, load, RenderError, render, serialize } from '../index.ts'
import { checksum } from './checksum.ts'
import { checkedFrom, headerSize } from './format.ts'
import type { Program } from './Program.ts'

const source =
  '(define x 1.5) (defcomp ~b (&key t) (b t)) (defcomp ~page (&key a) (p "’" a (for (i [1 2 a]) (~b :t i))))'
const program = compile(source, { file: 'page.sx' })

function refusal(bytes: Uint8Array): unknown {
  if (bytes.length >= checkedFrom) {
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(
      checkedFrom - 4,
      checksum(bytes, checkedFrom),
      true,
    )
  }
  try {
    load(bytes)
  } catch (error) {
    return error
  }
  return undefined
}

describe('what serialize writes', () => {
  test('loads back the same, in every part', () => {
    expect(comparable(load(serialize(program)))).toEqual(comparable(program))
  })

  test('constants of every kind, half pairs, zero bytes and a text twice', () => {
    const constants = [
      'a',
      '\ud800',
      'b',
      'a',
      '\udc00x',
      '\0',
      '',
      null,
      true,
      -0,
      1e300,
      4e9,
      ['a', { k: 'ÿ’' }],
      'c',
    ]
    const odd: Program = { ...program, constants: [...program.constants, ...constants] }
    expect(load(serialize(odd)).constants).toEqual(odd.constants)
    expect(serialize(assemble(disassemble(odd)))).toEqual(serialize(odd))
  })

  test('a source keeps its half pairs and its byte order mark, and errors their places', () => {
    const text = '; \ud800\n(defcomp ~page (&key a) (p "\udfff" (raw! a)))'
    for (const each of [text, `\ufeff${text.replaceAll(/[\ud800-\udfff]/g, 'x')}`]) {
      const odd: Program = { ...program, files: [{ file: 'odd.sx', text: each }] }
      expect(load(serialize(odd)).files.map((file) => file.text)).toEqual([each])
    }
    const failing = load(serialize(compile(text, { file: 'odd.sx' })))
    expect(render(load(serialize(compile('(defcomp ~page () (p "\ud800"))', { file: 'a.sx' }))), {})).toBe(
      '<p>\ud800</p>',
    )
    expect(() => render(failing, { a: 'x' })).toThrow(RenderError)
    expect(() => render(failing, { a: 'x' })).toThrow(/odd\.sx:2:/)
  })
})

describe('hostile bytes', () => {
  const bytes = serialize(program)
  const words = new DataView(bytes.buffer).getUint32(headerSize - 4, true)

  test.each([2 ** 31, 2 ** 32 - 1, 65_537])('no number of the outline claims memory or time: %d', (huge) => {
    for (let word = -1; word < words; word += 1) {
      const hostile = bytes.slice()
      new DataView(hostile.buffer).setUint32(headerSize + word * 4, huge, true)
      const before = process.memoryUsage()
      const began = process.cpuUsage()
      const error = refusal(hostile)
      const { user, system } = process.cpuUsage(began)
      const after = process.memoryUsage()
      // A flag, or the id of an extension, may be any number; what is accepted must still be sound.
      if (error !== undefined) expect(error).toBeInstanceOf(LoadError)
      expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(2 ** 20)
      expect(after.heapUsed - before.heapUsed).toBeLessThan(2 ** 23)
      expect(user + system).toBeLessThan(500_000)
    }
  })

  test.each([
    ['constants', '.constant 0 "a"', 'constant'],
    ['the numbers of constants', '.constant 0 7', 'constant'],
  ])('a count within %s claims nothing', (_, constant) => {
    const small = serialize(assemble(`${constant}\n.function 0 "f" function locals=0\nNIL\nRETURN\n`))
    for (let at = headerSize; at + 5 < small.length; at += 1) {
      const hostile = Uint8Array.from([...small.slice(0, at), 255, 255, 255, 255, 7, ...small.slice(at + 1)])
      expect(refusal(hostile)).toBeInstanceOf(LoadError)
    }
  })

  test.each([
    ['locals', 'locals=100000 stack=1'],
    ['the stack', 'locals=0 stack=4000000000'],
    ['captured values', 'locals=0 captured=100000 stack=1'],
  ])('a function cannot claim %s without end', (_, claims) => {
    const text = `.function 0 "~page" component rest=0 ${claims}\nEND\n.entry ~page 0\n`
    expect(() => load(serialize(assemble(text)))).toThrow(LoadError)
  })

  test('every cut ends in a LoadError', () => {
    for (let length = 0; length < bytes.length; length += 1) {
      expect(refusal(bytes.slice(0, length))).toBeInstanceOf(LoadError)
    }
  })
})

/** A program as plain data: parts of it are computed when they are asked for. */
function comparable({ files, functions, ...rest }: Program): unknown {
  return {
    ...rest,
    functions: functions.map(
      ({ name, emits, parameters, rest: rests, locals, captured, stack, code, map }) => ({
        name,
        emits,
        parameters,
        rests,
        locals,
        captured,
        stack,
        code: [...code],
        map: [...map],
      }),
    ),
    files: files.map(({ file, text }) => ({ file, text })),
  }
}
