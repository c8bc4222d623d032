import { Fault } from '../run/Fault.ts'
import { type Dict, isDict } from '../run/isDict.ts'
import { typeName } from '../run/typeName.ts'
import { Keyword } from '../run/values.ts'

/** An argument that must be a string; nil counts as the empty one, a keyword as its name. */
export function textArgument(name: string, value: unknown): string {
  if (typeof value === 'string') return value
  if (value === null || value === undefined) return ''
  if (value instanceof Keyword) return value.$name
  if (typeof value === 'number') return String(value)
  throw new Fault('type', `${name} takes a string, not ${typeName(value)}`)
}

/** An argument that must be a finite number. */
export function numberArgument(name: string, value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value
  throw new Fault('type', `${name} takes a number, not ${typeName(value)}`)
}

/** An argument that must be a whole number, which may also be negative. */
export function integerArgument(name: string, value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value
  throw new Fault('type', `${name} takes a whole number, not ${typeName(value)}`)
}

/** An argument that must be a list; nil counts as the empty one. */
export function listArgument(name: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (value === null || value === undefined) return []
  throw new Fault('type', `${name} takes a list, not ${typeName(value)}`)
}

/** An argument that must be a dict; nil counts as the empty one. */
export function dictArgument(name: string, value: unknown): Dict {
  if (value === null || value === undefined) return {}
  if (isDict(value)) return value
  throw new Fault('type', `${name} takes a dict, not ${typeName(value)}`)
}

/** True for what a template holds to be false. */
export function falsy(value: unknown): boolean {
  return value === null || value === undefined || value === false
}

/** Options written as trailing keywords and values: `:style "short" :zone "UTC"`. Refuses the ones it does not know. */
export function optionArguments(
  name: string,
  args: readonly unknown[],
  known: readonly string[],
): Readonly<Record<string, unknown>> {
  const options: Record<string, unknown> = {}
  for (let at = 0; at < args.length; at += 2) {
    const key = args[at]
    if (!(key instanceof Keyword) || !known.includes(key.$name)) {
      throw new Fault('arity', `${name} knows the options ${known.map((each) => `:${each}`).join(' ')}`)
    }
    options[key.$name] = args[at + 1] ?? null
  }
  return options
}
