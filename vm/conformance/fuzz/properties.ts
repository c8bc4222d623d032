import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { checksum } from '../../bytecode/checksum.ts'
import { checkedFrom } from '../../bytecode/format.ts'
import type { Program } from '../../bytecode/Program.ts'
import { escapeAttribute } from '../../html/escapeAttribute.ts'
import { escapeText } from '../../html/escapeText.ts'
import { safeUrl } from '../../html/safeUrl.ts'
import {
  assemble,
  CompileError,
  compile,
  disassemble,
  LoadError,
  load,
  RenderError,
  render,
  renderToBuffer,
  serialize,
} from '../../index.ts'
import type { Props } from '../../run/Json.ts'
import { measuredRender } from '../../run/measuredRender.ts'
import type { RenderOptions } from '../../run/RenderOptions.ts'
import { barePages, longProps, plainPages, plainProps, props, smallBudgets, templates } from './templates.ts'

const budgets = { steps: 20_000, depth: 60, output: 100_000, memory: 4_000_000, deadline: 5_000 }

/** Compiles, or undefined for a source that is wrong in the way that sources are wrong. */
function compiled(source: string): Program | undefined {
  try {
    return compile(source, { file: 'page.sx' })
  } catch (error) {
    if (error instanceof CompileError) return undefined
    throw error
  }
}

/** What a render gives, in one comparable value: HTML, or the error with its place and components. */
function outcome(
  program: Program,
  given: Props,
  options: RenderOptions,
  how: (program: Program, given: Props, options: RenderOptions) => unknown = render,
): unknown {
  try {
    return { html: how(program, given, { budgets, now: 0, ...options }) }
  } catch (error) {
    if (!(error instanceof RenderError)) throw error
    return {
      code: error.code,
      reason: error.reason,
      line: error.line,
      column: error.column,
      components: error.components,
    }
  }
}

function asExpected(actual: unknown, expected: unknown): boolean {
  return JSON.stringify(actual) === JSON.stringify(expected)
}

/** Any text either compiles or fails with a CompileError. */
export const readerIsTotal = fc.property(
  fc.oneof(
    fc.string({ maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          '(',
          ')',
          '[',
          ']',
          '{',
          '}',
          '"',
          '\\',
          "'",
          '`',
          ',',
          ',@',
          ';',
          '\n',
          ':a',
          '~page',
          'defcomp',
          'let',
          'fn',
          '&key',
          '&rest',
          'x',
          '1',
          'nil',
          'for',
          'quote',
          'defmacro',
          'import',
          'p',
          'script',
        ),
        { maxLength: 60 },
      )
      .map((tokens) => tokens.join(' ')),
  ),
  (text) => {
    compiled(text)
    compiled(`(defcomp ~page () ${text})`)
  },
)

/** Both tiers give the same, straight and after a round trip through bytes, with the stack effects checked. */
function tiersGiveTheSame(source: string, given: unknown): void {
  const program = compiled(source)
  if (!program) return
  const loaded = load(serialize(program))
  const expected = outcome(program, given as Props, { tier: 'interpreter', checked: true })
  for (const [options, subject] of [
    [{ tier: 'interpreter' }, loaded],
    [{ tier: 'generated' }, program],
    [{ tier: 'generated' }, loaded],
  ] as const) {
    const actual = outcome(subject, given as Props, options)
    if (!asExpected(actual, expected)) {
      throw new Error(
        `${JSON.stringify(options)} gives ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`,
      )
    }
  }
}

export const tiersAgree = fc.property(templates, props, tiersGiveTheSame)
export const tiersAgreeOnPlainPages = fc.property(plainPages, plainProps, tiersGiveTheSame)

/** The bytes of renderToBuffer are those of the string of render, whatever stands at the borders of chunks. */
export const bytesAreTheString = fc.property(fc.oneof(plainPages, barePages), longProps, (source, given) => {
  const program = compiled(source)
  if (!program) return
  for (const tier of ['interpreter', 'generated'] as const) {
    const options: RenderOptions = { tier, now: 0 }
    let html: string
    try {
      html = render(program, given as Props, options)
    } catch (error) {
      if (error instanceof RenderError) return
      throw error
    }
    const bytes = renderToBuffer(program, given as Props, options)
    if (Buffer.compare(bytes, Buffer.from(html)) !== 0) throw new Error(`${tier} writes other bytes`)
  }
})

/** HTML, and the steps and the memory that it took. */
function cost(program: Program, given: Props, options: RenderOptions): unknown {
  const { html, error, steps, memory } = measuredRender(program, given, options)
  return { html, steps, memory, code: error?.code, line: error?.line, column: error?.column }
}

/** Both tiers charge the same, and whatever budget ends first, it ends at the same place, as a string and as bytes. */
export const budgetsAgree = fc.property(
  fc.oneof(fc.tuple(plainPages, plainProps), fc.tuple(templates, props)),
  smallBudgets,
  ([source, given], small) => {
    const program = compiled(source)
    if (!program) return
    for (const how of [cost, renderToBuffer]) {
      const [expected, actual] = (['interpreter', 'generated'] as const).map((tier) =>
        outcome(program, given as Props, { tier, budgets: { ...budgets, ...small } }, how),
      )
      if (!asExpected(actual, expected)) {
        throw new Error(`generated gives ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`)
      }
    }
  },
)

/** assemble(disassemble(p)) is p. */
export const assemblyRoundTrips = fc.property(templates, (source) => {
  const program = compiled(source)
  if (!program) return
  const again = assemble(disassemble(program))
  if (Buffer.compare(serialize(program), serialize(again)) !== 0) throw new Error('the programs differ')
})

/** Escaped text and attributes, parsed, are the text they were. */
export const escapingHolds = fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (raw) => {
  const text = raw.replaceAll('\0', '').replaceAll('\r', '')
  const fragment = parseFragment(`<p title="${escapeAttribute(text)}">${escapeText(text)}</p>`)
  const [p, ...more] = fragment.childNodes as unknown as {
    attrs: { value: string }[]
    childNodes: { value?: string }[]
  }[]
  if (more.length > 0 || p?.childNodes.length !== (text === '' ? 0 : 1))
    throw new Error('the text became markup')
  if (p.attrs[0]?.value !== text || (p.childNodes[0]?.value ?? '') !== text)
    throw new Error('the text changed')
})

/** No URL with another scheme passes. */
export const urlsAreFiltered = fc.property(
  fc.tuple(
    fc.array(
      fc.integer({ min: 0, max: 32 }).map((code) => String.fromCharCode(code)),
      { maxLength: 3 },
    ),
    fc.constantFrom('javascript', 'JavaScript', 'vbscript', 'data', 'blob', 'file', 'x'),
    fc.array(fc.constantFrom('\t', '\n', '\r', ''), { maxLength: 5 }),
    fc.string(),
  ),
  ([before, scheme, inside, rest]) => {
    const at = Math.min(3, scheme.length - 1)
    const url = `${before.join('')}${scheme.slice(0, at)}${inside.join('')}${scheme.slice(at)}:${rest}`
    if (safeUrl(url) !== '#blocked') throw new Error(`${JSON.stringify(url)} passes`)
  },
)

const seeds = [
  '(defcomp ~page (&key a) (p a))',
  '(define x (count (now))) (defcomp ~l (&key n) (if (> n 0) (~l :n (- n 1)) "z")) (defcomp ~page (&key a) (div :class a (for (i [1 2 a]) (b i x)) (map (fn (y) [y a]) [1 2]) (let (h (i "x")) h h) (~l :n 9)))',
  '(defcomp ~page (&key a) (letrec (f (fn (n) (if (> n 0) (g (- n 1)) a)) g (fn (n) (f n))) (f 5)) (case a 1 "x" :else {:k a}) (a :href (str "/?" a) "x"))',
].map((source) => serialize(compile(source, { file: 'seed.sx' })))

/** Random and mutated bytes end in a LoadError, or in a program that runs within its budgets on both tiers. */
export const loaderIsTotal = fc.property(
  fc.oneof(
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => ({ bytes, fix: false })) },
    {
      weight: 6,
      arbitrary: fc
        .record({
          seed: fc.nat(seeds.length - 1),
          edits: fc.array(
            fc.tuple(fc.nat(4000), fc.nat(255), fc.constantFrom('set', 'cut', 'insert', 'flip')),
            { minLength: 1, maxLength: 4 },
          ),
          fix: fc.constant(true),
        })
        .map(({ seed, edits, fix }) => ({ bytes: mutate(seeds[seed] as Uint8Array, edits), fix })),
    },
  ),
  ({ bytes, fix }) => {
    if (fix) repairChecksum(bytes)
    let program: Program
    try {
      program = load(bytes)
    } catch (error) {
      if (error instanceof LoadError) return
      throw error
    }
    for (const tier of ['interpreter', 'generated'] as const) {
      for (const entry of program.entries.keys()) {
        outcome(program, { a: 'x', n: 3 }, { tier, entry })
      }
    }
    disassemble(program)
  },
)

function mutate(seed: Uint8Array, edits: readonly (readonly [number, number, string])[]): Uint8Array {
  let bytes = [...seed]
  for (const [where, value, kind] of edits) {
    const at = checkedFrom + (where % Math.max(1, bytes.length - checkedFrom))
    if (kind === 'set') bytes[at] = value
    else if (kind === 'flip') bytes[at] = (bytes[at] ?? 0) ^ (1 << (value & 7))
    else if (kind === 'cut') bytes = [...bytes.slice(0, at), ...bytes.slice(at + 1 + (value & 3))]
    else bytes.splice(at, 0, value)
  }
  return Uint8Array.from(bytes)
}

/** Makes the checksum right, so that the mutation reaches what is behind it. */
function repairChecksum(bytes: Uint8Array): void {
  if (bytes.length < checkedFrom) return
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(checkedFrom - 4, checksum(bytes, checkedFrom), true)
}
