import { Fault } from './Fault.ts'
import { typeName } from './typeName.ts'

/** The slow way of `+`: whatever is not two numbers. */
export function add(a: unknown, b: unknown): number {
  return number(a, '+') + number(b, '+')
}

/** The slow way of `-`. */
export function subtract(a: unknown, b: unknown): number {
  return number(a, '-') - number(b, '-')
}

/** The slow way of `*`. */
export function multiply(a: unknown, b: unknown): number {
  return number(a, '*') * number(b, '*')
}

/** A number, or a fault that names the operation. */
export function number(value: unknown, operation: string): number {
  if (typeof value === 'number') return value
  const hint = operation === '+' && typeof value === 'string' ? '; str joins strings' : ''
  throw new Fault('type', `${operation} takes numbers, not ${typeName(value)}${hint}`)
}

/**
 * Negative, zero or positive, as the first is less than, like or greater than the second; both numbers or both strings.
 * NaN is none of them.
 */
export function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a === b ? 0 : a < b ? -1 : a > b ? 1 : Number.NaN
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0
  throw new Fault('type', `only two numbers or two strings compare, not ${typeName(a)} and ${typeName(b)}`)
}
