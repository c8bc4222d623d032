import type { Constant } from '../bytecode/Constant.ts'
import type { Syntax } from '../read/Syntax.ts'
import { keyword } from '../run/keyword.ts'
import { Keyword, SymbolValue } from '../run/values.ts'

/** Quoted syntax as data. Symbols keep their place, for macros. */
export function toDatum(syntax: Syntax): Constant {
  switch (syntax.kind) {
    case 'nil':
      return null
    case 'boolean':
    case 'number':
    case 'string':
      return syntax.value
    case 'keyword':
      return keyword(syntax.value)
    case 'symbol':
      return new SymbolValue(syntax.value, syntax.at)
    case 'list':
      return syntax.items.map(toDatum)
    case 'dict': {
      const dict: Record<string, Constant> = {}
      for (let index = 0; index + 1 < syntax.items.length; index += 2) {
        const key = syntax.items[index] as Syntax
        if (key.kind === 'keyword' || key.kind === 'string') {
          dict[key.value] = toDatum(syntax.items[index + 1] as Syntax)
        }
      }
      return dict
    }
  }
}

/** True for data that a program can hold as a constant and that is small enough to be worth folding. */
export function isConstant(value: unknown, room = { cells: 200 }): value is Constant {
  room.cells -= 1
  if (room.cells < 0) return false
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return true
  if (typeof value === 'string') return value.length <= 1_000
  if (value instanceof Keyword || value instanceof SymbolValue) return true
  if (Array.isArray(value)) return value.every((item) => isConstant(item, room))
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false
  return Object.values(value).every((item) => isConstant(item, room))
}
