import { isDict } from '../run/isDict.ts'
import { keyword } from '../run/keyword.ts'
import { Closure, Keyword, PrimitiveValue, SymbolValue, TrustedHtml } from '../run/values.ts'
import { textArgument } from './arguments.ts'
import { primitiveGroup } from './definePrimitive.ts'
import type { Primitive } from './Primitive.ts'

const { pure, ambient } = primitiveGroup('Types')
let symbols = 0

/** What a value is, and making the values that only macros need. */
export const typePrimitives: readonly Primitive[] = [
  pure('(nil? value)', 1, 'True for nil.', (_, value: unknown) => value === null || value === undefined),
  pure('(boolean? value)', 1, 'True for true and false.', (_, value: unknown) => typeof value === 'boolean'),
  pure('(number? value)', 1, 'True for a number.', (_, value: unknown) => typeof value === 'number'),
  pure('(string? value)', 1, 'True for a string.', (_, value: unknown) => typeof value === 'string'),
  pure('(keyword? value)', 1, 'True for a keyword.', (_, value: unknown) => value instanceof Keyword),
  pure('(symbol? value)', 1, 'True for a symbol.', (_, value: unknown) => value instanceof SymbolValue),
  pure('(list? value)', 1, 'True for a list.', (_, value: unknown) => Array.isArray(value)),
  pure('(dict? value)', 1, 'True for a dict.', (_, value: unknown) => isDict(value)),
  pure('(html? value)', 1, 'True for trusted HTML.', (_, value: unknown) => value instanceof TrustedHtml),
  pure(
    '(fn? value)',
    1,
    'True for a function.',
    (_, value: unknown) => value instanceof Closure || value instanceof PrimitiveValue,
  ),
  pure('(name value)', 1, 'The name of a keyword or symbol, as a string.', (_, value: unknown) =>
    value instanceof SymbolValue ? value.$name : textArgument('name', value),
  ),
  ambient('(keyword name)', 1, 'The keyword of a name.', (_, name: unknown) =>
    keyword(textArgument('keyword', name)),
  ),
  ambient(
    '(symbol name)',
    1,
    'The symbol of a name, for macros.',
    (_, name: unknown) => new SymbolValue(textArgument('symbol', name)),
  ),
  ambient('(gensym name)', 1, 'A symbol that is like no other, for macros.', (_, name: unknown) => {
    symbols += 1
    return new SymbolValue(`${textArgument('gensym', name)} ${symbols}`)
  }),
  ambient(
    '(extension-opcode-id name)',
    1,
    'The id of an extension opcode from its full name, or nil.',
    (context, name: unknown) => context.opcodeId(textArgument('extension-opcode-id', name)) ?? null,
  ),
]
