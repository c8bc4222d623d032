import { Fault } from '../run/Fault.ts'
import { typeName } from '../run/typeName.ts'
import { Keyword, SymbolValue, TrustedHtml } from '../run/values.ts'
import { integerArgument, listArgument, textArgument } from './arguments.ts'
import { atLeast, primitiveGroup } from './definePrimitive.ts'
import type { Primitive, PrimitiveContext } from './Primitive.ts'
import { search } from './search.ts'

const { pure } = primitiveGroup('Strings')

/** Charges for a string that was made, and returns it. */
function made(context: PrimitiveContext, text: string): string {
  if (text.length > 16) context.charge(text.length / 4)
  return text
}

/** A value as `str` writes it. */
function asText(value: unknown): string {
  if (typeof value === 'string') return value
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value instanceof Keyword || value instanceof SymbolValue) return value.$name
  if (value instanceof TrustedHtml)
    throw new Fault('unsafe', 'str does not take HTML apart; put it in the page as it is')
  throw new Fault('type', `str takes strings and numbers, not ${typeName(value)}`)
}

/** Functions of text. Positions count UTF-16 units; truncate and slug count what readers see as characters. */
export const stringPrimitives: readonly Primitive[] = [
  pure(
    '(str value …)',
    atLeast(0),
    'All values as one string; nil as nothing.',
    (context, ...args: unknown[]) => {
      let out = ''
      for (const arg of args) out += asText(arg)
      return made(context, out)
    },
  ),
  pure(
    '(join separator list)',
    2,
    'The items as one string, with the separator between them; nil is left out.',
    (context, separator: unknown, list: unknown) => {
      const items = listArgument('join', list).filter((item) => item !== null && item !== undefined)
      context.work(items.length)
      const between = textArgument('join', separator)
      const parts = items.map(asText)
      context.charge((parts.reduce((sum, part) => sum + part.length, 0) + between.length * parts.length) / 4)
      return parts.join(between)
    },
  ),
  pure('(upper text)', 1, 'In capitals.', (context, text: unknown) =>
    made(context, textArgument('upper', text).toUpperCase()),
  ),
  pure('(lower text)', 1, 'In small letters.', (context, text: unknown) =>
    made(context, textArgument('lower', text).toLowerCase()),
  ),
  pure('(capitalize text)', 1, 'With a capital at its beginning.', (context, text: unknown) => {
    const whole = textArgument('capitalize', text)
    const [first = ''] = whole
    return made(context, first.toUpperCase() + whole.slice(first.length))
  }),
  pure('(trim text)', 1, 'Without white space around it.', (context, text: unknown) =>
    made(context, textArgument('trim', text).trim()),
  ),
  pure(
    '(split separator text)',
    2,
    'The pieces between the separators, as a list.',
    (context, separator: unknown, text: unknown) => {
      const whole = textArgument('split', text)
      const between = textArgument('split', separator)
      search(context, whole, between)
      if (between === '') context.charge(whole.length)
      const pieces = whole.split(between)
      context.charge(pieces.length * 3 + whole.length / 4)
      return pieces
    },
  ),
  pure(
    '(replace text what with)',
    3,
    'With every occurrence of a string replaced by another.',
    (context, text: unknown, what: unknown, replacement: unknown) => {
      const whole = textArgument('replace', text)
      const sought = textArgument('replace', what)
      const put = textArgument('replace', replacement)
      if (sought === '') return whole
      search(context, whole, sought)
      const pieces = whole.split(sought)
      context.work(pieces.length)
      context.charge((whole.length + pieces.length * put.length) / 4)
      return pieces.join(put)
    },
  ),
  pure(
    '(starts-with? text start)',
    2,
    'True when the text begins with the other.',
    (_, text: unknown, start: unknown) =>
      textArgument('starts-with?', text).startsWith(textArgument('starts-with?', start)),
  ),
  pure(
    '(ends-with? text end)',
    2,
    'True when the text ends with the other.',
    (_, text: unknown, end: unknown) =>
      textArgument('ends-with?', text).endsWith(textArgument('ends-with?', end)),
  ),
  pure(
    '(substring text start end?)',
    [2, 3],
    'The part from start up to end; negative positions count from the end.',
    (context, text: unknown, start: unknown, end?: unknown) =>
      made(
        context,
        textArgument('substring', text).slice(
          integerArgument('substring', start),
          end === undefined || end === null ? undefined : integerArgument('substring', end),
        ),
      ),
  ),
  pure(
    '(string-length text)',
    1,
    'How many UTF-16 units it has.',
    (_, text: unknown) => textArgument('string-length', text).length,
  ),
  pure(
    '(truncate text length ending?)',
    [2, 3],
    'At most so many characters, cut between words where one ends near, with … (or another ending) in place of the rest.',
    (context, text: unknown, length: unknown, ending: unknown = '…') => {
      const whole = textArgument('truncate', text)
      const most = integerArgument('truncate', length)
      if (whole.length <= most) return whole
      const tail = textArgument('truncate', ending)
      const characters = Array.from(whole.slice(0, Math.max(0, most) * 2 + 2))
      context.work(most >> 2)
      if (characters.length <= most && whole.length <= most * 2) return whole
      const cut = characters.slice(0, Math.max(0, most - tail.length)).join('')
      const space = cut.lastIndexOf(' ')
      return made(context, (space > cut.length * 0.6 ? cut.slice(0, space) : cut).trimEnd() + tail)
    },
  ),
  pure(
    '(slug text)',
    1,
    'As part of a URL: small letters, digits and single hyphens, accents taken off.',
    (context, text: unknown) => {
      const whole = textArgument('slug', text)
      context.work(whole.length >> 2)
      return made(
        context,
        whole
          .normalize('NFKD')
          .replace(/\p{Mark}/gu, '')
          .toLowerCase()
          .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
          .replace(/^-+|-+$/g, ''),
      )
    },
  ),
  pure(
    '(pad-start text length fill?)',
    [2, 3],
    'Filled up from the left to so many characters.',
    (context, text: unknown, length: unknown, fill: unknown = ' ') => {
      const size = integerArgument('pad-start', length)
      context.charge(Math.max(0, size) / 4)
      return asText(text).padStart(size, textArgument('pad-start', fill))
    },
  ),
  pure('(lines text)', 1, 'The lines of a text, as a list.', (context, text: unknown) => {
    const whole = textArgument('lines', text)
    context.work(whole.length >> 4)
    context.charge(whole.length / 4)
    return whole.split(/\r\n|\n|\r/)
  }),
  pure('(initials name)', 1, 'The first letters of the first and the last word.', (_, name: unknown) => {
    const words = textArgument('initials', name)
      .slice(0, 1000)
      .split(/\s+/)
      .filter((word) => word !== '')
    const ends = words.length > 1 ? [words[0], words.at(-1)] : words
    return ends.map((word) => Array.from(word ?? '')[0]?.toUpperCase() ?? '').join('')
  }),
]
